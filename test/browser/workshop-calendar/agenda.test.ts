import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/patience.ts';
import { CalendarPage, daily, feedOf } from '../../helpers/workshop-calendar.ts';

describe('calendar: what a workshop belongs to', () => {
  const data = {
    version: '1',
    workshops: [
      { id: 'viikko', name: 'Taideviikko', start: '2026-10-12', end: '2026-10-18' },
      { id: 'savi', name: 'Savipaja', start: '2026-10-14T17:00', partOf: 'viikko' },
      { id: 'irto', name: 'Irtopaja', start: '2026-10-15', partOf: 'eiole', contacts: ['c'] },
    ],
    contacts: [
      {
        id: 'c',
        name: 'Toimisto',
        phones: [{ number: '+35822620000', kind: 'fax' }, { number: '+358401234567' }],
      },
    ],
  };

  it('is named, and opens', async () => {
    const page = await CalendarPage.open({ data });
    await page.openRow('savi');
    expect(page.text(page.row('savi'))).to.match(/Osa tapahtumaa Taideviikko/);
    await page.openRow('irto');
    expect(page.text(page.row('irto'))).not.to.match(/Osa tapahtumaa/);
  });

  it('offers no fax to call', async () => {
    const page = await CalendarPage.open({ data });
    await page.openRow('irto');
    await waitUntil(() => page.row('irto').querySelector('.known-body'));
    const numbers = [...page.row('irto').querySelectorAll('a[href^="tel:"]')];
    expect(numbers.map((link) => link.textContent)).to.deep.equal(['040 123 4567']);
  });
});

