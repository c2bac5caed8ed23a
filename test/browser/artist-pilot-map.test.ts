import { aTimeout, expect } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';
import { feedWithPlaces, PilotMapPage } from '../helpers/artist-pilot-map.ts';
import { waitUntil } from '../helpers/patience.ts';

const centreOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

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
    page.element.addEventListener('vk-select', (event) =>
      chosen.push((event as CustomEvent).detail),
    );

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
    page.all<HTMLInputElement>('.facet input')[0]!.click();
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

  it('give the focus of a filter that goes to what comes next', async () => {
    const page = await PilotMapPage.open();
    page.all<HTMLInputElement>('.facet input')[0]!.click();
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

describe('by keyboard', () => {
  it('one Tab reaches the municipalities, arrows walk between them, Enter opens', async () => {
    const page = await PilotMapPage.open();
    expect(page.all('[data-area][tabindex="0"]').length).to.equal(1);
    page.area('853').focus();
    await page.press('ArrowRight');
    expect(page.focusedArea).to.equal('202');
    expect(page.area('202').getAttribute('tabindex')).to.equal('0');
    await page.press('End', 'Home');
    expect(page.focusedArea).to.equal('019');
    await page.press('Enter');
    await page.detailsOpen();
    expect(page.detailsTitle).to.equal('Kirjailija Loimijokivarressa');
  });

  it('the map alone reaches every pilot', async () => {
    const page = await PilotMapPage.open();
    const reached = new Set<string>();
    const seen = new Set<string>();
    const walk = async (code: string): Promise<void> => {
      seen.add(code);
      const pilots: string[] = [];
      page.element.addEventListener(
        'vk-select',
        (event) => {
          const { type, id } = (event as CustomEvent<{ type: string; id: string }>).detail;
          if (type === 'pilot') pilots.push(id);
        },
        { once: true },
      );
      page.area(code).focus();
      await page.press('Enter');
      await page.detailsOpen();
      for (const id of pilots) reached.add(id);
      for (const button of page.all('.choice')) reached.add(button.textContent!.trim());
      await page.closeDetails();
      for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        page.area(code).focus();
        await page.press(arrow);
        const next = page.focusedArea!;
        if (!seen.has(next)) await walk(next);
      }
    };
    await walk(page.find<SVGElement>('[data-area][tabindex="0"]').dataset['area']!);
    expect(seen.size).to.equal(27);
    const texts = [...reached].join('\n');
    for (const id of page.rowIds) {
      const title = page.row(id).textContent!.trim();
      expect(texts.includes(id) || texts.includes(title), `${title} can be reached`).to.equal(true);
    }
  });

  it('the list alone reaches every pilot', async () => {
    const page = await PilotMapPage.open({ width: 320 });
    for (const id of page.rowIds) {
      page.row(id).focus();
      await page.press('Enter');
      await page.detailsOpen();
      expect(page.detailsTitle).to.equal(page.row(id).textContent!.trim());
      await page.closeDetails();
      expect(page.focused).to.equal(page.row(id));
    }
  });

  it('plus, minus, zero and Shift with arrows move the map, only while it has the focus', async () => {
    const page = await PilotMapPage.open();
    const whole = page.scale;
    page.row('sirkus-salo').focus();
    await page.press('=');
    expect(page.scale).to.equal(whole);
    page.area('853').focus();
    await page.press('=');
    await waitUntil(() => page.scale > whole * 1.9);
    const before = page.find('.world').getAttribute('transform');
    await page.pressWithShift('ArrowLeft');
    await waitUntil(() => page.find('.world').getAttribute('transform') !== before);
    await page.press('0');
    await waitUntil(() => Math.abs(page.scale - whole) < 1e-6);
  });

  it('buttons do all that fingers do', async () => {
    const page = await PilotMapPage.open();
    expect(page.all('.compass').length).to.equal(0);
    await page.zoomIn();
    const before = page.find('.overlay').getAttribute('transform');
    page.find<HTMLButtonElement>('.compass .left').click();
    await waitUntil(() => page.find('.overlay').getAttribute('transform') !== before);
    const [, out, reset] = page.all<HTMLButtonElement>('.zoom button');
    reset!.focus();
    reset!.click();
    await waitUntil(() => out!.getAttribute('aria-disabled') === 'true');
    expect(page.focused, 'the button that had the focus keeps it').to.equal(reset);
  });
});

describe('wheel, mouse and fingers', () => {
  const wheel = (init: WheelEventInit) =>
    new WheelEvent('wheel', { bubbles: true, cancelable: true, composed: true, ...init });

  it('leave a plain wheel to the page and say how to zoom', async () => {
    const page = await PilotMapPage.open();
    const whole = page.scale;
    const event = wheel({ deltaY: -120 });
    page.find('svg.map').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(page.scale).to.equal(whole);
    expect(page.find('.hint').textContent).to.match(/Ctrl|⌘/);
  });

  it('zoom around the pointer with Ctrl or Cmd', async () => {
    const page = await PilotMapPage.open();
    const map = page.find('svg.map');
    const marker = page.markers[0]!;
    const { x, y } = centreOf(marker);
    const event = wheel({ deltaY: -240, ctrlKey: true, clientX: x, clientY: y });
    const whole = page.scale;
    map.dispatchEvent(event);
    await waitUntil(() => page.scale > whole * 1.9);
    expect(event.defaultPrevented).to.equal(true);
    const again = wheel({ deltaY: 480, metaKey: true, clientX: x, clientY: y });
    map.dispatchEvent(again);
    await waitUntil(() => Math.abs(page.scale - whole) < 1e-6);
  });

  const pointer = (type: string, x: number, y: number, init: PointerEventInit = {}) =>
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
      pointerId: 1,
      isPrimary: true,
      ...init,
    });

  it('drag with a mouse, and choose nothing by it', async () => {
    const page = await PilotMapPage.open();
    await page.zoomIn();
    const map = page.find<SVGSVGElement>('svg.map');
    // A made-up pointer can't be captured.
    map.setPointerCapture = () => {};
    const { x, y } = centreOf(map);
    const before = page.find('.world').getAttribute('transform');
    map.dispatchEvent(pointer('pointerdown', x, y));
    map.dispatchEvent(pointer('pointermove', x + 40, y + 10));
    map.dispatchEvent(pointer('pointermove', x + 80, y + 20));
    map.dispatchEvent(pointer('pointerup', x + 80, y + 20));
    page.area('853').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await waitUntil(() => page.find('.world').getAttribute('transform') !== before);
    expect(page.details).to.equal(null);
    page.area('853').focus();
    await page.press('Enter');
    await page.detailsOpen();
  });

  it('scroll the page with one finger, move and zoom the map with two', async () => {
    const page = await PilotMapPage.open();
    const map = page.find<SVGSVGElement>('svg.map');
    expect(getComputedStyle(map).touchAction).to.equal('pan-x pan-y');
    const { x, y } = centreOf(map);
    const finger = (type: string, id: number, dx: number) =>
      map.dispatchEvent(pointer(type, x + dx, y, { pointerType: 'touch', pointerId: id }));
    const whole = page.scale;
    finger('pointerdown', 1, -50);
    finger('pointermove', 1, -80);
    expect(page.scale).to.equal(whole);
    finger('pointerdown', 2, 50);
    finger('pointermove', 2, 180);
    await waitUntil(() => page.scale > whole * 1.5);
    finger('pointerup', 1, -80);
    finger('pointerup', 2, 180);
  });
});

