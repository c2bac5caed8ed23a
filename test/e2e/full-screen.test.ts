/** The map on the whole screen: what one does there is in sight, wherever one has scrolled to. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoSite } from '../helpers/demo-site.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

const SCREENS = { desktop: [1280, 900], laptop: [1280, 600], tablet: [768, 1024] } as const;

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
});
