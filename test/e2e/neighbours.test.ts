import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite, overflow, waitForRows } from '../helpers/demo-site.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

const FEED = '/demo/feeds/network.json';
const ELEMENTS = TAGS.map(
  (tag) => `<${tag} feed="${FEED}" limit="3"><a href="${FEED}">Linkki</a></${tag}>`,
).join('\n');
const LOADER = '<script src="/dist/vk.js" async></script>';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

async function expectRows(page: Page): Promise<void> {
  for (const tag of TAGS) await waitForRows(page, tag);
}

describe('pages that get in the way', () => {
  test('windows-1252 without a charset: letters stay whole', async () => {
    const { page } = await site.visitHtml(
      Buffer.from(`<!doctype html>${ELEMENTS}${LOADER}`, 'latin1'),
      {
        headers: { 'Content-Type': 'text/html' },
      },
    );
    await expectRows(page);
    assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
    const text = await page.locator('vk-artist-pilot-map >> [part~="list"]').first().innerText();
    assert.match(text, /Käynnissä/);
    await page.context().close();
  });

  test('a theme that hides what is empty and squeezes what is not', async () => {
    const { page } = await site.visitHtml(
      `<!doctype html><style>
        *:empty { display: none }
        body > * { display: inline; width: 260px; max-width: 50%; margin: -5px 0 0 40px; float: left; box-sizing: content-box; padding: 20px }
      </style>${TAGS.map((tag) => `<${tag} feed="${FEED}"></${tag}>`).join('')}${LOADER}`,
    );
    await expectRows(page);
    for (const tag of TAGS) {
      const box = await page.locator(tag).boundingBox();
      assert.ok(box && box.width >= 180 && box.height > 100, `${tag} is seen`);
    }
    await page.context().close();
  });

  test('moved into a frame while nothing can be fetched: no error comes to the page', async () => {
    const { page } = await site.visitHtml(`<!doctype html>${ELEMENTS}${LOADER}<iframe></iframe>`);
    await expectRows(page);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.route('**/widget-moved-*', (route) => route.abort());
    const refused = page.waitForEvent('requestfailed');
    await page.evaluate(() =>
      document
        .querySelector('iframe')!
        .contentDocument!.body.append(document.querySelector('vk-contact-card')!),
    );
    await refused;
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  test('where the widgets’ files are gone, the fallback stays', async () => {
    const { page } = await site.visitHtml(`<!doctype html>${ELEMENTS}${LOADER}`, {
      files: { '/dist/vk-contact-card.js': '/dist/missing.js' },
    });
    await waitForRows(page, 'vk-workshop-calendar');
    assert.ok(await page.locator('vk-contact-card a').isVisible());
    await page.context().close();
  });

  test('with the text spacing of WCAG 1.4.12 at 320 px nothing is cut off', async () => {
    const { page } = await site.visitHtml(
      `<!doctype html><meta name="viewport" content="width=device-width"><style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }</style>${ELEMENTS}${LOADER}`,
      { viewport: { width: 320, height: 800 } },
    );
    await expectRows(page);
    assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
    await page.context().close();
  });

  test('with letters twice as large nothing is cut off', async () => {
    const { page } = await site.visitHtml(
      `<!doctype html><html lang="sv"><meta name="viewport" content="width=device-width"><style>html { font-size: 200% }</style>${ELEMENTS}${LOADER}`,
      { viewport: { width: 640, height: 800 } },
    );
    await expectRows(page);
    await page.locator('vk-funding-finder select').waitFor();
    assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
    await page.context().close();
  });

  test('in forced colours', async () => {
    const { page, misdeeds } = await site.visit('/demo/', { forcedColors: 'active' });
    await expectRows(page);
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('500 on a page', async () => {
    const { page, misdeeds } = await site.visitHtml(
      `<!doctype html>${`<vk-contact-card feed="${FEED}" contact="naantali" structured-data="off"></vk-contact-card>`.repeat(500)}${LOADER}`,
    );
    await page.waitForFunction(
      () =>
        document.querySelectorAll('vk-contact-card').length === 500 &&
        [...document.querySelectorAll('vk-contact-card')].every((card) =>
          card.shadowRoot?.querySelector('[part~="item"]'),
        ),
    );
    assert.deepEqual(misdeeds, CLEAN);
    const feeds = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json'))
          .length,
    );
    assert.equal(feeds, 1, 'they share one request');
    await page.context().close();
  });
});

describe('the iframe page', () => {
  const frame = (options: string) => `/dist/frame.html?feed=${FEED}&${options}`;

  test('shows a widget, has a title, tells its height', async () => {
    const { page } = await site.visitHtml(
      `<!doctype html><html lang="sv"><iframe src="${frame('widget=contact-card&contact=naantali')}"></iframe>${LOADER}`,
    );
    const inner = page.frameLocator('iframe');
    await inner.locator('vk-contact-card >> [part~="item"]').first().waitFor();
    const title = await page.frames()[1]!.title();
    assert.equal(title, 'Kontaktuppgifter', 'in the language of the page around');
    await page.waitForFunction(
      () => parseFloat(document.querySelector('iframe')!.style.height) > 200,
    );
    await page.context().close();
  });

  test('works in a sandbox without an origin, and speaks WordPress’s language', async () => {
    const { page, misdeeds } = await site.visitHtml(
      `<!doctype html><script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script><iframe sandbox="allow-scripts" src="${frame('widget=workshop-calendar&lang=fi')}#?secret=abc123"></iframe>`,
    );
    const message = await page.waitForFunction(() =>
      (
        window as unknown as { heard: { message?: string; value: number; secret: string }[] }
      ).heard.find(({ message, value }) => message === 'height' && value > 200),
    );
    assert.equal((await message.jsonValue())!.secret, 'abc123');
    await page
      .frameLocator('iframe')
      .locator('vk-workshop-calendar >> [part~="item"]')
      .first()
      .waitFor();
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('refuses what another site would show under its address', async () => {
    const { page, misdeeds } = await site.visit(
      '/dist/frame.html?widget=contact-card&feed=https://evil.example/feed.json&lang=en',
    );
    assert.match((await page.textContent('body'))!, /does not show data from this address/);
    assert.equal(await page.locator('vk-contact-card').count(), 0);
    assert.deepEqual(misdeeds.outside, []);
    await page.context().close();
  });

  for (const [name, attributes, arrives] of [
    ['takes the whole page along', '', 'page'],
    [
      'opens a window where a sandbox keeps the page',
      'sandbox="allow-scripts allow-popups"',
      'window',
    ],
    ['stays in the frame where nothing else is allowed', 'sandbox="allow-scripts"', 'frame'],
  ] as const)
    test(`a link in it ${name}`, async () => {
      const { page, misdeeds } = await site.visitHtml(
        `<!doctype html><iframe ${attributes} src="${frame('widget=contact-card&contact=naantali&lang=fi')}"></iframe>`,
      );
      const context = page.context();
      const address = 'https://naantali.example/kulttuuri';
      await context.route(`${address}*`, (route) => route.fulfill({ body: 'Perillä' }));
      const link = page.frameLocator('iframe').locator(`a[href^="${address}"]`).first();
      const window = arrives === 'window' && context.waitForEvent('page');
      await link.click();
      const reached = window ? await window : arrives === 'page' ? page : page.frames()[1]!;
      await reached.waitForURL(`${address}*`);
      assert.equal(page.url().startsWith(site.url), arrives !== 'page');
      assert.deepEqual(misdeeds.errors, []);
      await context.close();
    });

  test('shows a link without JavaScript', async () => {
    const { page } = await site.visit(frame('widget=contact-card'), { javaScriptEnabled: false });
    assert.ok((await page.getByRole('link').count()) > 0);
    await page.context().close();
  });
});