describe('room for the map', () => {
  it('waits behind a button on narrow screens, and fetches nothing before', async () => {
    const page = await PilotMapPage.open({ width: 320 });
    await aTimeout(0);
    expect(page.areas.length).to.equal(0);
    expect(page.rowIds.length).to.equal(9);
    const button = page.find<HTMLButtonElement>('.toggle-map');
    button.click();
    await page.drawn();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(page.element.scrollWidth).to.be.at.most(320);
  });

  it('is right where it was hidden at first', async () => {
    const page = await PilotMapPage.open({ drawn: false });
    page.column.hidden = true;
    const other = await PilotMapPage.open();
    const expected = other.scale;
    page.column.hidden = false;
    await page.drawn();
    await waitUntil(() => Math.abs(page.scale - expected) < 1e-6, 'the whole region is shown');
  });

  it('fits again when its column changes, also after having been hidden', async () => {
    const page = await PilotMapPage.open({ width: 1000 });
    const wide = page.scale;
    page.column.hidden = true;
    page.column.style.inlineSize = '600px';
    page.column.hidden = false;
    await waitUntil(() => page.scale !== wide);
    const map = page.find('svg.map').getBoundingClientRect();
    for (const area of page.areas) {
      const { left, right, top, bottom } = area.getBoundingClientRect();
      expect(
        left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom,
      ).to.equal(true);
    }
  });

  it('is right in details that were closed', async () => {
    const details = document.createElement('details');
    const page = await PilotMapPage.open({ drawn: false, into: details });
    expect(page.areas.length).to.equal(0);
    details.open = true;
    await page.drawn();
    await waitUntil(() => page.scale > 0);
    const map = page.find('svg.map').getBoundingClientRect();
    for (const area of page.areas) {
      const { top, bottom } = area.getBoundingClientRect();
      expect(top >= map.top && bottom <= map.bottom).to.equal(true);
    }
  });

  it('draws again when the page shows another feed', async () => {
    const page = await PilotMapPage.open();
    page.element.data = feedWithPlaces(40);
    await waitUntil(() => page.rowIds[0]?.startsWith('pilot-'), 'the other feed is listed');
    await page.drawn();
    await waitUntil(() => page.area('853').getAttribute('aria-label')!.includes('2 kokeilua'));
    expect(page.area('529').classList.contains('none')).to.equal(true);
  });

  it('still works after it was moved in the page', async () => {
    const page = await PilotMapPage.open();
    const elsewhere = document.createElement('div');
    page.column.append(elsewhere);
    elsewhere.append(page.element);
    await page.element.updateComplete;
    await page.drawn();
    page.area('430').focus();
    await page.press('Enter');
    await page.detailsOpen();
    await page.press('Escape');
    await waitUntil(() => !page.details);
    expect(page.focusedArea).to.equal('430');
    await page.zoomIn();
  });

  it('draws other regions by their own names', async () => {
    const page = await PilotMapPage.open({
      attributes: { region: '21', lang: 'sv' },
      data: {
        version: '1',
        pilots: [{ id: 'a', title: 'Ö', municipalities: ['478'], period: { start: '2026' } }],
      },
    });
    expect(page.areas.length).to.equal(16);
    await waitUntil(() => page.find('.row').textContent!.includes('Mariehamn'));
  });

  it('knows municipalities anywhere by name, also where no map is drawn', async () => {
    const pilot = (id: string, code: string) => ({
      ...{ id, title: id, municipalities: [code], period: { start: '2026' } },
    });
    const page = await PilotMapPage.open({
      width: 320,
      attributes: { municipality: 'Rauma, Tammerfors' },
      data: { version: '1', pilots: [pilot('a', '684'), pilot('b', '837'), pilot('c', '853')] },
    });
    await waitUntil(() => page.rowIds.length === 2);
    expect(page.rowIds).to.deep.equal(['a', 'b']);
    expect(page.find('.list').textContent).to.contain('Tampere');
    page.element.municipality = 'Nowhere';
    await waitUntil(() => !page.rowIds.length);
  });
});

