/** Rows come before what visitors do with them: what they do meanwhile must count. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';
import { EarlyVisit, earlyPage, type Options } from '../helpers/early-visit.ts';

const TAG = 'vk-workshop-calendar';
let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

const open = (options?: Options) =>
  EarlyVisit.openWithRows(site, TAG, { attributes: 'permalinks="off"', ...options });

describe('before the rest of the calendar has come', () => {
  test('a press opens a row: at once for the eye and the ear, in full afterwards', async () => {
    const visit = await open();
    const name = visit.names.nth(1);
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    await visit.arrive();
    await visit.find('.details .terms').waitFor();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    assert.equal(await visit.selected(), 1);
    await visit.close();
  });

  test('a second press closes it again', async () => {
    const visit = await open();
    const name = visit.names.nth(1);
    await name.click();
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'false');
    await visit.arrive();
    assert.equal(await name.getAttribute('aria-expanded'), 'false');
    await visit.close();
  });

  test('a press that comes to nothing leaves the row closed, and the next one opens it', async () => {
    const visit = await open();
    const name = visit.names.nth(1);
    await name.click();
    await visit.breakOff();
    await visit.find('.name[aria-expanded="true"]').waitFor({ state: 'detached' });
    await name.click();
    await visit.find('.details .terms').waitFor();
    await visit.close();
  });

  test('a press that the arrival falls into counts once', async () => {
    const visit = await open();
    const name = visit.names.nth(1);
    await name.hover();
    await visit.page.mouse.down();
    await visit.arrive();
    await visit.page.mouse.up();
    await visit.find('.details .terms').waitFor();
    assert.equal(await visit.selected(), 1);
    assert.equal(await visit.find('.details').count(), 1);
    await visit.close();
  });

  test('more rows may be asked for by key, and the focus goes on there', async () => {
    const visit = await open();
    const shown = await visit.keys();
    await visit.page.getByRole('button', { name: 'Näytä lisää' }).focus();
    await visit.page.keyboard.press('Enter');
    await visit.arrive();
    await visit.names.nth(shown.length).waitFor();
    const [first, ...others] = (await visit.keys()).filter((key) => !shown.includes(key));
    assert.equal(others.length, 4);
    assert.equal(await visit.focused(), first);
    await visit.close();
  });

  test('the month may be asked for', async () => {
    const visit = await open();
    await visit.page.getByRole('button', { name: 'Kuukausi' }).click();
    await visit.arrive();
    await visit.page.getByRole('grid').waitFor();
    await visit.close();
  });

  const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString();
  for (const [what, now] of [
    ['', undefined],
    [', past ones in the feed', inThreeWeeks],
  ])
    for (const width of [320, 500, 600, 1000])
      test(`nothing moves, and no row loses the focus, ${width} px wide${what}`, async () => {
        const visit = await open({ width, now });
        const name = visit.names.nth(1);
        await name.focus();
        const tops = await visit.tops();
        await visit.arrive();
        assert.deepEqual(await visit.tops(), tops);
        assert.equal(await visit.focused(), (await visit.keys())[1]);
        await visit.close();
      });
});

describe('a calendar that begins with the month', () => {
  async function visitMonth(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
    const { page } = await site.newVisit();
    await prepare(page);
    await page.route(`${site.url}/host/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: earlyPage(TAG, 'view="month" permalinks="off"'),
      }),
    );
    await page.goto(`${site.url}/host/`, { waitUntil: 'domcontentloaded' });
    return page;
  }

  test('fetches the month together with the feed, not after it', async () => {
    const page = await visitMonth(async (page) => {
      const asked = page.waitForRequest('**/workshop-calendar-month-view-*');
      await page.route('**/network.json', async (route) => {
        await asked;
        await route.continue();
      });
    });
    await page.getByRole('grid').waitFor();
    await page.context().close();
  });

  for (const part of ['workshop-calendar-month-view', 'later-workshop-calendar'])
    test(`shows its rows as a list where ${part} can't be had`, async () => {
      const page = await visitMonth((page) => page.route(`**/${part}-*`, (route) => route.abort()));
      await waitForRows(page, TAG);
      await page.context().close();
    });
});

describe('before the rest of the map has come', () => {
  const MAP = 'vk-artist-pilot-map';

  test('a press opens a row at once, and a second one closes it again', async () => {
    const visit = await EarlyVisit.openWithRows(site, MAP);
    const { names } = visit;
    await names.nth(0).click();
    await names.nth(0).click();
    assert.equal(await names.nth(0).getAttribute('aria-expanded'), 'false');
    await names.nth(1).click();
    assert.equal(await names.nth(1).getAttribute('aria-expanded'), 'true');
    await visit.arrive();
    await visit.find('#details-title').waitFor();
    assert.equal(await names.nth(0).getAttribute('aria-expanded'), 'false');
    assert.equal(await names.nth(1).getAttribute('aria-expanded'), 'true');
    await visit.close();
  });
});

describe("a widget whose language can't be had", () => {
  async function visit(tag: string, attributes: string, files: string): Promise<Page> {
    const { page } = await site.newVisit();
    await page.route(files, (route) => route.abort());
    await page.route(`${site.url}/host/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: earlyPage(tag, attributes).replace('></vk-', '><a href="/">Linkki</a></vk-'),
      }),
    );
    await page.goto(`${site.url}/host/`);
    return page;
  }

  for (const tag of TAGS)
    test(`<${tag}> says so, keeps its fallback, and tries again when asked to`, async () => {
      const page = await visit(tag, 'lang="sv"', '**/sv-common-*');
      const alert = page.locator(tag).getByRole('alert');
      await alert.getByText('Uppgifterna kan inte hämtas just nu.').waitFor();
      await page.getByText('Linkki').waitFor();
      const ready = await page.evaluate(async (tag) => {
        await (document.querySelector(tag) as unknown as { ready: Promise<void> }).ready;
        return true;
      }, tag);
      assert.ok(ready);
      await alert.getByRole('button', { name: 'Försök igen' }).press('Enter');
      await alert.getByText('Uppgifterna kan inte hämtas just nu.').waitFor();
      assert.equal(await focusedIn(page, tag), 'Försök igen');
      await page.unroute('**/sv-common-*');
      await page.keyboard.press('Enter');
      await waitForRows(page, tag);
      assert.notEqual(await focusedIn(page, tag), undefined, 'the focus is handed on');
      await page.context().close();
    });

  test('shows its fallback where nothing can be said', async () => {
    const page = await visit(TAG, '', '**/{fi-common,widget-lost-words-view}-*');
    await page.getByText('Linkki').waitFor();
    await page.context().close();
  });

  const focusedIn = (page: Page, tag: string) =>
    page.evaluate(
      (tag) => document.querySelector(tag)!.shadowRoot!.activeElement?.textContent?.trim(),
      tag,
    );
});

describe('a link whose widget cannot be had in full', () => {
  for (const [tag, id] of [
    [TAG, 'satupaja'],
    ['vk-artist-pilot-map', 'tanssi'],
    ['vk-contact-card', 'kulttuurihyvinvointi'],
  ] as const)
    test(`<${tag}> shows its rows all the same`, async () => {
      const { page: visit } = await site.newVisit();
      await visit.route(`**/${tag.slice(3)}-visitor-view-*`, (route) => route.abort());
      await visit.route(`${site.url}/host/`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: earlyPage(tag) }),
      );
      await visit.goto(`${site.url}/host/#${tag}:${id}`);
      await waitForRows(visit, tag);
      await visit.context().close();
    });
});
