/** The finder's question and first rows come before all else: what visitors do meanwhile counts. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';

const TAG = 'vk-funding-finder';
const REST = '**/funding-finder-visitor-view-*';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

interface Options {
  readonly width?: number;
  readonly attributes?: string;
  readonly hash?: string;
}

/** A finder whose rest has been asked for, and comes only when the test lets it. */
class EarlyVisit {
  readonly page: Page;
  readonly #answer: (arrives: boolean) => void;

  private constructor(page: Page, answer: (arrives: boolean) => void) {
    this.page = page;
    this.#answer = answer;
  }

  static async open({ width = 1000, attributes = '', hash = '' }: Options = {}) {
    const { page } = await site.newVisit({ viewport: { width, height: 900 } });
    let answer!: (arrives: boolean) => void;
    const answered = new Promise<boolean>((resolve) => (answer = resolve));
    let ask!: () => void;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    await page.route(REST, async (route) => {
      ask();
      if (await answered) await route.continue();
      else await route.abort();
    });
    await page.route(`${site.url}/host/`, (route) =>
      route.fulfill({
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="fi"><meta name="viewport" content="width=device-width">
<script>addEventListener('vk-load', () => document.documentElement.dataset.loaded = '');</script>
<${TAG} feed="/demo/feeds/network.json" now="2026-10-05T09:00:00+03:00" limit="5"
${attributes}></${TAG}><p>Jälkeen</p><script type="module" src="/dist/vk.js"></script>`,
      }),
    );
    await page.goto(`${site.url}/host/${hash}`, { waitUntil: 'domcontentloaded' });
    await asked;
    return new EarlyVisit(page, answer);
  }

  static async openWithRows(options?: Options) {
    const visit = await EarlyVisit.open(options);
    await waitForRows(visit.page, TAG);
    return visit;
  }

  async arrive(): Promise<void> {
    this.#answer(true);
    await this.page.locator(`${TAG} .footer .button`).first().waitFor();
  }

  /** The network breaks off, for once. */
  async breakOff(): Promise<void> {
    const warned = this.page.waitForEvent('console', (message) =>
      message.text().includes('could not be loaded'),
    );
    this.#answer(false);
    await warned;
    await this.page.unroute(REST);
  }

  get field() {
    return this.page.getByRole('searchbox');
  }

  get names() {
    return this.page.locator(`${TAG} .item .name`);
  }

  get status() {
    return this.page.locator(`${TAG} [part~="status"]`);
  }

  /** Where rows, and what stands below the finder, are in the window. */
  tops(): Promise<number[]> {
    return this.page
      .locator(`${TAG} .item .name, ${TAG} .status, p`)
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

describe('before the rest of the finder has come', () => {
  test('what is typed stays in the field, and is searched for', async () => {
    const visit = await EarlyVisit.openWithRows();
    await visit.field.click();
    await visit.page.keyboard.type('residens');
    await visit.arrive();
    await visit.page.keyboard.type('si');
    await visit.page.locator(`${TAG} .status`, { hasText: /^\s*1 haku/ }).waitFor();
    assert.equal(await visit.field.inputValue(), 'residenssi');
    assert.ok(await visit.field.evaluate((field) => field.matches(':focus')));
    await visit.close();
  });

  test('a press opens a row: at once for the eye and the ear, in full afterwards', async () => {
    const visit = await EarlyVisit.openWithRows();
    const name = visit.names.nth(1);
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    await visit.arrive();
    await visit.page.locator(`${TAG} .details dl`).waitFor();
    assert.equal(await visit.page.locator(`${TAG} .details`).count(), 1);
    await visit.close();
  });

  test('a press that comes to nothing leaves the row closed, and the next one opens it', async () => {
    const visit = await EarlyVisit.openWithRows();
    const name = visit.names.nth(1);
    await name.click();
    await visit.breakOff();
    await visit.page.locator(`${TAG} .name[aria-expanded="true"]`).waitFor({ state: 'detached' });
    await name.click();
    await visit.page.locator(`${TAG} .details dl`).waitFor();
    await visit.close();
  });

  test('the path of questions and more rows may be asked for', async () => {
    const visit = await EarlyVisit.openWithRows();
    await visit.page.getByRole('button', { name: 'Näytä lisää' }).click();
    await visit.page.getByRole('button', { name: 'Auta valitsemaan' }).click();
    await visit.arrive();
    await visit.page.getByRole('dialog').waitFor();
    await visit.names.nth(9).waitFor();
    await visit.close();
  });

  for (const width of [320, 600, 1000])
    test(`nothing moves, and no row loses the focus, ${width} px wide`, async () => {
      const visit = await EarlyVisit.openWithRows({ width });
      const name = visit.names.nth(1);
      await name.focus();
      const tops = await visit.tops();
      await visit.arrive();
      assert.deepEqual(await visit.tops(), tops);
      assert.ok(await name.evaluate((button) => button.matches(':focus')));
      await visit.close();
    });

  for (const [what, options] of Object.entries({
    'a query of the page': { attributes: 'query="residenssi"' },
    'a link': { hash: '#vk-funding-finder:;query=residenssi' },
  }))
    test(`rows of ${what} wait for it, and so does vk-load`, async () => {
      const visit = await EarlyVisit.open(options);
      await visit.page.locator(`${TAG} .skeleton`).waitFor();
      assert.equal(await visit.names.count(), 0);
      assert.equal(await visit.page.locator('html[data-loaded]').count(), 0);
      await visit.arrive();
      await visit.page.locator('html[data-loaded]').waitFor();
      assert.match((await visit.status.textContent())!, /1 haku/);
      await visit.close();
    });

  test('rows of a link are shown unfiltered where the rest cannot be had', async () => {
    const visit = await EarlyVisit.open({ hash: '#vk-funding-finder:;query=residenssi' });
    await visit.breakOff();
    await waitForRows(visit.page, TAG);
    await visit.close();
  });
});