describe('places', () => {
  it('are pins only where the spot is exact', async () => {
    const page = await PilotMapPage.open();
    const home = page.markers.find((marker) =>
      marker.getAttribute('aria-label')!.includes('Saaristokylät'),
    )!;
    expect(home.getAttribute('aria-label')).to.contain('(suunnilleen)');
    expect(home.querySelector('.around')).to.not.equal(null);
    expect(home.querySelector('.eye')).to.equal(null);
    expect(page.names.some((name) => name.includes('Kyläkoulut'))).to.equal(false);
  });

  it('share named marks that come apart when chosen', async () => {
    const page = await PilotMapPage.open();
    const cluster = page.markers.find((marker) =>
      /^\d+ paikkaa: /.test(marker.getAttribute('aria-label')!),
    );
    expect(cluster, 'a named cluster').to.not.equal(undefined);
    const before = page.scale;
    await page.click(cluster!);
    await waitUntil(() => page.scale > before);
  });

  it('keep the focus of a mark that comes apart', async () => {
    const page = await PilotMapPage.open();
    const cluster = page.markers.find((marker) => /^\d+ paikkaa/.test(marker.ariaLabel!))!;
    const before = page.scale;
    cluster.focus();
    await page.press('Enter');
    await waitUntil(() => page.scale > before * 1.5);
    await waitUntil(() => page.focused?.matches('.marker'), 'a mark has the focus');
  });

  it('never overlap, though there be ten thousand', async () => {
    const page = await PilotMapPage.open({ data: feedWithPlaces(10_000) });
    for (const zooms of [0, 1, 2]) {
      if (zooms) await page.zoomIn();
      expect(page.markers.length).to.be.within(10, 1500);
      const marks = page.all('.marker .pin').map((pin) => {
        const { width } = pin.getBoundingClientRect();
        return { ...centreOf(pin), radius: width / 2 };
      });
      for (const [i, a] of marks.entries()) {
        for (const b of marks.slice(i + 1)) {
          const apart = Math.hypot(a.x - b.x, a.y - b.y);
          expect(apart, `${apart} px`).to.be.at.least(a.radius + b.radius);
        }
      }
    }
  });

  for (const count of [0, 1, 40, 10_000]) {
    it(`are accessible and named: ${count}`, async () => {
      const page = await PilotMapPage.open({ data: feedWithPlaces(count) });
      expect(page.names.every(Boolean)).to.equal(true);
      expect(page.areas.every((area) => area.getAttribute('aria-label'))).to.equal(true);
      await expectAccessible(page.element);
    });
  }
});

