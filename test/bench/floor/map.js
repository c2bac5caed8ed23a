import { escape, feed, root } from './page.js';

const { paths, origin, size, grid } = await (await fetch('/figure.json')).json();
const world = 256 * 2 ** grid;

const row = ({ id, title, summary, period }) => `
<li class="item" data-id="${escape(id)}">
  <h3><button aria-expanded="false">${escape(title.fi)}</button></h3>
  <p>${escape(period.start)} – ${escape(period.end)}</p>
  <p>${escape(summary.fi)}</p>
</li>`;

const x = (lon) => ((lon + 180) / 360) * world - origin.x;
const y = (lat) =>
  (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world -
  origin.y;
const marks = feed.pilots.flatMap(({ places }) =>
  places.map(({ lat, lon }) => `<circle r="40" cx="${x(lon)}" cy="${y(lat)}"/>`),
);

root.innerHTML = `
<svg viewBox="0 0 ${size.right} ${size.bottom}" width="600" height="600">
  ${paths.map((path) => `<path d="${path}"/>`).join('')}${marks.join('')}
</svg>
<ul>${feed.pilots.map(row).join('')}</ul>`;
