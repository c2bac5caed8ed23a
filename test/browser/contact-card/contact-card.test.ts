import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VkContactCard } from '../../../src/contact-card/contact-card.ts';
import '../../../src/contact-card/define.ts';
import { contactCard } from '../../helpers/contact-card.ts';
import { expectAccessible } from '../../helpers/axe.ts';
import { waitUntil } from '../../helpers/patience.ts';
import { placeWidget } from '../../helpers/place-widget.ts';
import { copiedTexts, savedFile } from '../../helpers/taking-along.ts';
import { textOf } from '../../helpers/text-of.ts';

const FEED = '/demo/feeds/network.json';
type Attributes = Record<string, string>;

async function add(attributes: Attributes = {}, data?: object) {
  const { element } = await placeWidget('vk-contact-card', { attributes, data });
  await element.ready;
  return contactCard(element);
}

const feedOf = (...contacts: object[]) => ({
  version: '1',
  contacts: contacts.map((fields, i) => ({ id: `c${i}`, name: 'Kulttuurituottaja', ...fields })),
});

/** The parts of a card's mail address, each with the number of lines that it stands on. */
function linesOfParts(card: Element): Record<string, number> {
  const walker = document.createTreeWalker(
    card.querySelector('a[href^="mailto:"]')!,
    NodeFilter.SHOW_TEXT,
  );
  const parts: Record<string, number> = {};
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (text) parts[text] = new Set([...range.getClientRects()].map(({ top }) => top)).size;
  }
  return parts;
}

afterEach(() => history.replaceState(null, '', location.href.split('#')[0]));

