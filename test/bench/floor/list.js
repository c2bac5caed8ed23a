import { day, escape, feed, month, onTyping, root, time } from './page.js';

const row = ({ id, name, start, end, place, topics, registration, summary }) => `
<li class="item" data-id="${escape(id)}">
  <time datetime="${start}">${day(start.slice(0, 10))} klo ${time(start)}–${time(end)}</time>
  <h4><button aria-expanded="false">${escape(name.fi)}</button></h4>
  <p>${escape(summary.fi)}</p>
  <p>${escape(place.name)}, ${escape(place.city)}</p>
  <ul>${topics.map((topic) => `<li>${escape(topic.id)}</li>`).join('')}</ul>
  ${registration.required ? `<a href="${escape(registration.url)}">Ilmoittaudu</a>` : ''}
</li>`;

function show(typed) {
  const months = Map.groupBy(
    feed.workshops
      .filter(({ name }) => name.fi.toLowerCase().includes(typed))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    ({ start }) => start.slice(0, 7),
  );
  root.innerHTML = [...months]
    .map(
      ([key, items]) =>
        `<section><h3>${month(`${key}-01`)}</h3><ol>${items.map(row).join('')}</ol></section>`,
    )
    .join('');
}

show('');
onTyping(show);
