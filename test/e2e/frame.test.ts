/** A widget in a frame that is as tall as its content, far taller than the window. */
import { after, before, describe, test } from 'node:test';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';

const TAG = 'vk-funding-finder';
const ADDRESS = `/dist/frame.html?widget=${TAG.slice(3)}&feed=/demo/feeds/network.json&lang=fi`;
const WINDOW = { width: 1000, height: 600 };

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

describe('a dialog in a tall frame', () => {
  /** The page scrolled so that the frame's control is in sight. */
  const openFramed = async (viewport: { width: number; height: number }) => {
    const src = ADDRESS.replaceAll('&', '&amp;');
    const { page } = await site.visitHtml(
      `<!doctype html><html lang="fi"><meta name="viewport" content="width=device-width">
       <title>Kunta</title><script src="/dist/vk.js" async></script>
       <h1>Kunta</h1><iframe src="${src}" title="Rahoitus" width="100%"></iframe><p>Loppu</p>`,
      { viewport },
    );
    const frame = page.frames()[1]!;
    await frame.locator(`${TAG} >> .footer button`).first().waitFor();
    await page.waitForFunction(
      (height) => document.querySelector('iframe')!.clientHeight > 2 * height,
      viewport.height,
    );
    return { page, frame };
  };

  for (const [name, viewport, opener] of [
    ['the path of questions', WINDOW, 'Auta valitsemaan'],
    ['the filters', { width: 360, height: 600 }, 'Rajaukset'],
  ] as const)
    test(`${name} comes where the visitor looks`, async () => {
      const { page, frame } = await openFramed(viewport);
      await frame.getByRole('button', { name: opener }).click();
      const dialog = frame.getByRole('dialog');
      await dialog.waitFor();
      await page.waitForFunction(() => {
        const frame = document.querySelector('iframe')!;
        const finder = frame.contentDocument!.querySelector('vk-funding-finder')!;
        const dialog = finder.shadowRoot!.querySelector('dialog')!.getBoundingClientRect();
        const { top } = frame.getBoundingClientRect();
        return top + dialog.top >= 0 && top + dialog.bottom <= innerHeight + 1;
      });
      await dialog.getByRole('button', { name: 'Sulje' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.context().close();
    });
});

test('a link that was copied in a frame opens its item', async () => {
  const { page } = await site.visit(`${ADDRESS}#${TAG}:turku-nuoret`);
  await waitForRows(page, TAG);
  await page.locator(`${TAG} >> [data-id="turku-nuoret"] .details dl`).waitFor();
  await page.context().close();
});