describe('a background map', () => {
  const asked = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/test-tiles/'));
  const tiles = '/test-tiles/{z}/{x}/{y}.svg';

  const show = async (page: PilotMapPage) => {
    page.find<HTMLButtonElement>('.show-tiles').click();
    await waitUntil(() => page.root.querySelector('.consent'), 'the question is asked');
  };

  beforeEach(() => {
    localStorage.clear();
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(2000);
  });

  it('is fetched only after the visitor was told who gets their address, and agreed', async () => {
    const page = await PilotMapPage.open({ attributes: { tiles, 'tiles-attribution': '© Test' } });
    await show(page);
    expect(page.find('.consent').textContent).to.contain(location.host);
    expect(asked()).to.deep.equal([]);
    await waitUntil(() => page.focused?.matches('.consent'), 'the question has the focus');
    page.all<HTMLButtonElement>('.consent button')[1]!.click();
    await waitUntil(() => !page.root.querySelector('.consent'));
    await waitUntil(() => page.focused?.matches('.show-tiles'), 'the focus goes back');
    expect(page.all('image').length).to.equal(0);
    expect(page.find('.attribution').textContent).to.not.contain('© Test');

    await show(page);
    page.find<HTMLButtonElement>('.consent .primary').click();
    await waitUntil(() => page.all('image').length > 0);
    expect(page.find('.attribution').textContent).to.contain('© Test');
    expect(page.find('.attribution').textContent).to.contain('Tilastokeskus');
    await waitUntil(() => page.focused?.matches('.show-tiles'), 'the focus goes back');

    page.element.tiles = 'https://another.example/{z}/{x}/{y}.png';
    await waitUntil(() => !page.all('image').length, 'another service is asked for anew');
  });

  it('is remembered, and a no takes it back', async () => {
    const first = await PilotMapPage.open({ attributes: { tiles } });
    await show(first);
    first.find<HTMLButtonElement>('.consent .primary').click();
    await waitUntil(() => first.all('image').length > 0);

    const second = await PilotMapPage.open({ attributes: { tiles } });
    expect(second.all('image').length).to.equal(0);
    const button = second.find<HTMLButtonElement>('.show-tiles');
    button.click();
    await waitUntil(() => second.all('image').length > 0, 'no second question');
    button.click();
    await waitUntil(() => second.all('image').length === 0);
    await show(second);
  });

  it('lines up with our marks at every zoom', async () => {
    const places = [
      { lat: 60.4437, lon: 22.4571 },
      { lat: 60.1626, lon: 21.7033 },
      { lat: 60.8004, lon: 21.4098 },
    ];
    const page = await PilotMapPage.open({
      attributes: { tiles },
      data: {
        version: '1',
        pilots: places.map((place, i) => ({
          id: `p${i}`,
          title: `P${i}`,
          municipalities: ['853'],
          period: { start: '2026' },
          places: [{ id: 'x', name: 'X', ...place }],
        })),
      },
    });
    await show(page);
    page.find<HTMLButtonElement>('.consent .primary').click();
    await waitUntil(() => page.all('image').length > 0);
    let compared = 0;
    for (let zoom = 0; zoom < 6; zoom++) {
      if (zoom) await page.zoomIn();
      for (const image of page.all<SVGImageElement>('image')) {
        const dot = await dotOf(image.getAttribute('href')!);
        if (!dot) continue;
        const { left, top, width, height } = image.getBoundingClientRect();
        const at = { x: left + dot.x * width, y: top + dot.y * height };
        const frame = page.find('svg.map').getBoundingClientRect();
        // Marks far out of sight aren't drawn.
        if (at.x < frame.left || at.x > frame.right || at.y < frame.top || at.y > frame.bottom) {
          continue;
        }
        const nearest = Math.min(
          ...page.markers
            .map((marker) => centreOf(marker.querySelector('.pin')!))
            .map(({ x, y }) => Math.hypot(x - at.x, y - at.y)),
        );
        expect(nearest, `${image.getAttribute('href')} is ${nearest} px off`).to.be.below(0.75);
        compared++;
      }
    }
    expect(compared).to.be.at.least(4);
  });

  it('fails closed: says so once and asks no more', async () => {
    const page = await PilotMapPage.open({
      attributes: { tiles: '/test-tiles/broken/{z}/{x}/{y}.svg' },
    });
    await show(page);
    page.find<HTMLButtonElement>('.consent .primary').click();
    await waitUntil(() =>
      page.find('.map-body').textContent!.includes('Taustakarttaa ei juuri nyt saada'),
    );
    expect(page.all('image').length).to.equal(0);
    expect(page.areas.length).to.equal(27);
  });
});

