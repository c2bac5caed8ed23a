import { day, escape, feed, onTyping, root } from './page.js';

const SHOWN = 20;
const FACETS = ['applicants', 'purposes'];

const row = ({ id, name, funder, summary, amount, rounds, links }) => `
<li class="item" data-id="${escape(id)}">
  <h3><button aria-expanded="false">${escape(name.fi)}</button></h3>
  <p>${escape(funder.name.fi)} · ${amount.min}–${amount.max} €</p>
  <p>Haku päättyy ${day(rounds[0].closes)}</p>
  <p>${escape(summary.fi)}</p>
  <a href="${escape(links.info)}">Lue lisää</a>
</li>`;

const texts = feed.funding.map(({ name, summary, funder }) =>
  `${name.fi} ${summary.fi} ${funder.name.fi}`.toLowerCase(),
);

function count(items, facet) {
  const counts = new Map();
  for (const item of items) {
    for (const value of item[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, n]) => `<label><input type="checkbox"> ${escape(value)} (${n})</label>`)
    .join('');
}

function show(typed) {
  const words = typed.split(/\s+/);
  const found = feed.funding
    .filter((_, index) => words.every((word) => texts[index].includes(word)))
    .sort((a, b) => (a.rounds[0].closes < b.rounds[0].closes ? -1 : 1));
  root.innerHTML = `${FACETS.map((facet) => `<fieldset>${count(found, facet)}</fieldset>`).join('')}
    <p role="status">${found.length}</p>
    <ol>${found.slice(0, SHOWN).map(row).join('')}</ol>`;
}

show('');
onTyping(show);
