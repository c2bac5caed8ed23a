/** One network, four views: what is chosen in one shows in the others, and what one names opens there. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../demo/feeds/reference.ts';
import '../../src/artist-pilot-map/define.ts';
import '../../src/contact-card/define.ts';
import '../../src/funding-finder/define.ts';
import '../../src/workshop-calendar/define.ts';
import { contactCard } from '../helpers/contact-card.ts';
import { waitUntil } from '../helpers/patience.ts';
import { textOf } from '../helpers/text-of.ts';

const TAGS = [
  'vk-artist-pilot-map',
  'vk-workshop-calendar',
  'vk-funding-finder',
  'vk-contact-card',
] as const;
type Tag = (typeof TAGS)[number];
type Widget = HTMLElement & {
  data: unknown;
  ready: Promise<void>;
  refetch(): Promise<void>;
  updateComplete: Promise<unknown>;
};

async function network(tags: readonly Tag[] = TAGS, feeds: Partial<Record<Tag, object>> = {}) {
  const page = await fixture<HTMLElement>(html`<div lang="fi"></div>`);
  for (const tag of tags) {
    const widget = document.createElement(tag) as Widget;
    if (feeds[tag]) widget.data = feeds[tag];
    else widget.setAttribute('feed', '/demo/feeds/network.json');
    widget.setAttribute('now', REFERENCE_NOW);
    widget.setAttribute('group', 'network');
    widget.setAttribute('structured-data', 'off');
    if (tag === 'vk-contact-card') widget.setAttribute('layout', 'list');
    page.append(widget);
  }
  const widgets = [...page.children] as Widget[];
  await Promise.all(widgets.map(({ ready }) => ready));
  const of = (tag: Tag) => page.querySelector<Widget>(tag)!.shadowRoot!;
  return {
    of,
    contacts: contactCard(page),
    chips: (tag: Tag) => [...of(tag).querySelectorAll('.chip')].map(textOf),
    items: (tag: Tag) =>
      [...of(tag).querySelectorAll<HTMLElement>('[part~="item"]')].map(
        ({ dataset }) => dataset['id']!,
      ),
    announcement: (tag: Tag) =>
      [...of(tag).querySelectorAll('.visually-hidden[role="status"]')].map(textOf).join(' '),
    refetch: (tag: Tag) => page.querySelector<Widget>(tag)!.refetch(),
    /** What is spoken from now on. */
    heard(tag: Tag) {
      const region = of(tag).querySelector('.visually-hidden[role="status"]')!;
      const texts: string[] = [];
      const note = () => texts.push(textOf(region));
      new MutationObserver(note).observe(region, { characterData: true, subtree: true });
      return () => texts;
    },
    async open(tag: Tag, id: string) {
      of(tag).querySelector<HTMLElement>(`[part~="item"][data-id="${id}"] button`)!.click();
    },
    /** A link to another widget's item. */
    async link(tag: Tag, to: string) {
      const find = () => of(tag).querySelector<HTMLAnchorElement>(`a[href*="#${to}"]`);
      await waitUntil(find, `a link to ${to}`);
      return find()!;
    },
  };
}

const allHave = (
  page: Awaited<ReturnType<typeof network>>,
  test: (chips: string[]) => boolean,
  what: string,
) => waitUntil(() => TAGS.every((tag) => test(page.chips(tag))), what);

/** Takes the widgets away before the fragment, so that none writes it again. */
function leave() {
  fixtureCleanup();
  history.replaceState(null, '', location.href.split('#')[0]);
}

