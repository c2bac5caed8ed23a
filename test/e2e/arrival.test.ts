/** Rows come before what visitors do with them: what they do meanwhile must count. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';

const TAG = 'vk-workshop-calendar';
const page = (tag: string, attributes = '') =>
  `<!doctype html><html lang="fi"><meta name="viewport" content="width=device-width">
<p>Ennen</p><${tag} feed="/demo/feeds/network.json" now="2026-10-05T09:00:00+03:00" limit="5"
${attributes}></${tag}><script type="module" src="/dist/vk.js"></script>`;
const HTML = page(TAG, 'permalinks="off"');

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

/** A calendar with rows, whose rest comes only when the test lets it. */
class EarlyVisit {
  readonly page: Page;
  readonly #answer: (arrives: boolean) => void;

  private constructor(page: Page, answer: (arrives: boolean) => void) {
    this.page = page;
    this.#answer = answer;
  }

  static async open(width = 1000): Promise<EarlyVisit> {
    const { page } = await site.newVisit({ viewport: { width, height: 900 } });
    let answer!: (arrives: boolean) => void;
    const answered = new Promise<boolean>((resolve) => (answer = resolve));
    await page.route('**/workshop-calendar-visitor-view-*', async (route) => {
      if (await answered) await route.continue();
      else await route.abort();
    });
    await page.route(`${site.url}/host/`, (route) =>
      route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: HTML }),
    );
    await page.goto(`${site.url}/host/`, { waitUntil: 'domcontentloaded' });
    await waitForRows(page, TAG);
    await page.evaluate(() => {
      const told = Object.assign(window, { selected: 0 });
      addEventListener('vk-select', () => told.selected++);
    });
    return new EarlyVisit(page, answer);
  }

  async arrive(): Promise<void> {
    this.#answer(true);
    await this.page.locator(`${TAG} input[type=search]`).waitFor();
  }

  /** The network breaks off, for once. */
  async breakOff(): Promise<void> {
    this.#answer(false);
    await this.page.waitForEvent('console', (message) =>
      message.text().includes('could not be loaded'),
    );
    await this.page.unroute('**/workshop-calendar-visitor-view-*');
  }

  get names() {
    return this.page.locator(`${TAG} .item .name`);
  }

  /** Where the rows stand in the window. */
  tops(): Promise<number[]> {
    return this.names.evaluateAll((names) => names.map((n) => n.getBoundingClientRect().top));
  }

  keys(): Promise<string[]> {
    return this.names.evaluateAll((names) =>
      names.map((name) => name.closest<HTMLElement>('.item')!.dataset['key']!),
    );
  }

  /** Key of the row whose name has the focus. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(
      (tag) =>
        document.querySelector(tag)!.shadowRoot!.activeElement?.closest<HTMLElement>('.item')
          ?.dataset['key'],
      TAG,
    );
  }

  /** How often the page was told that a row was opened. */
  selected(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { selected: number }).selected);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

describe('before the rest of the calendar has come', () => {
  test('a press opens a row: at once for the eye and the ear, in full afterwards', async () => {
    const visit = await EarlyVisit.open();
    const name = visit.names.nth(1);
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    await visit.arrive();
    await visit.page.locator(`${TAG} .details .terms`).waitFor();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    assert.equal(await visit.selected(), 1);
    await visit.close();
  });

  test('a second press closes it again', async () => {
    const visit = await EarlyVisit.open();
    const name = visit.names.nth(1);
    await name.click();
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'false');
    await visit.arrive();
    assert.equal(await name.getAttribute('aria-expanded'), 'false');
    await visit.close();
  });

  test('a press that comes to nothing leaves the row closed, and the next one opens it', async () => {
    const visit = await EarlyVisit.open();
    const name = visit.names.nth(1);
    await name.click();
    await visit.breakOff();
    await visit.page.locator(`${TAG} .name[aria-expanded="true"]`).waitFor({ state: 'detached' });
    await name.click();
    await visit.page.locator(`${TAG} .details .terms`).waitFor();
    await visit.close();
  });

  test('a press that the arrival falls into counts once', async () => {
    const visit = await EarlyVisit.open();
    const name = visit.names.nth(1);
    await name.hover();
    await visit.page.mouse.down();
    await visit.arrive();
    await visit.page.mouse.up();
    await visit.page.locator(`${TAG} .details .terms`).waitFor();
    assert.equal(await visit.selected(), 1);
    assert.equal(await visit.page.locator(`${TAG} .details`).count(), 1);
    await visit.close();
  });

  test('more rows may be asked for by key, and the focus goes on there', async () => {
    const visit = await EarlyVisit.open();
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
    const visit = await EarlyVisit.open();
    await visit.page.getByRole('button', { name: 'Kuukausi' }).click();
    await visit.arrive();
    await visit.page.getByRole('grid').waitFor();
    await visit.close();
  });

  for (const width of [320, 600, 1000])
    test(`no row moves, and none loses the focus, ${width} px wide`, async () => {
      const visit = await EarlyVisit.open(width);
      const name = visit.names.nth(1);
      await name.focus();
      const tops = await visit.tops();
      await visit.arrive();
      assert.deepEqual(await visit.tops(), tops);
      assert.equal(await visit.focused(), (await visit.keys())[1]);
      await visit.close();
    });
});

describe('before the rest of the map has come', () => {
  const MAP = 'vk-artist-pilot-map';

  test('a press opens a row at once, and a second one closes it again', async () => {
    const { page: visit } = await site.newVisit();
    let arrive!: () => void;
    const arrives = new Promise<void>((resolve) => (arrive = resolve));
    await visit.route('**/artist-pilot-map-visitor-view-*', async (route) => {
      await arrives;
      await route.continue();
    });
    await visit.route(`${site.url}/host/`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(MAP) }),
    );
    await visit.goto(`${site.url}/host/`, { waitUntil: 'domcontentloaded' });
    await waitForRows(visit, MAP);
    const names = visit.locator(`${MAP} .item .name`);
    await names.nth(0).click();
    await names.nth(0).click();
    assert.equal(await names.nth(0).getAttribute('aria-expanded'), 'false');
    await names.nth(1).click();
    assert.equal(await names.nth(1).getAttribute('aria-expanded'), 'true');
    arrive();
    await visit.locator(`${MAP} #details-title`).waitFor();
    assert.equal(await names.nth(0).getAttribute('aria-expanded'), 'false');
    assert.equal(await names.nth(1).getAttribute('aria-expanded'), 'true');
    await visit.context().close();
  });
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
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(tag) }),
      );
      await visit.goto(`${site.url}/host/#${tag}:${id}`);
      await waitForRows(visit, tag);
      await visit.context().close();
    });
});
