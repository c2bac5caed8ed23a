import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../helpers/axe.ts';
import { feedWithPlaces, PilotMapPage } from '../../helpers/artist-pilot-map.ts';
import { waitUntil } from '../../helpers/patience.ts';

const centreOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

describe('room for the map', () => {
  it('waits behind a button on narrow screens, and fetches nothing before', async () => {
    const page = await PilotMapPage.open({ width: 320 });
    await page.element.updateComplete;
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

describe('what stands on the map', () => {
  const overlap = (a: Element, b: Element) => {
    const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return (
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom
    );
  };

  for (const direction of ['ltr', 'rtl'])
    for (const width of [320, 1000])
      it(`is apart from its scale, ${width} px wide, ${direction}`, async () => {
        const page = await PilotMapPage.open({ width, drawn: false });
        page.column.dir = direction;
        if (width === 320) page.find<HTMLButtonElement>('.toggle-map').click();
        await page.drawn();
        const scale = page.find('.scale-bar');
        for (const controls of page.all('.zoom, .compass'))
          expect(overlap(controls, scale), controls.className).to.equal(false);
      });

  it('leaves room between names for readers who set letters apart', async () => {
    const page = await PilotMapPage.open();
    const names = () => page.all('.labels text');
    const before = names().length;
    const style = document.createElement('style');
    style.textContent = 'vk-artist-pilot-map { letter-spacing: 0.3em !important }';
    page.column.append(style);
    await waitUntil(() => names().length < before, 'fewer names fit');
    const all = names();
    const pairs = all.flatMap((name, i) => all.slice(i + 1).map((other) => [name, other] as const));
    const over = pairs.filter(([name, other]) => overlap(name, other));
    expect(over.map((pair) => pair.map((name) => name.textContent))).to.deep.equal([]);
  });
});

describe('the marks on the map', () => {
  it('are reached from what is before the map with one press, by way of no empty frame', async () => {
    const page = await PilotMapPage.open();
    page.find<HTMLElement>('.show-timeline').focus();
    await sendKeys({ press: 'Tab' });
    expect(page.focusedArea).to.not.equal(undefined);
    expect(page.root.activeElement!.matches('.area')).to.equal(true);
  });

  it('are large enough for a finger', async () => {
    const { markers } = await PilotMapPage.open();
    for (const marker of markers) {
      const { width, height } = marker.getBoundingClientRect();
      expect(Math.min(width, height), marker.ariaLabel!).to.be.at.least(24);
    }
  });
});

describe('the map in full screen', () => {
  /** As browsers tell of it; they grant it only to a visitor's press. */
  const fill = (element: Element | null) => {
    Object.defineProperty(document, 'fullscreenElement', {
      configurable: true,
      get: () => element,
    });
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  const leave = () => {
    Reflect.deleteProperty(document, 'fullscreenElement');
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  afterEach(leave);

  /** A page with a link before, in and after what the map stands in. */
  async function openAmongLinks() {
    const card = await fixture<HTMLElement>(
      html`<div><a href="#a">Before</a><a href="#a">After</a></div>`,
    );
    const page = await PilotMapPage.open({ into: card });
    const links = [...card.querySelectorAll('a')];
    const beside = document.createElement('button');
    page.column.after(beside);
    const isReached = (each: HTMLElement) => {
      each.focus();
      const isFocused = each.matches(':focus');
      each.blur();
      return isFocused;
    };
    const reached = () => [...links, beside].filter(isReached);
    return { page, card, reached };
  }

  it('leaves nothing of the page behind within reach, until it is left', async () => {
    const { page, reached } = await openAmongLinks();
    expect(reached().length).to.equal(3);
    fill(page.element);
    expect(reached()).to.deep.equal([]);
    page.area('853').focus();
    expect(page.focusedArea).to.equal('853');
    leave();
    expect(reached().length).to.equal(3);
  });

  it('keeps out of reach what was so before', async () => {
    const { page, card } = await openAmongLinks();
    const link = card.querySelector('a')!;
    link.inert = true;
    fill(page.element);
    leave();
    expect(link.inert).to.equal(true);
  });

  it('gives the page back where the map goes from it', async () => {
    const { page, reached } = await openAmongLinks();
    fill(page.element);
    page.element.remove();
    expect(reached().length).to.equal(3);
  });

  it('reaches through the components that the map stands in', async () => {
    const { page, card, reached } = await openAmongLinks();
    const shadow = card.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('button'), document.createElement('slot'));
    fill(page.element);
    const button = shadow.querySelector('button')!;
    button.focus();
    expect(shadow.activeElement).to.equal(null);
    expect(reached()).to.deep.equal([]);
    expect(page.areas.length).to.equal(27);
  });

  it('is nothing to the page where something else fills the screen', async () => {
    const { reached, card } = await openAmongLinks();
    fill(card);
    expect(reached().length).to.equal(3);
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

  it('come apart in a sidebar too, however little room they have there', async () => {
    const page = await PilotMapPage.open({ width: 200, data: feedWithPlaces(3000), drawn: false });
    page.find<HTMLButtonElement>('.toggle-map').click();
    await page.drawn();
    const before = page.scale;
    for (const id of page.markers.map((marker) => marker.dataset['marker']!)) {
      await page.click(page.find(`[data-marker="${id}"]`));
      await waitUntil(() => page.scale > before * 1.9, 'it comes nearer');
      page.area('853').focus();
      await page.press('0');
      await waitUntil(() => Math.abs(page.scale - before) < 1e-6);
    }
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