describe('four widgets of one group', () => {
  afterEach(leave);

  it('follow a municipality chosen in one, announce it once, and forget it with Back', async () => {
    const page = await network();
    const before = TAGS.map((tag) => page.items(tag).length);
    await page.contacts.choose('Naantali');
    await allHave(
      page,
      (chips) => chips.some((chip) => chip.endsWith('Naantali')),
      'a chip in each',
    );
    TAGS.forEach((tag, i) => {
      expect(page.items(tag).length, tag).to.be.greaterThan(0);
      expect(page.items(tag).length, tag).to.be.lessThan(before[i]!);
      expect(location.hash, tag).to.contain(`${tag}:;municipality=529`);
    });
    // Four regions at a time would be read in any order, or not at all.
    await waitUntil(() => page.contacts.announcement !== '', 'the widget that chose speaks');
    const counted = /^2 yhteystietoa\. .*\d+ kokeilu.*\. .*\d+ työpaja.*\. .*\d+ haku/;
    expect(page.contacts.announcement).to.match(counted);
    for (const tag of TAGS.slice(0, 3)) expect(page.announcement(tag), tag).to.equal('');
    history.back();
    await allHave(page, (chips) => chips.length === 0, 'no chips');
    expect(TAGS.map((tag) => page.items(tag).length)).to.deep.equal(before);
    expect(location.hash).to.equal('');
    const said = () => TAGS.map((tag) => page.announcement(tag)).join(' ');
    await waitUntil(() => said().includes('Kaikki kunnat. 16 yhteystietoa.'), 'Back is told of');
  });

  it('follow a municipality pressed on the map, one Back away, and let go at a second press', async () => {
    const page = await network();
    const area = async (code: string) => {
      const find = () =>
        page.of('vk-artist-pilot-map').querySelector<SVGElement>(`[data-area="${code}"]`);
      await waitUntil(find, 'the map is drawn');
      return find()!;
    };
    const press = async (code: string) =>
      (await area(code)).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    for (const [code, name] of [
      ['529', 'Naantali'], // one pilot, which opens
      ['853', 'Turku'], // several
    ] as const) {
      await press(code);
      await allHave(page, (chips) => chips.join().endsWith(name), `${name} in each`);
      expect(location.hash).to.contain(`vk-contact-card:;municipality=${code}`);
      await waitUntil(async () => (await area(code)).getAttribute('aria-pressed') === 'true');
    }
    history.back();
    await allHave(page, (chips) => chips.join().endsWith('Naantali'), 'Naantali again');
    await press('529');
    await allHave(page, (chips) => chips.length === 0, 'no chips');
  });

  it('let go of the municipality together, in whichever it is undone', async () => {
    const page = await network();
    await page.contacts.choose('Turku');
    await allHave(page, (chips) => chips.some((chip) => chip.endsWith('Turku')), 'a chip in each');
    page.of('vk-workshop-calendar').querySelector<HTMLElement>('.chip')!.click();
    await allHave(page, (chips) => chips.length === 0, 'no chips');
  });

  it('start from the municipality of a mailed link', async () => {
    history.replaceState(null, '', '#vk-artist-pilot-map:;municipality=853');
    const page = await network();
    await allHave(page, (chips) => chips.some((chip) => chip.endsWith('Turku')), 'a chip in each');
  });

  it('follow a link of the page that names a municipality for one of them', async () => {
    const page = await network();
    await page.contacts.choose('Naantali');
    const chosen = (name: string) => (chips: string[]) => chips.join().endsWith(name);
    await allHave(page, chosen('Naantali'), 'Naantali in each');
    for (const tag of TAGS)
      for (const [code, name] of [
        ['853', 'Turku'],
        ['529', 'Naantali'],
      ] as const) {
        location.hash = `#${tag}:;municipality=${code}`;
        await allHave(page, chosen(name), `${name} in each, by a link to ${tag}`);
      }
  });

  it('follow what was chosen, or taken back, while they were away', async () => {
    const page = await network();
    const calendar = page.of('vk-workshop-calendar').host;
    const { parentElement: place } = calendar;
    await page.contacts.choose('Naantali');
    await allHave(page, (chips) => chips.join().endsWith('Naantali'), 'Naantali in each');
    calendar.remove();
    await page.contacts.choose('Turku');
    place!.append(calendar);
    await allHave(page, (chips) => chips.join().includes('Turku'), 'Turku in each, too');
    calendar.remove();
    await page.contacts.choose('Naantali');
    await page.contacts.choose('Turku');
    place!.append(calendar);
    await allHave(page, (chips) => chips.length === 0, 'none in any');
  });
});

