import { escape, feed, root } from './page.js';

const row = ({ id, name, role, organization, phones, emails }) => `
<li class="item" data-id="${escape(id)}">
  <h3>${escape(name)}</h3>
  <p>${escape(role.fi)}, ${escape(organization.fi)}</p>
  <ul>
    ${phones.map(({ number }) => `<li><a href="tel:${escape(number)}">${escape(number)}</a></li>`).join('')}
    ${emails.map(({ address }) => `<li><a href="mailto:${escape(address)}">${escape(address)}</a></li>`).join('')}
  </ul>
</li>`;

root.innerHTML = `<ul>${feed.contacts.map(row).join('')}</ul>`;