describe('vk-contact-card', () => {
  it('shows the contacts asked for, in that order', async () => {
    const page = await add({ contact: 'turku, verkosto nobody' });
    expect(page.items).to.deep.equal(['turku', 'verkosto']);
  });

  it('shows only the contacts of a municipality, by name or code', async () => {
    expect((await add({ municipality: 'Åbo' })).items).to.deep.equal(['turku', 'lasten-kulttuuri']);
    expect((await add({ municipality: '734' })).items).to.deep.equal(['salo']);
  });

  it('tells how many are left after its limit, and shows them', async () => {
    const page = await add({ limit: '2' });
    expect(page.items.length).to.equal(2);
    await page.pressFocused(/^Näytä lisää/);
    expect(page.items.length).to.equal(16);
    await waitUntil(
      () => page.focusedItem === page.items[2],
      'reading goes on at the first new one',
    );
  });

  it('names the town of an address by its municipality, where the feed has no other word', async () => {
    const page = await add({}, feedOf({ visit: { street: 'Kirkkotie 1', municipality: '529' } }));
    expect(page.text).to.contain('Kirkkotie 1Naantali');
    const { href } = page.link('Näytä kartalla')!;
    expect(decodeURIComponent(href)).to.match(/query=Kirkkotie 1, Naantali$/);
  });

  it('takes a limit that is none for its own', async () => {
    for (const layout of ['card', 'list'])
      for (const limit of ['', '0', '-1', 'kaikki'])
        expect((await add({ layout, limit })).items.length, `${layout} ${limit}`).to.be.above(5);
  });

  it('shows nobody where the page asks for a municipality that there is not', async () => {
    const page = await add({ municipality: 'Nantali' });
    expect(page.items).to.deep.equal([]);
    expect(page.message).to.not.equal('');
  });

  it('has numbers and addresses that are read and followed', async () => {
    const page = await add({ contact: 'turku' });
    const call = page.link('Soita 029 000 1004')!;
    expect(call.href).to.equal('tel:+358290001004');
    expect(call.ariaLabel).to.equal('Soita 029 000 1004, Turun kulttuuripalvelut');
    expect(page.link('Lähetä tekstiviesti')!.href).to.equal('sms:+358290001024');
    expect(page.link('kulttuuri@turku.example')!.href).to.equal('mailto:kulttuuri@turku.example');
    expect(page.link('Näytä kartalla')!.href).to.contain('mlat=60.4515');
    expect(page.text).to.contain('Puhelun hinta: paikallisverkko- tai matkapuhelinmaksu (pvm/mpm)');
    expect(page.text).to.contain('1,98 € minuutti + mpm');
  });

  it('says whose what acts is, as a sentence is written: without a space before its comma', async () => {
    const page = await add({ contact: 'turku' });
    await waitUntil(() => page.labelled('Näytä QR-koodi, Turun kulttuuripalvelut'));
    for (const words of ['kulttuuri@turku.example', 'Kaikki aukioloajat', 'Tallenna yhteystieto'])
      expect(page.labelled(`${words}, Turun kulttuuripalvelut`), words).to.not.equal(null);
    const directory = await add({ layout: 'list' });
    expect(directory.labelled('029 000 1004, Turun kulttuuripalvelut')).to.not.equal(null);
  });

  it('breaks the address of a website where people read it in parts, words between words', async () => {
    const web = [
      { url: 'https://kulttuuri.kunta.example/', label: 'kulttuuri.kunta.example/taide' },
      { url: 'https://kunta.example/ohje', label: 'Ks. kunta.example' },
      { url: 'https://www.toinenkunta.example/' },
    ];
    const page = await add({}, feedOf({ web }));
    const breaks = (text: string) => page.link(text)!.querySelectorAll('wbr').length;
    expect(breaks('kulttuuri.kunta.example/taide')).to.equal(3);
    expect(breaks('Ks. kunta.example')).to.equal(0);
    expect(breaks('toinenkunta.example')).to.equal(1);
  });

  it('leaves no blank line under the hours of an office in another zone', async () => {
    const hours = {
      weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }],
    };
    const zones = ['America/New_York', 'Asia/Tokyo'];
    for (const timeZone of zones) {
      const page = await add({}, { ...feedOf({ type: 'unit', hours }), timeZone });
      page.element.style.inlineSize = '290px';
      const summary = (await page.openHours()).closest('details')!;
      summary.open = false;
      const way = summary.closest('li')!;
      const blank = way.getBoundingClientRect().bottom - summary.getBoundingClientRect().bottom;
      expect(blank, timeZone).to.be.below(16);
    }
  });

  it('says at the first line of a message that something is wrong', async () => {
    const page = await add({ feed: '/demo/feeds/not-a-feed.html' });
    for (const width of [240, 400, 900]) {
      page.element.style.inlineSize = `${width}px`;
      const [icon, text] = page.notice;
      const line = text.getClientRects()[0]!;
      const mark = icon.getBoundingClientRect();
      const off = mark.top + mark.height / 2 - (line.top + line.height / 2);
      expect(Math.abs(off), `${width} px`).to.be.below(4);
    }
  });

  it('tells topics in the asked language where anybody knows it, and marks the others', async () => {
    const page = await add(
      { lang: 'sv' },
      {
        ...feedOf({ topics: ['weaving', 'wellbeing', { label: 'Savi' }] }),
        vocabulary: { topics: { weaving: { fi: 'kudonta' }, wellbeing: { fi: 'hyvä olo' } } },
      },
    );
    const topics = [...page.element.shadowRoot!.querySelectorAll('.about .tag')];
    expect(topics.map((topic) => textOf(topic))).to.deep.equal([
      'kudonta (på finska)',
      'kulturvälfärd',
      'Savi (på finska)',
    ]);
    expect(
      topics.map((topic) => topic.querySelector('[lang]')?.getAttribute('lang')),
    ).to.deep.equal(['fi', undefined, 'fi']);
  });

  it('says of a workshop that it names whether it is cancelled, and where it is in which language', async () => {
    const workshop = (id: string, more: object) => ({
      ...{ id, name: id, start: '2026-10-20T17:00', contacts: ['c0'] },
      ...more,
    });
    const page = await add(
      { lang: 'sv' },
      {
        ...feedOf({}),
        workshops: [
          workshop('Savi', { status: 'cancelled' }),
          workshop('Lanka', { place: { name: 'Kirjasto', city: { sv: 'Åbo' } } }),
        ],
      },
    );
    await page.openLinked();
    const { shadowRoot } = page.element;
    const facts = await waitUntil(() => {
      const found = shadowRoot!.querySelectorAll<HTMLElement>('.known-body');
      return found.length === 2 && found;
    });
    expect(facts[0]!.textContent).to.include('Inställt');
    expect(facts[1]!.textContent).not.to.include('Inställt');
    expect(facts[1]!.textContent).to.include('Kirjasto, Åbo');
    expect(facts[1]!.querySelector('[lang="fi"]')?.textContent).to.equal('Kirjasto');
  });

  it('never links an address that is only a template', async () => {
    const page = await add({ contact: 'masku' });
    expect(page.links().some(({ href }) => href.startsWith('mailto:'))).to.equal(false);
    expect(page.text).to.contain('etunimi.sukunimi@masku.example');
  });

  it('says until when, and from when, somebody is there', async () => {
    expect((await add({ contact: 'turku' })).text).to.contain('avoinna nyt klo 16.00 asti');
    expect((await add({ contact: 'raisio' })).text).to.contain(
      'suljettu, avautuu tänään klo 12.00',
    );
    expect((await add({ contact: 'turku', now: '2026-10-05T16:00:00+03:00' })).text).to.contain(
      'suljettu, avautuu huomenna klo 8.30',
    );
    expect((await add({ contact: 'turku', now: '2027-06-25T10:00:00+03:00' })).text).to.contain(
      'suljettu, avautuu ma 28.6. klo 8.30',
    );
    expect((await add({ contact: 'lasten-kulttuuri', lang: 'sv' })).text).to.contain(
      'nås nu till kl. 11.30',
    );
  });

  it('tells the name of the hours once: what a label leaves over would be their description', async () => {
    const page = await add({ contact: 'turku' });
    const summary = page.labelled('Kaikki aukioloajat, Turun kulttuuripalvelut');
    expect(summary.querySelector('[aria-hidden="true"]')!.textContent).to.equal(summary.innerText);
  });

  it('loads the table of hours when it is asked for', async () => {
    const page = await add({ contact: 'verkosto' });
    const table = await page.openHours();
    expect(textOf(table)).to.contain('ma–to 9.00–15.00');
    expect(page.text).to.contain('pe 16.10. Henkilöstöpäivä suljettu');
  });

  it('gives the substitute’s card where somebody is away, and claims no availability', async () => {
    const page = await add({ contact: 'tuottaja' });
    expect(page.text).to.contain('Poissa su 11.10. asti');
    expect(page.text).to.contain('Lomalla');
    expect(page.link('Soita 029 000 1001')).not.to.equal(undefined);
    expect(page.text).not.to.contain('tavoitettavissa');
    expect(page.items).to.deep.equal(['tuottaja']);
  });

  it('breaks the substitute’s address only between its parts in a small card', async () => {
    const page = await add({ contact: 'tuottaja' });
    page.element.parentElement!.style.inlineSize = '257px';
    expect(linesOfParts(page.substitute)).to.include({
      'toimisto@': 1,
      kulttuuriverkosto: 1,
      '.example': 1,
    });
  });

  it('tells of an absence a week ahead', async () => {
    const page = await add({ contact: 'lasten-kulttuuri' });
    expect(page.text).to.contain('Poissa ma 12.10. – su 18.10.');
    expect(page.text).to.contain('nyt tavoitettavissa klo 11.30 asti');
  });

  it('says whose the photo is, for as long as there is one', async () => {
    const photo = (url: string) => ({ url, alt: 'Tuottaja', credit: 'Esimerkkikunta' });
    const page = await add({}, feedOf({ photo: photo('/demo/feeds/images/koordinaattori.svg') }));
    expect(page.credit!.innerText).to.equal('Kuva: Esimerkkikunta');
    expect(page.credit!.offsetParent, 'the credit is in sight').to.not.equal(null);
    const lost = await add({}, feedOf({ photo: photo('/demo/feeds/images/lost.svg') }));
    await waitUntil(() => !lost.credit!.offsetParent, 'no credit of a photo that is not there');
    const foreign = await add({}, feedOf({ photo: photo('https://elsewhere.example/a.jpg') }));
    expect(foreign.text).to.not.contain('Kuva:');
  });

  it('shows initials where there is no photo, or one from a server that the page doesn’t trust', async () => {
    const page = await add({}, feedOf({ type: 'role', photo: 'https://elsewhere.example/a.jpg' }));
    expect(page.photos).to.deep.equal([]);
    expect(page.initials).to.equal('K');
  });

  it('copies a number and says so', async () => {
    const page = await add({ contact: 'tuottaja' });
    const copied = await copiedTexts(async () => {
      page.labelled('Kopioi numero 043 000 1002').click();
      await waitUntil(() => page.announcement);
    });
    expect(copied).to.deep.equal(['+358430001002']);
    expect(page.announcement).to.equal('+358430001002 on kopioitu leikepöydälle.');
  });

  it('saves a vCard', async () => {
    const page = await add({ contact: 'parainen' });
    const { name, text } = await savedFile(() => page.press(/^Tallenna yhteystieto/));
    expect(name).to.equal('paraisten-kulttuuripalvelut.vcf');
    expect(text).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(text).to.contain('FN:Paraisten kulttuuripalvelut\r\n');
  });

  it('draws a QR code on demand and puts it away', async () => {
    const page = await add({ contact: 'turku' });
    const code = await page.openCode();
    expect(code.getAttribute('aria-label')).to.equal('QR-koodi: Turun kulttuuripalvelut');
    expect(code.querySelector('path')!.getAttribute('d')).to.match(/^(M\d+ \d+h1v1h-1z)+$/);
    await page.press(/^Piilota QR-koodi/);
    expect(page.code).to.equal(null);
  });

  it('leaves out of a QR code what is more than it can hold', async () => {
    const page = await add({}, feedOf({ role: 'Kulttuurin yhteyshenkilö. '.repeat(200) }));
    expect(await page.openCode()).not.to.equal(undefined);
  });

  it('writes a ContactPoint for search engines, and takes it away again', async () => {
    const scripts = () => [...document.head.querySelectorAll('[type="application/ld+json"]')];
    const page = await add({ contact: 'tuottaja' });
    const script = await waitUntil(() => scripts()[0]);
    expect(JSON.parse(script.textContent!)['@type']).to.equal('ContactPoint');
    page.element.setAttribute('structured-data', 'off');
    await page.element.updateComplete;
    expect(scripts().length, 'off').to.equal(0);
    page.element.removeAttribute('structured-data');
    await waitUntil(() => scripts()[0]);
    const { parentElement } = page.element;
    page.element.remove();
    expect(scripts().length, 'away').to.equal(0);
    parentElement!.append(page.element);
    await waitUntil(() => scripts()[0], 'back in the page');
    page.element.remove();
    const silent = await add({ contact: 'tuottaja', 'structured-data': 'off' });
    await silent.element.updateComplete;
    expect(scripts().length).to.equal(0);
  });

  it('writes those of a directory, too', async () => {
    await add({ layout: 'list', contact: 'turku salo' });
    const script = await waitUntil(() => document.head.querySelector('[type$="ld+json"]'));
    const written = JSON.parse(script.textContent!) as { name: string }[];
    expect(written.map(({ name }) => name)).to.deep.equal([
      'Turun kulttuuripalvelut',
      'Salon kulttuuripalvelut',
    ]);
  });

  for (const layout of ['card', 'list'])
    it(`says that a linked contact is not there, and shows the others: ${layout}`, async () => {
      history.replaceState(null, '', '#vk-contact-card:poistettu');
      const page = await add({ layout, permalinks: 'on', contact: 'turku salo' });
      const words = 'Linkissä mainittua yhteystietoa ei löydy. Se on ehkä poistettu.';
      expect(page.message).to.equal(words);
      expect(page.items).to.have.members(['turku', 'salo']);
      await waitUntil(() => page.announcement === words);
    });

  for (const layout of ['card', 'list'])
    it(`brings whoever follows a link to the contact it names: ${layout}`, async () => {
      history.replaceState(null, '', '#vk-contact-card:salo');
      const page = await add({ layout, permalinks: 'on' });
      await waitUntil(() => page.focusedItem === 'salo', 'a link from elsewhere');
      location.hash = '#vk-contact-card:turku';
      await waitUntil(() => page.focusedItem === 'turku', 'a link on the page');
      expect(page.link('Soita 029 000 1004')).not.to.equal(undefined);
    });

  it('tells the page of its rows when they are on screen, with a link, too', async () => {
    history.replaceState(null, '', '#vk-contact-card:salo');
    const rows: (string | undefined)[][] = [];
    const look = ({ target }: Event) => rows.push(contactCard(target as Element).items);
    addEventListener('vk-load', look);
    await add({ permalinks: 'on', contact: 'turku salo' });
    removeEventListener('vk-load', look);
    expect(rows).to.deep.equal([['turku', 'salo']]);
  });

  it('leaves out what is broken and shows the rest', async () => {
    const data = feedOf({ phones: ['call me', '+358430001000'] }, { name: '' });
    const element = document.createElement('vk-contact-card');
    element.data = data;
    element.lang = 'fi';
    const dropped: unknown[] = [];
    element.addEventListener('vk-drop', (event) => dropped.push(event.detail.path));
    await fixture(html`<div>${element}</div>`);
    await element.ready;
    expect(contactCard(element).items).to.deep.equal(['c0']);
    expect(dropped).to.deep.equal(['contacts[0].phones[0]', 'contacts[1].name']);
  });

  it('says what happened when the feed can’t be had, with a retry and the fallback', async () => {
    const element = await fixture<VkContactCard>(
      html`<vk-contact-card lang="fi" feed="/demo/feeds/missing.json">
        <a href="https://kunta.example/">Kulttuuripalvelut</a>
      </vk-contact-card>`,
    );
    await element.ready;
    const page = contactCard(element);
    expect(page.message).to.contain('Tietoja ei juuri nyt saada');
    expect(page.button(/^Yritä uudelleen/)).not.to.equal(undefined);
    expect(page.showsFallback).to.equal(true);
  });
});

