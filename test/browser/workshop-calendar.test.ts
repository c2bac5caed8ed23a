import { expect } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';
import { waitUntil } from '../helpers/patience.ts';
import { savedFile, whereNothingCanBeCopied } from '../helpers/taking-along.ts';
import { CalendarPage, nameOf } from '../helpers/workshop-calendar.ts';

const feedOf = (...workshops: object[]) => ({
  version: '1',
  workshops: workshops.map((item, index) => ({
    id: `w${index + 1}`,
    name: `Paja ${index + 1}`,
    ...item,
  })),
});

/** One a day from 6 October 2026. */
const daily = (count: number) =>
  feedOf(
    ...Array.from({ length: count }, (_, n) => ({
      start: new Date(Date.UTC(2026, 9, 6 + n, 14)).toISOString(),
    })),
  );

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

  it('opens details in place, tells the page, and closes them', async () => {
    const page = await CalendarPage.open();
    const chosen: unknown[] = [];
    page.element.addEventListener('vk-select', (event) =>
      chosen.push((event as CustomEvent).detail),
    );
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
    await waitUntil(() => page.text(page.find('.heading')) === 'Workshoppar');
    expect(page.text(page.row('osallistaminen'))).to.include(
      'kl. 13.00–16.00 · Kulturhuset, Nådendal',
    );
    page.element.lang = 'en';
    await waitUntil(() => page.text(page.find('.heading')) === 'Workshops');
    expect(page.text(page.row('osallistaminen'))).to.include('Register by Fri 9 October');
  });
});

describe('calendar: finding', () => {
  it('searches at each key and announces the count once', async () => {
    const page = await CalendarPage.open();
    await page.search('s', 'sa', 'savi');
    expect(page.ids).to.include('savityopaja');
    expect(page.status).to.equal(`${page.ids.length} työpajaa`.replace('1 työpajaa', '1 työpaja'));
    expect(await page.announcement()).to.equal(page.status);
    await page.search('ei mitään tällaista');
    await page.announcement();
    expect(page.announced.length).to.equal(2);
  });

  it('filters with counts and chips, and tells the page', async () => {
    const page = await CalendarPage.open();
    const told: { filters: object; count: number }[] = [];
    page.element.addEventListener('vk-filter', (event) => told.push((event as CustomEvent).detail));
    await page.tick('Naantali');
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
    await page.tick('Raisio');
    expect(page.chips).to.deep.equal(['Kunta: Naantali', 'Kunta: Raisio']);
    expect(told.at(-1)?.filters).to.deep.equal({ municipality: ['529', '680'] });
    expect(page.status).to.equal(`${told.at(-1)?.count} työpajaa`);
    expect(Object.values(told.at(-1)!.filters).concat(told).every(Object.isFrozen)).to.equal(true);
    page.button('Poista rajaus Kunta: Naantali').focus();
    await page.press('Enter');
    expect(page.chips).to.deep.equal(['Kunta: Raisio']);
    expect(page.focused).to.equal(page.button('Poista rajaus Kunta: Raisio'));
    await page.press('Enter');
    expect(page.chips).to.deep.equal([]);
    expect(page.focused).to.equal(page.find('input[type=search]'));
  });

  it('names the filter to loosen when nothing is left', async () => {
    const page = await CalendarPage.open();
    await page.tick('Naantali');
    await page.search('savityöpaja');
    expect(page.message).to.include('Näillä rajauksilla ei löydy työpajoja.');
    const loosen = page.button(/^Poista rajaus ”/);
    expect(nameOf(loosen)).to.match(/^Poista rajaus ”.+”, niin löytyy \d+ työpaja/);
    loosen.focus();
    await page.press('Enter');
    expect(page.ids.length).to.be.greaterThan(0);
    expect(page.focused).not.to.equal(null);
  });

  it('shows only the controls that the page asks for, and keeps to its limits', async () => {
    const page = await CalendarPage.open({
      attributes: { filters: 'search topic', municipality: 'Turku, 529' },
    });
    expect(page.all('summary').map(nameOf)).to.deep.equal(['Teema']);
    expect(page.root.querySelector('.more-filters')).to.equal(null);
    expect(page.ids).to.include('osallistaminen');
    expect(page.ids).not.to.include('savityopaja');
    const none = await CalendarPage.open({ attributes: { filters: 'none' } });
    expect(none.root.querySelector('input, summary, .views')).to.equal(null);
  });

  it('filters by dates, free of charge and how to take part', async () => {
    const page = await CalendarPage.open();
    page.button('Lisää rajauksia').click();
    await page.updated();
    await page.chooseFrom('2026-11-10');
    expect(page.chips).to.deep.equal(['Alkaen ti 10.11.']);
    expect(page.ids).to.include('kulttuuriyo');
    expect(page.ids).not.to.include('osallistaminen');
    await page.tick('Maksuton');
    expect(page.chips.length).to.equal(2);
    page.button('Tyhjennä rajaukset').click();
    await page.updated();
    expect(page.chips).to.deep.equal([]);
  });
});

