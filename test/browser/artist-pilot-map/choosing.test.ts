import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.ts';
import { PilotMapPage } from '../../helpers/artist-pilot-map.ts';
import { waitUntil } from '../../helpers/patience.ts';
import { textOf } from '../../helpers/text-of.ts';

describe('the list and the map', () => {
  it('tell the same', async () => {
    const page = await PilotMapPage.open();
    expect(page.rowIds.length).to.equal(9);
    expect(page.areas.length).to.equal(27);
    expect(page.area('529').classList.contains('running')).to.equal(true);
    expect(page.area('734').classList.contains('coming')).to.equal(true);
    expect(page.area('430').classList.contains('ended')).to.equal(true);
    expect(page.area('529').getAttribute('aria-label')).to.equal('Naantali, 1 kokeilu: käynnissä');
  });

  it('choose in one another, tell the page, and give the focus back', async () => {
    const page = await PilotMapPage.open();
    const chosen: unknown[] = [];
    page.element.addEventListener('vk-select', (event) => chosen.push(event.detail));

    await page.chooseRow('aanitaide-saaristo');
    expect(page.chosenAreas.toSorted()).to.deep.equal(['322', '445']);
    await page.closeDetails();
    expect(page.focused).to.equal(page.row('aanitaide-saaristo'));

    await page.click(page.area('445'));
    await page.detailsOpen();
    expect(page.row('aanitaide-saaristo').getAttribute('aria-expanded')).to.equal('true');
    await page.closeDetails();
    expect(page.focusedArea).to.equal('445');
    expect(chosen).to.deep.equal([
      { type: 'pilot', id: 'aanitaide-saaristo' },
      { type: 'pilot', id: 'aanitaide-saaristo' },
    ]);
  });

  it('ask which pilot where a municipality has several', async () => {
    const page = await PilotMapPage.open();
    await page.click(page.area('853'));
    await page.detailsOpen();
    expect(page.detailsTitle).to.equal('Turku: 2 kokeilua');
    page.find<HTMLButtonElement>('.choice').click();
    await waitUntil(() => page.detailsTitle === 'Sarjakuvia kirjaston pöydän ääressä');
    await page.closeDetails();
    expect(page.focusedArea).to.equal('853');
  });

  it('speak Swedish and English with the names of places', async () => {
    const page = await PilotMapPage.open({ attributes: { lang: 'sv' } });
    expect(page.area('853').getAttribute('aria-label')).to.equal(
      'Åbo, 2 pilotprojekt: pågår, kommande',
    );
    page.element.lang = 'en';
    await waitUntil(
      () => page.area('445').getAttribute('aria-label') === 'Pargas, 1 pilot: running',
    );
  });

  it('follow the filters together', async () => {
    const page = await PilotMapPage.open();
    page.chooseFirstOption();
    await waitUntil(() => page.rowIds.length === 4, 'the running ones');
    expect(page.find('[part="status"]').textContent).to.contain('4 kokeilua 9 kokeilusta');
    expect(page.area('734').classList.contains('none')).to.equal(true);
    page.find<HTMLButtonElement>('.chip').click();
    await waitUntil(() => page.rowIds.length === 9);
  });

  it('open what a link names', async () => {
    location.hash = '#vk-artist-pilot-map:sirkus-salo';
    try {
      const page = await PilotMapPage.open({ attributes: { permalinks: 'on' } });
      await page.detailsOpen();
      expect(page.detailsTitle).to.equal('Sirkustaiteilija koulun pihalla');
      expect(page.chosenAreas).to.include('734');
      await page.closeDetails();
      expect(location.hash).to.equal('');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('give the focus back where Back closes what was read', async () => {
    const page = await PilotMapPage.open({ attributes: { permalinks: 'on' } });
    try {
      await page.chooseRow('sirkus-salo');
      history.back();
      await waitUntil(() => !page.details, 'the details are closed');
      await waitUntil(() => page.focused === page.row('sirkus-salo'), 'the row has the focus');
      await page.click(page.area('445'));
      await page.detailsOpen();
      history.back();
      await waitUntil(() => page.focusedArea === '445', 'the municipality has the focus');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('give the focus of a filter that goes to what comes next', async () => {
    const page = await PilotMapPage.open();
    page.chooseFirstOption();
    await waitUntil(() => page.root.querySelector('.chip'));
    const chip = page.find<HTMLButtonElement>('.chip');
    chip.focus();
    chip.click();
    await waitUntil(() => page.rowIds.length === 9);
    await waitUntil(() => page.focused, 'something has the focus');
    expect(page.focused!.closest('.facets')).to.not.equal(null);
  });

  it('say which filter to drop where nothing is left', async () => {
    location.hash = '#vk-artist-pilot-map:;status=ended;artform=dance';
    try {
      const page = await PilotMapPage.open({ attributes: { permalinks: 'on' } });
      expect(page.rowIds).to.deep.equal([]);
      const drop = page.find<HTMLButtonElement>('[part="message"] button');
      expect(drop.textContent).to.match(/Poista rajaus .*, niin löytyy 1 kokeilu/);
      drop.focus();
      drop.click();
      await waitUntil(() => page.rowIds.length === 1);
      await waitUntil(() => page.focused, 'something has the focus');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('put no style into markup', async () => {
    const page = await PilotMapPage.open();
    await page.chooseRow('kuvataiteilija-puut');
    expect(page.all('[style]')).to.deep.equal([]);
  });
});

describe('the timeline', () => {
  const open = async (page: PilotMapPage) => {
    page.find<HTMLButtonElement>('.show-timeline').click();
    await waitUntil(() => page.root.querySelector('.timeline'), 'the timeline is open');
  };
  const months = (page: PilotMapPage) =>
    page.all<HTMLInputElement>('.timeline input[aria-label]').map((input) => input.ariaLabel);

  it('tells how many pilots go on in each month, and shows one month of them', async () => {
    const page = await PilotMapPage.open();
    expect(page.find('.show-timeline').getAttribute('aria-expanded')).to.equal('false');
    await open(page);
    expect(months(page).length).to.equal(22);
    expect(months(page)[0]).to.equal('Maaliskuu 2026, 1 kokeilu');
    expect(months(page)).to.include('Lokakuu 2026, 5 kokeilua');
    page.month('Maaliskuu 2026').click();
    await waitUntil(() => page.rowIds.length === 1);
    expect(page.rowIds).to.deep.equal(['kirjailija-loimijoki']);
    expect(page.area('430').classList.contains('ended')).to.equal(true);
    expect(page.area('853').classList.contains('none')).to.equal(true);
    expect(page.find('.chip').textContent).to.contain('Maaliskuu 2026');
    await expectAccessible(page.element);
  });

  it('is one stop of the Tab key, and arrows walk along it', async () => {
    const page = await PilotMapPage.open({ attributes: { lang: 'sv' } });
    await open(page);
    page.find<HTMLInputElement>('.timeline .all input').focus();
    await page.press('ArrowRight');
    await waitUntil(() => page.rowIds.length === 1);
    expect((page.focused as HTMLInputElement).ariaLabel).to.equal('Mars 2026, 1 pilotprojekt');
    await page.press('ArrowLeft');
    await waitUntil(() => page.rowIds.length === 9);
  });

  it('is open where a link names a month, and closing it shows all months', async () => {
    location.hash = '#vk-artist-pilot-map:;month=2027-05';
    try {
      const page = await PilotMapPage.open({ attributes: { permalinks: 'on' } });
      expect(page.rowIds).to.deep.equal(['teatteri-turku']);
      await waitUntil(() => page.root.querySelector('.timeline'));
      expect(page.month('Toukokuu 2027').checked).to.equal(true);
      page.find<HTMLButtonElement>('.show-timeline').click();
      await waitUntil(() => page.rowIds.length === 9);
      expect(page.root.querySelector('.timeline')).to.equal(null);
      expect(location.hash).to.equal('');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is an option of the page', async () => {
    const page = await PilotMapPage.open({ attributes: { filters: 'status' } });
    expect(page.root.querySelector('.show-timeline')).to.equal(null);
    expect(page.all('.facet').length).to.equal(1);
    const other = await PilotMapPage.open({ attributes: { filters: 'month' } });
    expect(other.root.querySelector('.show-timeline')).to.not.equal(null);
    expect(other.all('.facet').length).to.equal(0);
  });
});

describe('a deadline for joining', () => {
  const open = async (deadline: string) => {
    const page = await PilotMapPage.open({
      data: {
        version: '1',
        timeZone: 'Pacific/Marquesas', // half an hour off all other clocks
        pilots: [
          {
            id: 'a',
            title: 'A',
            municipalities: ['853'],
            period: { start: '2026' },
            join: { deadline },
          },
        ],
      },
    });
    await page.chooseRow('a');
    return textOf(page.find('.join'));
  };

  it('at midnight is the end of the day before', async () => {
    expect(await open('2026-10-10T00:00')).to.contain('viimeistään pe 9.10. klo 24.00');
  });

  it('names the clock that it is told by, where it tells an hour', async () => {
    expect(await open('2026-10-09T16:00')).to.contain('Ajat on ilmoitettu aikavyöhykkeellä');
    expect(await open('2026-10-09')).not.to.contain('aikavyöhykkeellä');
  });
});

describe('places in the details', () => {
  it('stand with their municipality, also where only one can be meant', async () => {
    const page = await PilotMapPage.open({
      data: {
        version: '1',
        pilots: [
          {
            id: 'a',
            title: 'A',
            municipalities: ['853'],
            period: { start: '2026' },
            places: [{ name: 'Kirjasto' }, { name: 'Taidetalo', municipality: '481' }],
          },
        ],
      },
    });
    await page.chooseRow('a');
    const lines = page.all('.facts li').map((line) => textOf(line));
    expect(lines).to.deep.equal(['Turku: Kirjasto', 'Masku: Taidetalo']);
  });

  it('carry their language, where the asked one has no name for them', async () => {
    const page = await PilotMapPage.open({
      attributes: { lang: 'sv' },
      data: {
        version: '1',
        pilots: [
          {
            id: 'a',
            title: { sv: 'A' },
            municipalities: ['853'],
            period: { start: '2026' },
            places: [
              { name: 'Ranta', precision: 'area' },
              { name: 'Kirjasto', street: 'Linnankatu 2' },
            ],
          },
        ],
      },
    });
    await page.chooseRow('a');
    const where = page.find('.facts li');
    expect(textOf(where)).to.equal(
      'Åbo: Ranta (på finska) (ungefär); Kirjasto (på finska), Linnankatu 2',
    );
    expect(
      [...where.querySelectorAll('[lang="fi"]')].map((each) => each.textContent),
    ).to.deep.equal(['Ranta', 'Kirjasto', 'Linnankatu 2']);
  });
});

describe('art forms', () => {
  it('are marked where only another language has a word for them', async () => {
    const page = await PilotMapPage.open({
      attributes: { lang: 'sv' },
      data: {
        version: '1',
        vocabulary: { artForms: { foraging: { fi: 'keruutaide' } } },
        pilots: [
          {
            id: 'a',
            title: { sv: 'A' },
            municipalities: ['853'],
            period: { start: '2026' },
            artforms: ['foraging', 'dance'],
          },
        ],
      },
    });
    await page.chooseRow('a');
    for (const place of ['.row .muted', '.facts']) {
      const text = textOf(page.find(place));
      expect(text).to.include('keruutaide (på finska), dans');
      expect(page.find(`${place} [lang="fi"]`).textContent).to.equal('keruutaide');
    }
  });

  it('are joined in the details as in the row', async () => {
    const page = await PilotMapPage.open();
    await page.chooseRow('aanitaide-saaristo');
    for (const place of ['.row.chosen .muted', '.facts'])
      expect(page.find(place).textContent).to.include('musiikki, mediataide');
  });
});

describe('pictures', () => {
  it('come only from the page, the feed and origins that the page names', async () => {
    const images = [
      { url: '/demo/assets/crest.svg', alt: 'Vaakuna', credit: 'Esimerkkikunta' },
      { url: 'https://elsewhere.example/picture.jpg', alt: 'Muualta' },
    ];
    const page = await PilotMapPage.open({
      data: {
        version: '1',
        pilots: [
          { id: 'a', title: 'A', municipalities: ['853'], period: { start: '2026' }, images },
        ],
      },
    });
    await page.chooseRow('a');
    const shown = page.all<HTMLImageElement>('.details img');
    expect(shown.map(({ alt }) => alt)).to.deep.equal(['Vaakuna']);
    expect(page.find('figcaption').textContent).to.equal('Kuva: Esimerkkikunta');
  });
});

describe('near me', () => {
  const answer = (ask: Geolocation['getCurrentPosition']) => {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: ask },
    });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
  });
  const nearButton = (page: PilotMapPage) =>
    page
      .all<HTMLButtonElement>('.tools button')
      .find((button) => /Lähelläni/.test(button.textContent!))!;

  it('asks only when pressed, and lists the nearest', async () => {
    let asked = 0;
    answer((found) => {
      asked++;
      found({ coords: { latitude: 60.45, longitude: 22.27 } } as GeolocationPosition);
    });
    const page = await PilotMapPage.open();
    expect(asked).to.equal(0);
    nearButton(page).click();
    await waitUntil(() => page.root.querySelector('.near'));
    expect(asked).to.equal(1);
    expect(page.find('.near').textContent).to.contain('Sijaintisi ei lähde laitteestasi');
    await waitUntil(() => page.announcement.startsWith('Lähimmät paikat.'), 'that is said');
    page.find<HTMLButtonElement>('.near button').click();
    await page.detailsOpen();
    expect(page.detailsTitle).to.equal('Sarjakuvia kirjaston pöydän ääressä');
  });

  it('goes on without', async () => {
    answer((_found, refused) => refused?.({ code: 1 } as GeolocationPositionError));
    const page = await PilotMapPage.open();
    nearButton(page).click();
    await waitUntil(() => page.find('.map-body').textContent!.includes('Sijaintia ei saatu'));
    await waitUntil(() => page.announcement.startsWith('Sijaintia ei saatu'), 'that is said');
  });
});