/** Where the server has drawn its dot, in parts of the tile: found in the pixels. */
async function dotOf(address: string): Promise<{ x: number; y: number } | undefined> {
  const image = new Image(256, 256);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 256;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, 256, 256);
  const { data } = context.getImageData(0, 0, 256, 256);
  let weight = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]!;
    if (!alpha) continue;
    const pixel = i / 4;
    weight += alpha;
    x += alpha * ((pixel % 256) + 0.5);
    y += alpha * (Math.floor(pixel / 256) + 0.5);
  }
  // A dot over the tile's edge has its middle elsewhere, and so have two dots.
  const dots = weight / 255 / (Math.PI * 6 ** 2);
  return dots > 0.96 && dots < 1.04 ? { x: x / weight / 256, y: y / weight / 256 } : undefined;
}

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
    page.find<HTMLButtonElement>('.near button').click();
    await page.detailsOpen();
    expect(page.detailsTitle).to.equal('Sarjakuvia kirjaston pöydän ääressä');
  });

  it('goes on without', async () => {
    answer((_found, refused) => refused?.({ code: 1 } as GeolocationPositionError));
    const page = await PilotMapPage.open();
    nearButton(page).click();
    await waitUntil(() => page.find('.map-body').textContent!.includes('Sijaintia ei saatu'));
  });
});