describe('calendar: links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const linked = (hash: string) => {
    history.replaceState(null, '', `#vk-workshop-calendar${hash}`);
    return CalendarPage.open({ attributes: { permalinks: 'on' } });
  };

  it('open an item and focus it', async () => {
    const page = await linked(':osallistaminen');
    await waitUntil(() => page.focused === page.name('osallistaminen'));
    expect(page.row('osallistaminen').querySelector('.terms')).not.to.equal(null);
  });

  it('open one that is over', async () => {
    const past = await linked(':avausseminaari');
    await waitUntil(() => past.focused === past.name('avausseminaari'));
  });

  it('open one further down than the rows reach', async () => {
    const later = await linked(':liiketta-luonnossa@2026-11-28T11:00');
    await waitUntil(() => later.focused !== null);
    expect(later.text(later.find('.pinned'))).to.include('la 28.11. klo 11.00–12.30');
  });

  it('say so, once, where what they name is gone, above the rows that there are', async () => {
    const page = await linked(':poistettu');
    const sentence =
      'Linkissä mainittua työpajaa ei löydy tästä kalenterista. Se on ehkä poistettu.';
    expect(page.text(page.find('.notice'))).to.equal(sentence);
    expect(page.ids.length).to.be.greaterThan(0);
    expect(await page.announcement()).to.equal(sentence);
    await page.openRow('hoivataide');
    expect(page.root.querySelector('.notice')).to.equal(null);
  });

  it('have the page told of rows when they are on screen', async () => {
    let shown = -1;
    const listen = ({ target }: Event) =>
      (shown = (target as Element).shadowRoot!.querySelectorAll('.item').length);
    addEventListener('vk-load', listen, { once: true });
    await linked(':osallistaminen');
    expect(shown).to.be.greaterThan(0);
  });

  it('carry filters, and Back undoes them', async () => {
    const page = await linked(':;municipality=529');
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
    await page.tick('Raisio');
    expect(decodeURIComponent(location.hash)).to.equal(
      '#vk-workshop-calendar:;municipality=529,680',
    );
    history.back();
    await waitUntil(() => page.chips.length === 1);
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
  });

  it('are told again when Back undoes them, once, to the page and to those who listen', async () => {
    const page = await linked(':;municipality=529');
    await page.tick('Raisio');
    await page.announcement();
    const told: unknown[] = [];
    page.element.addEventListener('vk-filter', (event) => told.push((event as CustomEvent).detail));
    history.back();
    expect(await page.announcement()).to.match(/^\d+ työpaja/);
    await page.tick('Raisio');
    await page.announcement();
    expect(page.announced.length).to.equal(3);
    expect(told.length).to.equal(2);
    expect((told[0] as { filters: unknown }).filters).to.deep.equal({ municipality: ['529'] });
  });

  it('lose no focus when Back closes what they opened', async () => {
    const page = await linked('');
    const details = await page.openRow('hoivataide');
    details.querySelector<HTMLElement>('a, button')!.focus();
    history.back();
    await waitUntil(() => page.focused === page.name('hoivataide'));
    expect(page.row('hoivataide').querySelector('.details')).to.equal(null);
  });

  it('carry the month', async () => {
    const page = await linked(':;view=month;month=2026-11');
    await page.grid();
    expect(page.month).to.equal('Marraskuu 2026');
  });
});

