import { expect } from '@open-wc/testing';
import { PilotMapPage } from '../../helpers/artist-pilot-map.ts';
import { waitUntil } from '../../helpers/patience.ts';

const centreOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

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
    await waitUntil(() => page.announcement.startsWith('Taustakarttaa ei'), 'that is said');

    page.element.tiles = tiles;
    await waitUntil(() => page.root.querySelector('.show-tiles'), 'another service is offered');
    expect(page.find('.map-body').textContent).not.to.contain('Taustakarttaa ei');
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
