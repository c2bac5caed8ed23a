import { escape, feed, month, root, time } from './page.js';

const DAY = 86_400_000;
const byDay = Map.groupBy(feed.workshops, ({ start }) => start.slice(0, 10));
let first = '2026-10-01';

const entry = ({ id, name, start }) =>
  `<li class="item" data-id="${escape(id)}"><button>${time(start)} ${escape(name.fi)}</button></li>`;

function cell(date) {
  const items = byDay.get(date) ?? [];
  return `<td>${Number(date.slice(8))}<ul>${items.map(entry).join('')}</ul></td>`;
}

function show() {
  const from = new Date(`${first}T00:00Z`);
  from.setUTCDate(1 - ((from.getUTCDay() + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) =>
      new Date(from.getTime() + (week * 7 + weekday) * DAY).toISOString().slice(0, 10),
    ),
  );
  root.innerHTML = `<h3>${month(first)}</h3><button id="next">Seuraava</button><table>${weeks
    .map((week) => `<tr>${week.map(cell).join('')}</tr>`)
    .join('')}</table>`;
  root.querySelector('#next').addEventListener('click', () => {
    const next = new Date(`${first}T00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    first = next.toISOString().slice(0, 10);
    show();
  });
}

show();