describe('vk-contact-card whose feed can’t be had', () => {
  const { fetch } = window;
  let isDown = true;
  beforeEach(() => {
    isDown = true;
    window.fetch = async (...asked) =>
      isDown ? new Response('', { status: 503 }) : fetch.apply(window, asked);
  });
  afterEach(() => (window.fetch = fetch));

  it('keeps the focus on its button while it tries in vain, then hands it to the contacts', async () => {
    const page = await add({ feed: `${FEED}?down` });
    await page.pressFocused(/^Yritä uudelleen/);
    expect(page.message).to.contain('Ladataan…');
    await waitUntil(() => page.message.includes('Tietoja ei juuri nyt saada'), 'in vain');
    expect(page.focused).to.equal('Yritä uudelleen');
    isDown = false;
    await page.press(/^Yritä uudelleen/);
    await waitUntil(() => page.focusedItem === page.items[0], 'the first contact has the focus');
  });
});

describe('vk-contact-card layout="list"', () => {
  it('is no wider than a phone with a line open, nor its hours with remarks', async () => {
    const wednesday = { days: ['we'], opens: '12:00', closes: '16:00', byAppointment: true };
    const contact = {
      municipalities: ['019'],
      phones: [{ number: '+358401234567' }],
      hours: { weekly: [wednesday, { days: ['fr'], opens: '09:00', closes: '11:00' }] },
    };
    const page = await add({ layout: 'list' }, feedOf(contact, { municipalities: ['734'] }));
    page.element.parentElement!.style.inlineSize = '320px';
    await page.press('Kulttuurituottaja');
    await page.openHours();
    expect(page.element.scrollWidth).to.be.at.most(320);
    page.element.parentElement!.style.inlineSize = '310px';
    page.element.style.fontSize = '20px';
    expect(page.element.scrollWidth).to.be.at.most(310);
  });

  for (const layout of ['list', 'card'])
    it(`shows no empty list for who can’t be reached, layout="${layout}"`, async () => {
      const page = await add({ layout }, feedOf({ municipalities: ['019'] }, {}));
      page.element.parentElement!.style.inlineSize = '1000px';
      if (layout === 'list') await page.press('Kulttuurituottaja');
      const list = page.element.shadowRoot!.querySelector('ul.ways')!;
      expect(list.checkVisibility()).to.equal(false);
    });

  it('has one column where letters of twice the size leave room for one', async () => {
    const page = await add({ layout: 'list' });
    page.element.parentElement!.style.inlineSize = '640px';
    page.element.style.fontSize = '32px';
    await page.press(/kulttuuriverkosto/);
    await page.openHours();
    expect(page.element.scrollWidth).to.be.at.most(640);
    page.element.parentElement!.style.inlineSize = '320px';
    expect(page.element.scrollWidth).to.be.at.most(320);
  });

  it('has a line for each of the 27 municipalities, and opens to the card', async () => {
    const page = await add({ layout: 'list' });
    expect(page.lines).to.equal(28);
    const select = oneEvent(page.element, 'vk-select');
    await page.toggle('salo');
    expect((await select).detail).to.deep.equal({ type: 'contact', id: 'salo' });
    expect(page.link('Soita 029 000 1007')).not.to.equal(undefined);
    await page.toggle('salo');
    expect(page.link('Soita 029 000 1007')).to.equal(undefined);
  });

  it('opens a line whose contact has an id with spaces like any other', async () => {
    const page = await add(
      { layout: 'list' },
      feedOf({ id: 'anna aalto', municipalities: ['734'] }),
    );
    await page.toggle('anna aalto');
    const button = page.item('anna aalto')!.querySelector('button')!;
    const named = page.element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
    expect(named?.querySelector('article')).not.to.equal(null);
  });

  it('opens somebody who serves several municipalities under the asked one alone', async () => {
    const page = await add({ layout: 'list' });
    await page.toggle('tuottaja');
    expect(page.cards).to.equal(2); // with the substitute
  });

  it('finds by words, and by names in other languages', async () => {
    const page = await add({ layout: 'list' });
    const filtered = oneEvent(page.element, 'vk-filter');
    await page.search('Nystad');
    expect((await filtered).detail.count).to.equal(1);
    expect(new Set(page.items)).to.deep.equal(new Set(['uusikaupunki']));
    await page.search('jäähalli');
    expect(page.message).to.contain('Haulla ”jäähalli” ei löydy yhteystietoja.');
    await page.press(/^Tyhjennä haku/);
    expect(page.lines).to.equal(28);
  });

  it('filters by municipality and topic, each choice removable', async () => {
    const page = await add({ layout: 'list' });
    await page.choose('Naantali');
    expect(page.items).to.deep.equal(['tuottaja', 'naantali']);
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
    await page.press(/^Kunta: Naantali/);
    await page.choose('lastenkulttuuri');
    expect(new Set(page.items)).to.deep.equal(new Set(['lasten-kulttuuri']));
  });

  it('loses no focus with a chip that is taken away', async () => {
    const page = await add({ layout: 'list' });
    await page.choose('Naantali');
    await page.choose('Salo');
    await page.pressFocused(/^Kunta: Naantali/);
    await waitUntil(() => page.focused === 'Kunta: Salo');
    await page.pressFocused(/^Tyhjennä rajaukset/);
    await waitUntil(() => page.focused !== undefined);
  });

  it('shows more lines, and reading goes on at the first new one', async () => {
    const page = await add({ layout: 'list', limit: '2' });
    expect(page.items.length).to.equal(2);
    await page.pressFocused(/^Näytä lisää/);
    await waitUntil(() => page.focusedItem === page.items[2]);
  });

  it('shows a linked contact beyond its limit, also once it is closed', async () => {
    const all = (await add({ layout: 'list' })).items;
    const last = all.at(-1)!;
    fixtureCleanup();
    history.replaceState(null, '', `#vk-contact-card:${last}`);
    const page = await add({ layout: 'list', limit: '2', permalinks: 'on' });
    await waitUntil(() => page.focusedItem === last, 'it has the focus');
    expect(page.items).to.deep.equal([all[0], all[1], last]);
    expect(page.button(`Näytä lisää .${all.length - 3}.`)).not.to.equal(undefined);
    await page.toggle(last);
    expect(page.items).to.deep.equal([all[0], all[1], last]);
    expect(page.focusedItem).to.equal(last);
  });

  it('keeps what is chosen in the fragment, and Back undoes it', async () => {
    const page = await add({ layout: 'list', permalinks: 'on' });
    await page.choose('Naantali');
    expect(location.hash).to.equal('#vk-contact-card:;municipality=529');
    await page.toggle('naantali');
    expect(location.hash).to.equal('#vk-contact-card:naantali;municipality=529');
    history.back();
    await waitUntil(() => !page.link('Soita 029 000 1003'));
    expect(location.hash).to.equal('#vk-contact-card:;municipality=529');
    history.back();
    await waitUntil(() => page.chips.length === 0);
    expect(location.hash).to.equal('');
    page.element.remove();
  });

  it('works by keyboard', async () => {
    const page = await add({ layout: 'list' });
    page.searchField.focus();
    await sendKeys({ type: 'Salo' });
    expect(page.items).to.deep.equal(['salo']);
    const button = page.item('salo')!.querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(page.link('Soita 029 000 1007')).not.to.equal(undefined);
    await expectAccessible(page.element);
  });
});
