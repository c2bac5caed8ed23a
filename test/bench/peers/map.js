/** Leaflet on a canvas: areas and places, and beside them the floor's list. No tiles. */
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { escape, feed, root } from '../floor/page.js';

const { areas } = await (await fetch('/areas.json')).json();

const row = ({ id, title, summary, period }) => `
<li class="item" data-id="${escape(id)}">
  <h3><button aria-expanded="false">${escape(title.fi)}</button></h3>
  <p>${escape(period.start)} – ${escape(period.end)}</p>
  <p>${escape(summary.fi)}</p>
</li>`;

root.innerHTML = `<div id="map"></div><ul>${feed.pilots.map(row).join('')}</ul>`;
const box = root.querySelector('#map');
box.style.cssText = 'width: 600px; height: 600px';
const map = L.map(box, { renderer: L.canvas(), attributionControl: false });
const drawn = L.featureGroup(areas.map((rings) => L.polygon(rings))).addTo(map);
for (const { places } of feed.pilots)
  for (const { lat, lon } of places) L.circleMarker([lat, lon], { radius: 5 }).addTo(map);
map.fitBounds(drawn.getBounds());