describe('links between the widgets', () => {
  afterEach(leave);

  it('lead from a workshop to its contact, with focus, and back', async () => {
    const page = await network();
    await page.open('vk-workshop-calendar', 'rahoituslahteet');
    const link = await page.link('vk-workshop-calendar', 'vk-contact-card:verkosto');
    link.click();
    await waitUntil(() => page.contacts.link('Soita 029 000 1001'), 'the contact is open');
    await waitUntil(
      () => page.of('vk-contact-card').activeElement?.closest('[data-id="verkosto"]'),
      'the contact has the focus',
    );
    expect(location.hash).to.contain('vk-contact-card:verkosto');
    history.back();
    await waitUntil(() => !page.contacts.link('Soita 029 000 1001'), 'the contact is closed');
  });

  it('lead to what a filter hides', async () => {
    const page = await network();
    await page.contacts.choose('Salo');
    await page.open('vk-workshop-calendar', 'yhteistyo');
    (await page.link('vk-workshop-calendar', 'vk-contact-card:verkosto')).click();
    await waitUntil(() => page.contacts.link('Soita 029 000 1001'), 'the contact is open');
    expect(page.chips('vk-contact-card')).to.deep.equal([]);
  });

  it('lead from a workshop to its pilot', async () => {
    const page = await network();
    await page.open('vk-workshop-calendar', 'saaristo-nayttely');
    (await page.link('vk-workshop-calendar', 'vk-artist-pilot-map:aanitaide-saaristo')).click();
    await waitUntil(
      () =>
        page
          .of('vk-artist-pilot-map')
          .querySelector('[data-id="aanitaide-saaristo"] [aria-expanded="true"]'),
      'the pilot is open',
    );
    expect(location.hash).to.contain('vk-artist-pilot-map:aanitaide-saaristo');
  });

  it('lead from a contact to what it runs', async () => {
    const page = await network();
    await page.contacts.toggle('turku');
    await page.contacts.openLinked();
    (await page.link('vk-contact-card', 'vk-workshop-calendar:kulttuuriyo')).click();
    await waitUntil(
      () =>
        page
          .of('vk-workshop-calendar')
          .querySelector('[data-id="kulttuuriyo"] [aria-expanded="true"]'),
      'the workshop is open',
    );
  });

  it('lead to a contact that only the other widget’s feed has', async () => {
    const page = await network(['vk-workshop-calendar', 'vk-contact-card'], {
      'vk-workshop-calendar': {
        version: '1',
        workshops: [
          { id: 'savi', name: 'Savityöpaja', start: '2026-10-14', contacts: ['ohjaaja'] },
        ],
      },
      'vk-contact-card': { version: '1', contacts: [{ id: 'ohjaaja', name: 'Savenvalaja' }] },
    });
    await page.open('vk-workshop-calendar', 'savi');
    const link = await page.link('vk-workshop-calendar', 'vk-contact-card:ohjaaja');
    expect(link.textContent).to.equal('Savenvalaja');
    link.click();
    await waitUntil(() => page.contacts.item('ohjaaja')!.querySelector('article'), 'it is open');
  });

  it('lead to the directory, which keeps it in the address, and not to a card beside it', async () => {
    const page = await network(['vk-workshop-calendar', 'vk-contact-card']);
    const aside = document.createElement('vk-contact-card') as Widget;
    aside.setAttribute('contact', 'verkosto');
    aside.setAttribute('feed', '/demo/feeds/network.json');
    page.of('vk-contact-card').host.before(aside);
    await aside.ready;
    await page.open('vk-workshop-calendar', 'rahoituslahteet');
    (await page.link('vk-workshop-calendar', 'vk-contact-card:verkosto')).click();
    const directory = [...document.querySelectorAll('vk-contact-card')].at(-1)!.shadowRoot!;
    await waitUntil(
      () => directory.activeElement?.closest('[data-id="verkosto"]'),
      'the directory’s line has the focus',
    );
    expect(location.hash).to.contain('vk-contact-card:verkosto');
  });

  it('lead to the one of several calendars, or cards, that has the item', async () => {
    const repeat = { every: 'week' };
    const calendar = (id: string) => ({
      version: '1',
      workshops: [{ id, name: 'Savityöpaja', start: '2026-10-14', repeat }],
    });
    const card = (id: string) => ({ version: '1', contacts: [{ id, name: 'Savenvalaja' }] });
    history.replaceState(
      null,
      '',
      '#vk-workshop-calendar:toinen%402026-10-21&vk-contact-card:toinen',
    );
    const page = await network(['vk-workshop-calendar', 'vk-contact-card'], {
      'vk-workshop-calendar': calendar('ensin'),
      'vk-contact-card': card('ensin'),
    });
    const [first, contact] = ['vk-workshop-calendar', 'vk-contact-card'].map(
      (tag) => page.of(tag as Tag).host.cloneNode() as Widget,
    );
    first!.data = calendar('toinen');
    contact!.data = card('toinen');
    page.of('vk-contact-card').host.after(first!, contact!);
    await Promise.all([first!.ready, contact!.ready]);
    for (const widget of [first!, contact!])
      await waitUntil(
        () => widget.shadowRoot!.querySelector('[data-id="toinen"] [aria-expanded="true"]'),
        'the linked item is open',
      );
    for (const tag of ['vk-workshop-calendar', 'vk-contact-card'] as const)
      await waitUntil(
        () => !/Linkissä mainittua/.test(page.of(tag).textContent!),
        'nobody says that it isn’t there',
      );
  });

  it('show what is known in place where no widget has it', async () => {
    const page = await network(['vk-workshop-calendar']);
    await page.open('vk-workshop-calendar', 'rahoituslahteet');
    const known = () => page.of('vk-workshop-calendar').querySelector('details.known');
    await waitUntil(known, 'what is known');
    expect(known()!.querySelector('a[href="tel:+358290001001"]')).not.to.equal(null);
  });

  it('tell the next time of what repeats, once the rules for that have come', async () => {
    const page = await network(['vk-artist-pilot-map'], {
      'vk-artist-pilot-map': {
        version: '1',
        pilots: [
          {
            id: 'tanssi',
            title: 'Tanssia kylätaloilla',
            municipalities: ['853'],
            period: { start: '2026-09', end: '2027-12' },
          },
        ],
        workshops: [
          {
            id: 'ryhma',
            name: 'Tanssiryhmä',
            start: '2026-09-02T17:00',
            repeat: { every: 'week' },
            overrides: [{ at: '2026-10-07', status: 'cancelled' }],
            pilot: 'tanssi',
          },
        ],
      },
    });
    await page.open('vk-artist-pilot-map', 'tanssi');
    const known = () => page.of('vk-artist-pilot-map').querySelector('details.known')?.textContent;
    await waitUntil(() => known()?.includes('14.10.'), 'the next time that is held');
    expect(known()).not.to.contain('2.9.');
  });
});

