import { expect, fixture, html } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import '../../../src/artist-pilot-map/define.ts';
import '../../../src/contact-card/define.ts';
import '../../../src/funding-finder/define.ts';
import '../../../src/workshop-calendar/define.ts';
import { waitUntil } from '../../helpers/patience.ts';

const LONG = 'kulttuurihyvinvointipalvelujärjestelmäkehittämishanke'.repeat(3);

/** Items whose every text is one word of 159 letters, and that link to one another. */
const feed = {
  version: '1',
  language: 'fi',
  workshops: [
    {
      id: 'paja',
      name: LONG,
      start: '2026-10-14T17:00',
      end: '2026-10-14T19:00',
      summary: LONG,
      place: { name: LONG, street: LONG, city: 'Naantali', municipality: '529' },
      organizer: { name: LONG },
      topics: [{ id: 'x', label: LONG }],
      materials: [{ url: 'https://kunta.example/a.pdf', label: LONG }],
      price: { text: LONG },
      contacts: ['tuottaja'],
      pilot: 'kokeilu',
      statusNote: LONG,
    },
  ],
  pilots: [
    {
      id: 'kokeilu',
      title: LONG,
      municipalities: ['529'],
      period: { start: '2026-09', end: '2027-12' },
      summary: LONG,
      artists: [{ name: LONG }],
      places: [{ id: 'p', name: LONG, municipality: '529' }],
      contacts: ['tuottaja'],
      links: [{ rel: 'info', url: 'https://kunta.example/', label: LONG }],
      join: { how: LONG, audience: LONG, cost: LONG },
    },
  ],
  funding: [
    {
      id: 'haku',
      name: LONG,
      funder: { name: LONG, url: 'https://rahasto.example/' },
      summary: LONG,
      amount: { basis: LONG, note: LONG },
      contact: 'tuottaja',
      rounds: [{ opens: '2026-09-01', closes: '2026-12-01', label: LONG }],
    },
  ],
  contacts: [
    {
      id: 'tuottaja',
      type: 'person',
      name: LONG,
      role: LONG,
      organization: LONG,
      department: LONG,
      municipalities: ['529'],
      emails: [{ address: `${LONG.slice(0, 60)}@kunta.example`, label: LONG }],
      phones: [{ number: '+358401234567', label: LONG, costNote: LONG }],
      web: [{ url: 'https://kunta.example/', label: LONG }],
      visit: { name: LONG, street: LONG, city: 'Naantali' },
      topics: [LONG],
      hours: { text: LONG },
      away: { from: '2026-10-01', to: '2026-10-30', note: LONG },
    },
  ],
};

/** What opens an item. */
const OPENERS: Record<string, string> = {
  'vk-workshop-calendar': '.name',
  'vk-artist-pilot-map': '[part~="item-heading"] button',
  'vk-funding-finder': '.name',
};

for (const width of [200, 320, 768])
  for (const tag of [...Object.keys(OPENERS), 'vk-contact-card'])
    it(`<${tag}>, ${width} px wide, is no wider than that for an endless word`, async () => {
      const column = await fixture<HTMLElement>(html`<div></div>`);
      column.style.inlineSize = `${width}px`;
      const element = document.createElement(tag) as HTMLElement & {
        ready: Promise<void>;
        data: unknown;
      };
      Object.assign(element, { lang: 'fi', now: REFERENCE_NOW, permalinks: 'off', data: feed });
      column.append(element);
      await element.ready;
      const root = element.shadowRoot!;
      const opener = OPENERS[tag];
      if (opener) {
        root.querySelector<HTMLElement>(opener)!.click();
        await waitUntil(
          () => root.querySelector('[part~="details"] details'),
          'its links are there',
        );
      }
      for (const details of root.querySelectorAll<HTMLDetailsElement>(
        '[part~="details"] details, [part~="item"] details',
      ))
        details.open = true;
      expect(element.scrollWidth).to.be.at.most(width);
    });
