/** The map on the whole screen: what one does there is in sight, wherever one has scrolled to. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoSite } from '../helpers/demo-site.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

const SCREENS = { desktop: [1280, 900], laptop: [1280, 600], tablet: [768, 1024] } as const;
/** The last is what is left where a page is enlarged four times on a low screen. */
const PHONES = [
  [390, 844],
  [320, 640],
  [320, 256],
] as const;

describe('the map in full screen', () => {
  for (const [name, [width, height]] of Object.entries(SCREENS))
    test(`on a ${name}: the way out and the zoom are in sight`, async () => {
      const { page } = await site.visit(
        '/dist/frame.html?widget=artist-pilot-map&feed=/demo/feeds/network.json&lang=fi',
        { viewport: { width, height } },
      );
      const map = page.locator('vk-artist-pilot-map');
      await map.getByRole('button', { name: 'Lähennä' }).waitFor();
      await map.getByRole('button', { name: 'Koko näyttö' }).click();
      const leave = map.getByRole('button', { name: 'Poistu koko näytöstä' });
      await leave.waitFor();
      for (const button of [leave, map.getByRole('button', { name: 'Lähennä' })]) {
        const { y, height: high } = (await button.boundingBox())!;
        assert.ok(y >= 0 && y + high <= height, `${y} to ${y + high} of ${height} px`);
      }
      await page.context().close();
    });

  for (const [width, height] of PHONES)
    test(`on a phone of ${width} by ${height}: the way out covers little, and no zoom`, async () => {
      const { page } = await site.visit(
        '/dist/frame.html?widget=artist-pilot-map&feed=/demo/feeds/network.json&lang=fi',
        { viewport: { width, height } },
      );
      const map = page.locator('vk-artist-pilot-map');
      await map.getByRole('button', { name: 'Näytä kartta' }).click();
      const zoom = map.getByRole('button', { name: 'Lähennä' });
      await zoom.waitFor();
      await map.getByRole('button', { name: 'Koko näyttö' }).click();
      const leave = map.getByRole('button', { name: 'Poistu koko näytöstä' });
      await leave.waitFor();
      await zoom.scrollIntoViewIfNeeded();
      const way = (await leave.boundingBox())!;
      assert.ok(way.y + way.height <= height, 'the way out is in sight');
      const frame = (await map.locator('.map-frame').boundingBox())!;
      assert.ok(frame.height <= height - way.height, 'the whole map fits beside it');
      const near = (await map.getByRole('button', { name: 'Lähelläni' }).boundingBox())!;
      assert.ok(near.y >= frame.y + frame.height, 'the other button is under the map');
      const { x, y, width: wide, height: high } = (await zoom.boundingBox())!;
      const over = await map.evaluate(
        (element, [left, top]) =>
          element.shadowRoot!.elementFromPoint(left, top)!.closest('button')?.ariaLabel,
        [x + wide / 2, y + high - 2] as const,
      );
      assert.equal(over, 'Lähennä', 'nothing covers the zoom');
      await page.context().close();
    });
});
