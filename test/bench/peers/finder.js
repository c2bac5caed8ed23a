/** The floor's finder on a MiniSearch index: fuzzy and by prefix, as its readme has it. */
import MiniSearch from 'minisearch';
import { day, escape, feed, onTyping, root } from '../floor/page.js';

const SHOWN = 20;

const index = new MiniSearch({
  fields: ['name', 'summary', 'funder'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
});
index.addAll(
  feed.funding.map(({ id, name, summary, funder }) => ({
    id,
    name: name.fi,
    summary: summary.fi,
    funder: funder.name.fi,
  })),
);
const byId = new Map(feed.funding.map((grant) => [grant.id, grant]));

const row = ({ id, name, funder, summary, amount, rounds, links }) => `
<li class="item" data-id="${escape(id)}">
  <h3><button aria-expanded="false">${escape(name.fi)}</button></h3>
  <p>${escape(funder.name.fi)} · ${amount.min}–${amount.max} €</p>
  <p>Haku päättyy ${day(rounds[0].closes)}</p>
  <p>${escape(summary.fi)}</p>
  <a href="${escape(links.info)}">Lue lisää</a>
</li>`;

function show(typed) {
  const found = typed ? index.search(typed).map(({ id }) => byId.get(id)) : feed.funding;
  root.innerHTML = `<p role="status">${found.length}</p>
    <ol>${found.slice(0, SHOWN).map(row).join('')}</ol>`;
}

show('');
onTyping(show);
