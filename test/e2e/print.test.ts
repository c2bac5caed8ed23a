/** A frame on paper: printed alone, as its own print button does, and with the page around it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite } from '../helpers/demo-site.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

/** A4 less the margins that browsers leave, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

const address = (tag: string) =>
  `/dist/frame.html?widget=${tag.slice(3)}&feed=/demo/feeds/network.json&lang=fi`;

const rowsOf = (frame: Frame | Page, tag: string) => frame.locator(`${tag} >> [part~="item"]`);

/** What a visitor acts on, and nobody can on paper. */
const controlsOf = (frame: Frame | Page, tag: string) =>
  frame
    .locator(`${tag} >> :is(input, select, textarea, button)`)
    .filter({ visible: true, hasNotText: /^$/ })
    .filter({ hasText: /Näytä|Hae|Tulosta|Rajau|Kopioi|Vertaa|Muistuta|Tallenna|Jaa|Lataa/ });

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER); // after it: no screen ever has the width of paper
}

describe('a frame that is printed', () => {
  for (const tag of TAGS)
    test(`${tag} alone: all rows, no controls, links that lead somewhere`, async () => {
      const { page } = await site.visit(address(tag), { colorScheme: 'dark' });
      await rowsOf(page, tag).first().waitFor();
      const before = await rowsOf(page, tag).count();
      await onPaper(page);
      assert.equal(await rowsOf(page, tag).filter({ visible: true }).count(), before);
      assert.deepEqual(await controlsOf(page, tag).allInnerTexts(), []);
      assert.equal(
        await page
          .locator(`${tag} >> :is(input, select, textarea)`)
          .filter({ visible: true })
          .count(),
        0,
      );
      // where backgrounds are left out, light letters would be white on white
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      assert.equal(ink, 'rgb(0, 0, 0)');
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const links = [...pdf.matchAll(/\/URI \((.*?)\)/g)].map(([, link]) => link!);
      for (const link of links) assert.match(link, /^(https?:\/\/|(mailto|tel|sms):)/);
      await page.context().close();
    });

  test('the map of a dark page is light, its labels dark', async () => {
    const { page } = await site.visit('/demo/', { colorScheme: 'dark' });
    const map = page.locator('vk-artist-pilot-map');
    const label = map.locator('.labels .lively').first();
    await label.waitFor();
    await onPaper(page);
    const fillOf = (part: typeof label) => part.evaluate((each) => getComputedStyle(each).fill);
    assert.equal(await fillOf(label), 'rgb(0, 0, 0)');
    const land = await fillOf(map.locator('.area:not(.running)').first());
    assert.match(land, /^(rgb\(255, 255, 255\)|color\(srgb 1 1 1\))$/);
    await page.context().close();
  });

  test('the colours of a dark theme stay on the screen', async () => {
    const { page } = await site.visit(
      `${address('vk-contact-card')}&theme=dark&text=%23ffffff&surface=%23000000`,
    );
    await rowsOf(page, 'vk-contact-card').first().waitFor();
    await onPaper(page);
    const { color, background } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, background: backgroundColor };
    });
    assert.deepEqual(
      { color, background },
      { color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' },
    );
    await page.context().close();
  });

  for (const tag of TAGS)
    test(`${tag} in a page: nothing is cut off, though paper is narrower`, async () => {
      // without controls, which paper leaves out, there is no room to spare
      const src = `${address(tag)}&filters=none`.replaceAll('&', '&amp;');
      const { page } = await site.visitHtml(
        `<!doctype html><html lang="fi"><title>Kunta</title><script src="/dist/vk.js" async></script>
         <h1>Kunta</h1><iframe src="${src}" title="Osa" width="100%"></iframe><p>Loppu</p>`,
      );
      const frame = page.frames()[1]!;
      await rowsOf(frame, tag).first().waitFor();
      await page.waitForFunction(() => {
        const element = document.querySelector('iframe')!;
        const root = element.contentDocument!.documentElement;
        return element.clientHeight >= root.getBoundingClientRect().height - 1;
      });
      // nobody grows a frame while the page is printed: the height stays as it was on the screen
      const height = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
      await page.addStyleTag({ content: `iframe { height: ${height}px !important }` });
      const rows = await rowsOf(frame, tag).count();
      await onPaper(page);
      assert.equal(await rowsOf(frame, tag).filter({ visible: true }).count(), rows);
      const { needed, given } = await frame.evaluate(() => ({
        needed: document.documentElement.scrollHeight,
        given: innerHeight,
      }));
      assert.ok(needed <= given, `${needed} px in ${given}`);
      await page.context().close();
    });
});