describe('calendar: the month', () => {
  const open = async (width = 1000, attributes = {}) => {
    const page = await CalendarPage.open({ width, attributes: { view: 'month', ...attributes } });
    await page.grid();
    return page;
  };

  it('is a grid with one tab stop, whole dates as names and weeks from Monday', async () => {
    const page = await open();
    const grid = page.find('[role=grid]');
    expect(grid.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    expect(page.all('thead .visually-hidden').map(({ textContent }) => textContent)).to.deep.equal([
      'Viikkonumero',
      'maanantai',
      'tiistai',
      'keskiviikko',
      'torstai',
      'perjantai',
      'lauantai',
      'sunnuntai',
    ]);
    expect(nameOf(page.dayButton('2026-10-05'))).to.equal(
      'tänään, maanantai 5. lokakuuta 2026, 1 tapahtuma',
    );
    expect(page.dayButton('2026-10-05').getAttribute('aria-current')).to.equal('date');
    expect(nameOf(page.dayButton('2026-10-06'))).to.equal('tiistai 6. lokakuuta 2026');
    expect(nameOf(page.dayButton('2026-10-14'))).to.equal(
      'keskiviikko 14. lokakuuta 2026, 4 tapahtumaa',
    );
    const names = [...page.day('2026-10-14').querySelectorAll('.lane')].map(nameOf);
    expect(names).to.deep.equal([
      '10.00 Satupaja, keskiviikko 14. lokakuuta 2026 klo 10.00–11.00',
      '12.00 Rakennettu ympäristö kulttuurityössä, keskiviikko 14. lokakuuta 2026 klo 12.00–15.00',
      '13.00 Asukkaat mukaan: osallistamisen työpaja, keskiviikko 14. lokakuuta 2026 klo 13.00–16.00',
      '+1 muuta 14. lokakuuta',
    ]);
    const cancelled = page.day('2026-10-20').querySelector('.lane')!;
    expect(nameOf(cancelled)).to.match(
      /^Peruttu: Verkostot arjen työkaluna, tiistai 20. lokakuuta 2026 klo 12.30/,
    );
  });

  it('opens this month where a link names one that no calendar has', async () => {
    for (const month of ['9999-12', '0000-01', '2026-13']) {
      history.replaceState(null, '', `#vk-workshop-calendar:;view=month;month=${month}`);
      const page = await CalendarPage.open({ attributes: { permalinks: 'on' } });
      await page.grid();
      expect(page.month, month).to.equal('Lokakuu 2026');
      page.element.remove();
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is walked with the keys of the date grid', async () => {
    const page = await open();
    page.dayButton('2026-10-05').focus();
    const walk: [string, string, string][] = [
      ['ArrowRight', '2026-10-06', 'Lokakuu 2026'],
      ['ArrowDown', '2026-10-13', 'Lokakuu 2026'],
      ['ArrowLeft', '2026-10-12', 'Lokakuu 2026'],
      ['ArrowUp', '2026-10-05', 'Lokakuu 2026'],
      ['End', '2026-10-11', 'Lokakuu 2026'],
      ['Home', '2026-10-05', 'Lokakuu 2026'],
      ['PageDown', '2026-11-05', 'Marraskuu 2026'],
      ['PageUp', '2026-10-05', 'Lokakuu 2026'],
      ['Shift+PageDown', '2027-10-05', 'Lokakuu 2027'],
      ['Shift+PageUp', '2026-10-05', 'Lokakuu 2026'],
      ['ArrowUp', '2026-09-28', 'Syyskuu 2026'],
    ];
    for (const [key, date, month] of walk) {
      await page.press(key);
      await waitUntil(() => page.focusedDay === date, `${key} leads to ${date}`);
      expect(page.month, key).to.equal(month);
      expect(page.find('[role=grid]').querySelectorAll('[tabindex="0"]').length).to.equal(1);
    }
  });

  it('opens a day with Enter, and Escape leads back', async () => {
    const page = await open();
    page.dayButton('2026-10-14').focus();
    await page.press('Enter');
    await waitUntil(() => page.focused?.id === 'day-heading');
    expect(page.text(page.find('.chosen-day'))).to.include('Keskiviikko 14. lokakuuta 2026');
    expect(page.day('2026-10-14').getAttribute('aria-selected')).to.equal('true');
    expect(page.find('.chosen-day').querySelectorAll('.item').length).to.equal(4);
    await page.press('Escape');
    await waitUntil(() => page.focusedDay === '2026-10-14');
  });

  it('opens an event from its line, and what has no line from +1', async () => {
    const page = await open();
    page.day('2026-10-14').querySelector<HTMLElement>('[data-id=osallistaminen]')!.click();
    await waitUntil(() => page.focused?.classList.contains('name'));
    await waitUntil(() => page.root.querySelector('.chosen-day .terms'));
    page.day('2026-10-14').querySelector<HTMLElement>('.more-events')!.click();
    await waitUntil(() => page.focused?.id === 'day-heading');
  });

  it('announces a change of month once, with how much there is', async () => {
    const page = await open();
    page.button('Seuraava kuukausi').click();
    await page.element.updateComplete;
    page.button('Seuraava kuukausi').click();
    expect(await page.announcement()).to.match(/^Joulukuu 2026, \d+ työpajaa$/);
    page.button('Tähän päivään').click();
    expect(await page.announcement()).to.match(/^Lokakuu 2026/);
    expect(page.announced.length).to.equal(2);
    await waitUntil(() => page.focusedDay === '2026-10-05');
  });

  it('follows the filters', async () => {
    const page = await open();
    const lines = () => page.all('[role=grid] .event').length;
    const before = lines();
    await page.search('savi');
    expect(lines()).to.be.lessThan(before);
    expect(lines()).to.be.greaterThan(0);
  });

  it('draws dots over the day’s list in a narrow column of a wide window', async () => {
    const page = await open(300);
    const lanes = page.day('2026-10-14').querySelector<HTMLElement>('.lanes')!;
    const dots = page.day('2026-10-14').querySelector<HTMLElement>('.dots')!;
    expect(getComputedStyle(lanes).display).to.equal('none');
    expect(dots.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(getComputedStyle(page.find('.chosen-day')).display).to.equal('block');
    for (const cell of page.all('[role=grid] td')) {
      expect(cell.getBoundingClientRect().height).to.be.at.least(24);
    }
    expect(page.element.scrollWidth).to.be.at.most(300);
    await expectAccessible(page.element);
  });

  it('keeps figures and dots in their own day in a sidebar', async () => {
    const page = await open(200);
    for (const cell of page.all('[role=grid] td')) {
      const { left, right } = cell.getBoundingClientRect();
      for (const each of cell.querySelectorAll('.figure > span, .dots i:not(.none)')) {
        const inside = each.getBoundingClientRect();
        expect(inside.left, cell.dataset['date']).to.be.at.least(left);
        expect(inside.right, cell.dataset['date']).to.be.at.most(right);
      }
    }
  });

  it('has each event as an item of the feed', async () => {
    const page = await open();
    for (const event of page.all('[role=grid] .event')) {
      expect(event.part.contains('item')).to.equal(true);
      expect(event.dataset['id']).to.be.a('string');
    }
  });

  it('keeps its filters where there is nothing, and leads on to where there is', async () => {
    const page = await open();
    for (let n = 0; n < 5; n++) {
      page.button('Seuraava kuukausi').click();
      await page.updated();
    }
    expect(page.month).to.equal('Maaliskuu 2027');
    expect(page.status).to.equal('0 työpajaa');
    expect(page.find('input[type=search]')).not.to.equal(null);
    expect(page.message).to.include('Tässä kuussa ei ole työpajoja.');
    page.button('Näytä tammikuu 2027').click();
    await waitUntil(() => page.month === 'Tammikuu 2027');
    await waitUntil(() => page.focusedDay === '2027-01-01');
  });

  it('shows the neighbours’ days with all that is on, and of chosen days only those', async () => {
    const page = await CalendarPage.open({
      attributes: { view: 'month', permalinks: 'off' },
      data: {
        version: '1',
        workshops: [
          {
            id: 'weekly',
            name: 'Joka viikko',
            start: '2026-10-03T11:00',
            repeat: { every: 'week' },
          },
          { id: 'november', name: 'Marraskuussa', start: '2026-11-01T11:00' },
        ],
      },
    });
    await page.grid();
    expect(page.day('2026-11-01').querySelector('.event')).not.to.equal(null);
    expect(page.status).to.equal('1 työpaja');
    await page.chooseFrom('2026-10-12');
    expect(page.day('2026-10-10').querySelector('.event')).to.equal(null);
    expect(page.day('2026-10-17').querySelector('.event')).not.to.equal(null);
  });

  it('is shown or left where the page says so anew, whatever was chosen before', async () => {
    const page = await CalendarPage.open();
    const showsMonth = (): boolean => page.root.querySelector('[role=grid]') !== null;
    page.button('Kuukausi').click();
    await page.grid();
    page.element.view = 'list';
    await waitUntil(() => !showsMonth(), 'the list');
    page.element.setAttribute('view', 'month');
    await page.grid();
    page.button('Luettelo').click();
    await waitUntil(() => !showsMonth(), 'the list');
    page.element.lang = 'sv';
    await waitUntil(() => page.root.textContent!.includes('Månad'));
    expect(showsMonth()).to.equal(false, 'nothing new was said of the view');
  });

  it('can be switched to and from', async () => {
    const page = await CalendarPage.open();
    page.button('Kuukausi').click();
    await page.grid();
    expect(page.button('Kuukausi').getAttribute('aria-pressed')).to.equal('true');
    page.button('Luettelo').click();
    await page.updated();
    expect(page.root.querySelector('[role=grid]')).to.equal(null);
  });

  it('has nothing that axe objects to', async () => {
    const page = await open();
    page.day('2026-10-14').querySelector<HTMLElement>('.event')!.click();
    await waitUntil(() => page.root.querySelector('.chosen-day .terms'));
    await expectAccessible(page.element);
  });
});

describe('calendar: taking along', () => {
  it('saves one event, and the whole filtered list', async () => {
    const page = await CalendarPage.open();
    await page.openRow('osallistaminen');
    page.button('Lisää kalenteriin').click();
    const one = await savedFile(() => page.button('Kalenteritiedosto (.ics)').click());
    expect(one.name).to.equal('osallistaminen.ics');
    expect(one.type).to.equal('text/calendar;charset=utf-8');
    expect(one.text).to.include(`UID:osallistaminen@${location.host}\r\n`);
    expect(one.text).to.include('DTSTART;TZID=Europe/Helsinki:20261014T130000\r\n');
    await page.search('savi');
    const all = await savedFile(() => page.button('Tallenna luettelo kalenteriin (.ics)').click());
    expect(all.text.match(/BEGIN:VEVENT/g)?.length).to.equal(page.ids.length);
  });

  it('links to calendars on the web, and to the feed’s own subscription', async () => {
    const page = await CalendarPage.open({ attributes: { limit: '60' } });
    const details = await page.openRow('pohjoismaat');
    const hrefs = [...details.querySelectorAll<HTMLAnchorElement>('.menu a')].map(
      ({ href }) => href,
    );
    expect(hrefs[0]).to.include('dates=20261021T100000/20261021T113000'.replaceAll('/', '%2F'));
    expect(hrefs[0]).to.include('ctz=Europe%2FStockholm');
    expect(hrefs[1]).to.include(encodeURIComponent('2026-10-21T10:00:00+02:00'));
    expect(hrefs[3]).to.equal('webcal://kulttuuriverkosto.example/pohjoismaat.ics');
  });

  it('shares a link, or shows it where nothing can be copied', async () => {
    const page = await CalendarPage.open();
    await page.openRow('osallistaminen');
    await whereNothingCanBeCopied(async () => {
      page.button('Jaa').click();
      await waitUntil(() => page.root.querySelector('.details input[readonly]'));
    });
    const { value } = page.find<HTMLInputElement>('.details input[readonly]');
    expect(value).to.match(/#vk-workshop-calendar:osallistaminen$/);
  });
});

describe('calendar: the page around it', () => {
  const data = () =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => JSON.parse(textContent) as { name: string; startDate: string }[],
    );

  it('gets one schema.org event an event, and loses them with the element', async () => {
    const page = await CalendarPage.open();
    await waitUntil(() => data().length > 20);
    const event = data().find(({ name }) => name.startsWith('Asukkaat mukaan'));
    expect(event?.startDate).to.equal('2026-10-14T13:00:00+03:00');
    page.element.remove();
    expect(data().length).to.equal(0);
  });

  it('gets none where Prototype.js would spoil their lists', async () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => '[]';
    try {
      const page = await CalendarPage.open();
      await page.updated();
      expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
    } finally {
      delete prototype.toJSON;
    }
  });

  it('gets none where it doesn’t want them', async () => {
    await CalendarPage.open({ attributes: { 'structured-data': 'off' } });
    await CalendarPage.open({ data: feedOf({ start: '2026-10-14T17:00' }) });
    await waitUntil(() => data().length > 0, 'the events of the second calendar');
    expect(data().map(({ name }) => name)).to.deep.equal(['Paja 1']);
  });

  it('is told of rows when the month is on screen', async () => {
    let shown = -1;
    const listen = ({ target }: Event) =>
      (shown = (target as Element).shadowRoot!.querySelectorAll('[role=grid]').length);
    addEventListener('vk-load', listen, { once: true });
    await CalendarPage.open({ attributes: { view: 'month' } });
    expect(shown).to.equal(1);
  });

  it('hears of rows, and of what was left out', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
    for (const type of ['vk-load', 'vk-drop']) addEventListener(type, listen);
    const page = await CalendarPage.open({
      data: feedOf({ start: '2026-10-14T17:00' }, { start: 'huomenna' }),
    });
    for (const type of ['vk-load', 'vk-drop']) removeEventListener(type, listen);
    expect(page.ids).to.deep.equal(['w1']);
    expect(heard).to.deep.include(['vk-load', { count: 1, dropped: 1 }]);
    expect(heard).to.deep.include(['vk-drop', { path: 'workshops[1].start', reason: 'format' }]);
  });

  it('sees empty, failed and broken feeds told in words', async () => {
    const empty = await CalendarPage.open({ data: feedOf() });
    expect(empty.message).to.equal('Tulossa ei ole juuri nyt työpajoja.');
    const failed = await CalendarPage.open({ attributes: { feed: '/demo/feeds/none.json' } });
    expect(failed.message).to.include('Yritä uudelleen');
    const html = await CalendarPage.open({ attributes: { feed: '/demo/feeds/not-a-feed.html' } });
    expect(html.find('[part=message]').getAttribute('role')).to.equal('alert');
  });

  it('is never thrown at, whatever its attributes say', async () => {
    const page = await CalendarPage.open({
      attributes: {
        'heading-level': 'x',
        limit: '-3',
        view: 'year',
        now: 'yesterday',
        municipality: '???',
        group: '',
      },
    });
    expect(page.root.querySelector('h2')).not.to.equal(null);
  });

  it('has buttons of one line also where room is kept for two', async () => {
    const page = await CalendarPage.open({ width: 640 });
    page.element.style.fontSize = '12px';
    const past = await waitUntil(() => page.all('.footer .button')[0]);
    expect(past.getBoundingClientRect().height).to.be.below(60);
  });

  it('has buttons that begin where the column does, on each line', async () => {
    const page = await CalendarPage.open({ width: 500 });
    await waitUntil(() => page.all('.footer .quiet')[0]);
    const edge = page.find('.footer').getBoundingClientRect().left;
    const quiet = page.find('.footer .quiet');
    const { top } = page.find('.footer .button').getBoundingClientRect();
    expect(quiet.getBoundingClientRect().top, 'on a line of its own').to.be.above(top + 20);
    expect(quiet.querySelector('.icon')!.getBoundingClientRect().left).to.be.closeTo(edge, 2);
  });

  it('begins no line with the dot between two facts', async () => {
    const page = await CalendarPage.open();
    const texts = page.all('.item').map(({ textContent }) => textContent);
    expect(texts.join('\n'))
      .to.contain('\u00a0· ')
      .and.not.to.match(/[^\u00a0]·/);
  });

  it('has a switch of views that fits a sidebar also with large letters', async () => {
    const page = await CalendarPage.open({ width: 262 });
    page.element.style.fontSize = '20px';
    const edge = page.element.getBoundingClientRect().right;
    await waitUntil(() => page.root.querySelector('.footer .button'), 'all is there');
    expect(page.all('.views .button')[1]!.getBoundingClientRect().right).to.be.at.most(edge + 1);
  });

  it('breaks words that are longer than a sidebar is wide', async () => {
    const long = 'Kulttuurihyvinvointiyhteyshenkilökoordinaattorit';
    const page = await CalendarPage.open({
      width: 200,
      data: feedOf(
        {
          name: long,
          start: '2026-10-14T17:00',
          status: 'rescheduled',
          statusNote: long,
          place: { name: long, city: long, street: `${long} 1`, room: long },
          topics: [{ label: long }],
          audience: [{ label: long }],
          price: { text: long },
          materials: [{ label: long, url: 'https://kunta.example/' }],
          links: [{ url: `https://kunta.example/${long}` }],
          organizer: { name: long },
        },
        { start: '2026-10-15', topics: [{ label: 'Tanssi' }] },
      ),
    });
    await page.openRow('w1');
    await page.search(long);
    await page.tick(long);
    expect(page.chips).to.include(`Haku: ${long}`);
    expect(page.element.scrollWidth).to.be.at.most(200);
  });

  for (const width of [1000, 320, 200]) {
    it(`fits a column of ${width} px, and axe finds nothing`, async () => {
      const page = await CalendarPage.open({ width });
      await page.openRow('osallistaminen');
      expect(page.element.scrollWidth).to.be.at.most(width);
      for (const each of page.all('.item, button, summary, dl, h3')) {
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(
          page.element.getBoundingClientRect().right + 1,
        );
      }
      await expectAccessible(page.element);
    });
  }
});