describe('the page', () => {
  const heard = (page: PilotMapPage, type: string) => {
    const details: Record<string, unknown>[] = [];
    page.element.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
    return details;
  };

  it('hears what the visitor does, in events that nobody can change', async () => {
    const page = await PilotMapPage.open();
    const filters = heard(page, 'vk-filter');
    const selections = heard(page, 'vk-select');
    const loads = heard(page, 'vk-load');
    page.all<HTMLInputElement>('.facet input')[0]!.click();
    await waitUntil(() => filters.length);
    await page.chooseRow('sarjakuva-turku');
    await page.element.refetch();
    await waitUntil(() => loads.length);
    expect(filters).to.deep.equal([{ filters: { status: ['running'] }, count: 4 }]);
    expect(selections).to.deep.equal([{ type: 'pilot', id: 'sarjakuva-turku' }]);
    expect(loads[0]!['count']).to.equal(9);
    for (const detail of [...filters, ...selections, ...loads])
      expect(Object.isFrozen(detail)).to.equal(true);
  });

  it('says how many rows come before more of them', async () => {
    const page = await PilotMapPage.open({ attributes: { limit: '4' } });
    expect(page.rowIds.length).to.equal(4);
    const more = page.find<HTMLButtonElement>('.list-column > .button');
    expect(more.textContent).to.contain('Näytä lisää (5)');
    more.click();
    await waitUntil(() => page.rowIds.length === 8);
    await waitUntil(() => page.focused === page.row(page.rowIds[4]!), 'reading goes on there');
    await page.chooseRow(page.rowIds[7]!);
  });

  it('says which controls are there', async () => {
    const page = await PilotMapPage.open({ attributes: { filters: 'none' } });
    expect(page.root.querySelector('.facets')).to.equal(null);
    page.element.filters = 'artform municipality';
    await waitUntil(() => page.all('.facet').length === 2);
  });

  it('may keep its address to itself', async () => {
    const page = await PilotMapPage.open({ attributes: { permalinks: 'off' } });
    await page.chooseRow('sarjakuva-turku');
    page.all<HTMLInputElement>('.facet input')[0]!.click();
    await waitUntil(() => page.rowIds.length === 4);
    expect(location.hash).to.equal('');
  });
});

describe('states', () => {
  it('say what is wrong and stay', async () => {
    const page = await PilotMapPage.open({
      attributes: { feed: '/demo/feeds/not-a-feed.html' },
      drawn: false,
    });
    expect(page.find('[role="alert"]').textContent).to.contain('Tietoja ei voida näyttää');
  });

  it('name what was left out and show the rest', async () => {
    const page = await PilotMapPage.open({ attributes: { feed: '/demo/feeds/broken.json' } });
    expect(page.rowIds.length).to.be.at.least(1);
    await expectAccessible(page.element);
  });

  it('say that nothing is published', async () => {
    const page = await PilotMapPage.open({ attributes: { feed: '/demo/feeds/empty.json' } });
    expect(page.find('.list-column').textContent).to.contain('Kokeiluja ei ole vielä julkaistu');
    await expectAccessible(page.element);
  });
});