describe('calendar: the agenda', () => {
  it('shows what is going on, then what comes, with time, place, theme and registration', async () => {
    const page = await CalendarPage.open();
    expect(page.ids.slice(0, 3)).to.deep.equal(['puun-muisto', 'aamukahvit', 'pienet-kunnat']);
    expect(page.text(page.row('puun-muisto'))).to.include('Käynnissä 1.11. asti');
    const row = page.text(page.row('osallistaminen'));
    expect(row).to.include('klo 13.00–16.00 · Kulttuuritalo, Naantali');
    expect(row).to.include('Osallistaminen');
    expect(row).to.include('Ilmoittaudu pe 9.10. mennessä');
    expect(row).to.include('7 paikkaa vapaana');
  });

  it('says each state in words', async () => {
    const page = await CalendarPage.open({ attributes: { limit: '60' } });
    const words: Record<string, string> = {
      verkostot: 'Peruttu',
      'saavutettava-viestinta': 'Siirretty verkkoon',
      lahjoittajat: 'Alkuperäinen aika: ti 13.10. klo 13.00',
      kulttuurihyvinvointi: 'Lykätty, uusi aika ilmoitetaan myöhemmin',
      kulttuuriyo: 'klo 18.00–24.00',
      puutyopaja: 'klo 11.00 ·',
      hoivataide: '4 kertaa, tämä on 1. kerta',
      rahoituslahteet: 'Täynnä, jonoon voi ilmoittautua',
      'viittova-taide': 'Täynnä',
      'pienet-kunnat': 'Ilmoittautuminen on päättynyt',
      kylat: 'Ilmoittautuminen avautuu ma 19.10. klo 9.00',
      savityopaja: 'Vain 1 paikka vapaana',
      valoyo: 'la 24.10. klo 22.00 – su 25.10. klo 6.00',
      talvipaivat: 'ke 20.1. – to 21.1.2027',
    };
    for (const [id, text] of Object.entries(words)) {
      expect(page.text(page.row(id)), id).to.include(text);
    }
    expect(getComputedStyle(page.name('verkostot')).textDecorationLine).to.include('line-through');
  });

  it('leaves no room for a text that isn’t there', async () => {
    const page = await CalendarPage.open({ data: feedOf({ start: '2026-10-14T17:00' }) });
    const details = await page.openRow('w1');
    const { paddingTop, borderTopWidth } = getComputedStyle(details);
    const { top } = details.querySelector('.terms')!.getBoundingClientRect();
    const room = top - details.getBoundingClientRect().top;
    expect(room).to.be.closeTo(parseFloat(paddingTop) + parseFloat(borderTopWidth), 0.5);
  });

  it('opens details in place, tells the page, and closes them', async () => {
    const page = await CalendarPage.open();
    const chosen: unknown[] = [];
    page.element.addEventListener('vk-select', (event) => chosen.push(event.detail));
    const details = await page.openRow('osallistaminen');
    expect(page.name('osallistaminen').getAttribute('aria-expanded')).to.equal('true');
    expect(page.name('osallistaminen').getAttribute('aria-controls')).to.equal(details.id);
    const text = page.text(details);
    for (const words of [
      'Kirkkotie 1, 21100 Naantali',
      'Näytä kartalla',
      'Paikkoja: 24',
      'Induktiosilmukka',
      'Ennakkotehtävä (PDF)',
      'suomi, ruotsi',
    ]) {
      expect(text).to.include(words);
    }
    expect(chosen).to.deep.equal([{ type: 'workshop', id: 'osallistaminen' }]);
    page.name('osallistaminen').click();
    await page.updated();
    expect(page.row('osallistaminen').querySelector('.details')).to.equal(null);
  });

  it('leads nobody to the place of what was moved online', async () => {
    const place = { name: 'Kulttuuritalo', street: 'Kirkkotie 1', city: 'Naantali' };
    const start = '2026-10-14T17:00';
    const page = await CalendarPage.open({ data: feedOf({ start, status: 'movedOnline', place }) });
    expect(page.text(page.row('w1'))).to.include('klo 17.00 · Verkossa');
    expect(page.text(await page.openRow('w1'))).not.to.include('Kirkkotie');
  });

  it('tells nothing of what is known of nothing, and begins no address with a blank line', async () => {
    const page = await CalendarPage.open({
      data: feedOf({
        start: '2026-10-14T17:00',
        place: { street: 'Kirkkotie 1', city: 'Naantali', accessibility: {} },
        price: { free: false },
        links: [
          { rel: 'register', url: 'https://kunta.example/ilmo', label: 'Ilmoittaudu täällä' },
        ],
      }),
    });
    const details = await page.openRow('w1');
    const terms = [...details.querySelectorAll('dt')].map((each) => page.text(each));
    expect(terms).to.deep.equal(['Aika', 'Paikka', 'Lue lisää']);
    const paragraph = details.querySelector<HTMLElement>('dd p')!;
    expect(page.text(paragraph)).to.equal('Kirkkotie 1, Naantali');
    expect(paragraph.querySelector('br')).to.equal(null);
    expect(page.text(details)).to.include('Ilmoittaudu täällä');
  });

  it('prefers the language that was asked for to the richer text, and marks any other', async () => {
    const start = '2026-10-14T17:00';
    const descriptionHtml = { fi: '<p>Savea ja <b>iloa</b></p>' };
    const page = await CalendarPage.open({
      attributes: { lang: 'sv' },
      data: feedOf(
        { start, descriptionHtml, description: { fi: 'Savea ja iloa', sv: 'Lera och glädje' } },
        { start, descriptionHtml, price: { text: 'Vapaaehtoinen' } },
      ),
    });
    expect(page.text(await page.openRow('w1'))).to.include('Lera och glädje');
    const foreign = await page.openRow('w2');
    expect(page.text(foreign)).to.include('(på finska) Savea ja iloa');
    expect(page.text(foreign)).to.include('Vapaaehtoinen (på finska)');
  });

  it('marks topics, audiences and groups, too, and gives names of places their language', async () => {
    const data = {
      version: '1',
      vocabulary: { topics: { weaving: { fi: 'kudonta' } } },
      workshops: [
        {
          id: 'a',
          name: { sv: 'Verkstad' },
          start: '2026-10-14T17:00',
          topics: ['weaving', { label: { sv: 'lera' } }],
          audience: [{ label: 'ystävät' }],
          ageMin: 10,
          price: {
            groups: [
              { name: 'lapset', amount: 5 },
              { name: { sv: 'vuxna' }, amount: 7 },
            ],
          },
          sessions: [
            { start: '2026-10-14T17:00' },
            { start: '2026-10-21T17:00', place: { name: 'Kirjasto' } },
          ],
        },
      ],
    };
    const page = await CalendarPage.open({ attributes: { lang: 'sv' }, data });
    const foreign = (within: HTMLElement): string[] =>
      [...within.querySelectorAll<HTMLElement>('[lang="fi"]')].map((each) => page.text(each));
    const themes = page.find('.themes');
    expect(page.text(themes)).to.match(/^kudonta \(på finska\) · lera · /);
    expect(foreign(themes)).to.deep.equal(['kudonta']);

    const details = await page.openRow('a');
    expect(foreign(details)).to.include.members(['Kirjasto', 'lapset', 'ystävät']);
    expect(page.text(details)).to.include('ystävät (på finska), från 10 år');
    expect(page.text(details)).to.include('lapset (på finska) 5');
    expect(page.text(details)).not.to.include('Kirjasto (på finska)');
  });

  it('opens a row whose id has spaces like any other', async () => {
    const page = await CalendarPage.open({
      data: feedOf({ id: 'savi ja lanka', start: '2026-10-14T17:00' }),
    });
    const details = await page.openRow('savi ja lanka');
    const named = page.name('savi ja lanka').getAttribute('aria-controls')!;
    expect(page.root.getElementById(named)).to.equal(details);
  });

  it('shows more, and the focus goes on at the first new row', async () => {
    const page = await CalendarPage.open({ data: daily(12), attributes: { limit: '5' } });
    expect(page.ids.length).to.equal(5);
    page.button('Näytä lisää').focus();
    await page.press('Enter');
    expect(page.ids.length).to.equal(10);
    expect(page.focused).to.equal(page.name('w6'));
    page.button('Näytä lisää').click();
    await page.updated();
    expect(page.ids.length).to.equal(12);
    expect(page.focused).to.equal(page.name('w11'));
  });

  it('leaves days far down a long agenda without layout until they come near', async () => {
    const workshops = Array.from({ length: 90 }, (_, index) => ({
      id: `kerta-${index}`,
      name: `Avoin työpaja ${index}`,
      start: `2027-0${1 + Math.floor(index / 15)}-${10 + (index % 15)}T17:00`,
    }));
    const page = await CalendarPage.open({
      attributes: { limit: '90' },
      data: { version: '1', workshops },
    });
    const layoutOf = (id: string) =>
      getComputedStyle(page.row(id).closest('.day')!).contentVisibility;
    expect(layoutOf('kerta-59')).to.equal('visible');
    expect(layoutOf('kerta-60')).to.equal('auto');
    await page.openRow('kerta-89');
    expect(layoutOf('kerta-89'), 'what is open may overflow').to.equal('visible');
  });

  it('shows the past or not where the page says so anew', async () => {
    const page = await CalendarPage.open({ attributes: { past: 'show' } });
    const toggle = (): string | null =>
      page.button('Näytä myös menneet').getAttribute('aria-pressed');
    expect(toggle()).to.equal('true');
    page.button('Näytä myös menneet').click();
    await waitUntil(() => toggle() === 'false');
    page.element.removeAttribute('past');
    await page.updated();
    page.element.setAttribute('past', 'show');
    await waitUntil(() => toggle() === 'true');
  });

  it('keeps the past behind a switch, with its materials', async () => {
    const page = await CalendarPage.open();
    expect(page.ids).not.to.include('hankehautomo');
    page.button('Näytä myös menneet').click();
    await page.updated();
    expect(page.ids.slice(-2)).to.deep.equal(['avausseminaari', 'hankehautomo']);
    expect(page.text(page.row('hankehautomo'))).to.include('Materiaalit (2)');
    const details = await page.openRow('hankehautomo');
    expect(page.text(details)).to.include('Tallenne, tekstitetty');
    expect(page.text(details)).not.to.include('Lisää kalenteriin');
  });

  it('lets nobody register for what is over', async () => {
    const registration = { required: true, url: 'https://kunta.example/ilmo' };
    const attributes = { past: 'show' };
    const past = feedOf({ start: '2026-09-14T17:00', registration });
    const page = await CalendarPage.open({ attributes, data: past });
    const details = await page.openRow('w1');
    expect(details.querySelectorAll('a').length).to.equal(0);
    page.element.data = feedOf({ start: '2026-10-14T17:00', registration });
    await waitUntil(() => page.root.querySelector('.details a.primary'));
  });

  it('lists the later times of a repetition, one moved to another place', async () => {
    const page = await CalendarPage.open();
    const details = await page.openRow('liiketta-luonnossa');
    const text = page.text(details);
    expect(text).to.include('la 17.10. klo 11.00–12.30 Liikuntahalli Tällä kertaa sisällä.');
    expect(text).not.to.include('31.10.');
  });

  it('marks a text that is there only in another language', async () => {
    const page = await CalendarPage.open({ attributes: { limit: '60' } });
    const name = page.name('berattarverkstad');
    expect(name.querySelector('[lang=sv]')?.textContent).to.equal(
      'Berättarverkstad på biblioteket',
    );
    expect(page.text(name)).to.include('(ruotsiksi)');
  });

  it('lists ages as part of a sentence, and sets prices apart', async () => {
    const groups = [
      { name: 'Aikuinen', amount: 12 },
      { name: 'Lapsi', amount: 6 },
    ];
    const audience = [{ id: 'children' }, { id: 'families' }];
    const fields = { start: '2026-10-14T17:00', audience, ageMax: 12, price: { groups } };
    const page = await CalendarPage.open({ data: feedOf(fields) });
    const text = page.text(await page.openRow('w1'));
    expect(text).to.include('Aikuinen 12 € · Lapsi 6 €');
    expect(text).to.include('lapset, perheet, enintään 12-vuotiaat');
  });

  it('loads images only from where the page lets it', async () => {
    const image = { url: 'https://tracker.example/1.png', alt: 'Savea' };
    const data = feedOf({ start: '2026-10-14T17:00', image });
    const page = await CalendarPage.open({ data });
    const details = await page.openRow('w1');
    expect(details.querySelector('img')).to.equal(null);
    const shown = await CalendarPage.open();
    const picture = (await shown.openRow('viittova-taide')).querySelector('img')!;
    expect(picture.alt).to.equal('Kolme saviruukkua pöydällä');
  });

  it('follows the page’s language', async () => {
    const page = await CalendarPage.open();
    page.element.lang = 'sv';
    await waitUntil(() => page.text(page.find('[part=heading]')) === 'Workshoppar');
    expect(page.text(page.row('osallistaminen'))).to.include(
      'kl. 13.00–16.00 · Kulturhuset, Nådendal',
    );
    page.element.lang = 'en';
    await waitUntil(() => page.text(page.find('[part=heading]')) === 'Workshops');
    expect(page.text(page.row('osallistaminen'))).to.include('Register by Fri 9 October');
  });
});
