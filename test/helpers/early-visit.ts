/** What a visitor does while first rows are there and the rest of the widget isn't yet. */
import type { Locator, Page } from 'playwright-core';
import { waitForRows, type DemoSite } from './demo-site.ts';

/** What only the rest of a widget brings. */
const REST = {
  'vk-workshop-calendar': 'input[type=search]',
  'vk-funding-finder': '.footer .button',
  'vk-artist-pilot-map': '.facets .button',
};

type Tag = keyof typeof REST;

export interface Options {
  readonly width?: number;
  readonly attributes?: string;
  readonly hash?: string;
  /** Default: long before all that is in the feed. */
  readonly now?: string;
}

/** A page with one widget of five rows, between two paragraphs. */
export const earlyPage = (tag: string, attributes = '', now = '2026-10-05T09:00:00+03:00') =>
  `<!doctype html><html lang="fi"><meta name="viewport" content="width=device-width">
<script>
addEventListener('vk-load', () => document.documentElement.dataset.loaded = '');
window.selected = 0;
addEventListener('vk-select', () => window.selected++);
</script>
<p>Ennen</p><${tag} feed="/demo/feeds/network.json" now="${now}" limit="5"
${attributes}></${tag}><p>Jälkeen</p><script type="module" src="/dist/vk.js"></script>`;

/** A widget whose rest has been asked for, and comes only when the test lets it. */
export class EarlyVisit {
  readonly page: Page;
  readonly #tag: Tag;
  readonly #answer: (arrives: boolean) => void;

  private constructor(page: Page, tag: Tag, answer: (arrives: boolean) => void) {
    this.page = page;
    this.#tag = tag;
    this.#answer = answer;
  }

  static async open(
    site: DemoSite,
    tag: Tag,
    { width = 1000, attributes, hash = '', now }: Options = {},
  ): Promise<EarlyVisit> {
    const { page } = await site.newVisit({ viewport: { width, height: 900 } });
    let answer!: (arrives: boolean) => void;
    const answered = new Promise<boolean>((resolve) => (answer = resolve));
    let ask!: () => void;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    await page.route(restOf(tag), async (route) => {
      ask();
      if (await answered) await route.continue();
      else await route.abort();
    });
    await page.route(`${site.url}/host/`, (route) =>
      route.fulfill({
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
        body: earlyPage(tag, attributes, now),
      }),
    );
    await page.goto(`${site.url}/host/${hash}`, { waitUntil: 'domcontentloaded' });
    await asked;
    return new EarlyVisit(page, tag, answer);
  }

  static async openWithRows(site: DemoSite, tag: Tag, options?: Options): Promise<EarlyVisit> {
    const visit = await EarlyVisit.open(site, tag, options);
    await waitForRows(visit.page, tag);
    return visit;
  }

  async arrive(): Promise<void> {
    this.#answer(true);
    await this.find(REST[this.#tag]).first().waitFor({ state: 'attached' });
  }

  /** The network breaks off, for once. */
  async breakOff(): Promise<void> {
    const warned = this.page.waitForEvent('console', (message) =>
      message.text().includes('could not be loaded'),
    );
    this.#answer(false);
    await warned;
    await this.page.unroute(restOf(this.#tag));
  }

  /** In the widget; CSS selectors pierce its shadow. */
  find(selector: string, options?: { hasText: RegExp }): Locator {
    return this.page.locator(`${this.#tag} ${selector}`, options);
  }

  get names(): Locator {
    return this.find('.item .name');
  }

  /** Where rows, and what stands below the widget, are in the window. */
  tops(): Promise<number[]> {
    return this.page
      .locator(`${this.#tag} .item .name, ${this.#tag} ~ p`)
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  }

  /** Keys of the rows. */
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
      this.#tag,
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

const restOf = (tag: Tag) => `**/${tag.slice(3)}-visitor-view-*`;