describe('a network that is down', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  it('is told of once for all, and again to whoever asked in vain', async () => {
    const page = await network();
    const said = () => TAGS.map(page.announcement).filter(Boolean);
    const sentence = /^Tuoreita tietoja ei juuri nyt saada\. Tiedot haettu .*$/;
    window.fetch = async () => new Response('', { status: 503 });
    await Promise.all(TAGS.map((tag) => page.refetch(tag)));
    await waitUntil(() => said().length > 0, 'it is said');
    expect(said().length, 'by one of them').to.equal(1);
    expect(said()[0]).to.match(sentence);
    expect(said()[0]!.match(/Tuoreita/g)!.length, 'once').to.equal(1);
    for (const tag of TAGS) {
      const regions = page.of(tag).querySelectorAll('[role="status"]');
      expect(regions.length, `${tag} has one region that speaks`).to.equal(1);
      const heard = page.heard(tag);
      const again = page.of(tag).querySelector<HTMLElement>('[part~="message"] button')!;
      again.focus();
      again.click();
      await waitUntil(() => heard().some((text) => sentence.test(text)), `${tag} says it again`);
      expect(page.of(tag).activeElement).to.equal(again);
    }
  });

  it('is told of no longer once newer data have come', async () => {
    const tag = 'vk-workshop-calendar';
    const page = await network([tag]);
    window.fetch = async () => new Response('', { status: 503 });
    await page.refetch(tag);
    await waitUntil(() => page.announcement(tag) !== '', 'it is said');
    window.fetch = fetch;
    await page.refetch(tag);
    await waitUntil(() => page.announcement(tag) === '', 'it is not to be read any more');
  });
});
