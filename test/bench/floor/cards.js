import { escape, feed, root } from './page.js';

const icon = (path) =>
  `<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true"><path d="${path}"/></svg>`;
const PHONE = icon('M4 3.5h3l1.5 4-2 1.3a9 9 0 0 0 4.7 4.7l1.3-2 4 1.5v3a1 1 0 0 1-1 1');
const MAIL = icon('M2.5 4.5h15v11h-15zM3 5.5l7 5.5 7-5.5');
const COPY = icon('M7 7h10v10H7zM13 7V3H3v10h4');
const SAVE = icon('M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13');

const way = (mark, href, text, note, copies) => `
<li>
  ${mark}
  <div><a href="${escape(href)}">${escape(text)}</a>${note ? `<p><small>${note}</small></p>` : ''}</div>
  <button type="button" aria-label="Kopioi ${escape(copies)}">${COPY}</button>
</li>`;

const row = ({ id, name, role, organization, phones, emails }) => `
<li class="item" data-id="${escape(id)}">
  <div><span aria-hidden="true">${escape(name[0])}</span></div>
  <h3>${escape(name)}</h3>
  <p>${escape(role.fi)}</p>
  <p>${escape(organization.fi)}</p>
  <ul>
    ${phones.map(({ number }) => way(PHONE, `tel:${number}`, `Soita ${number}`, 'Puhelun hinta: paikallisverkkomaksu (pvm)', number)).join('')}
    ${emails.map(({ address }) => way(MAIL, `mailto:${address}`, address, '', address)).join('')}
  </ul>
  <p><button type="button">${SAVE} Tallenna yhteystieto</button>
  <button type="button">${COPY} Näytä QR-koodi</button></p>
</li>`;

root.innerHTML = `<ul>${feed.contacts.map(row).join('')}</ul>`;
