/**
 * The built widgets as visitors meet them: the demo server, a real Chromium, and a watch on what no
 * page of ours may do.
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
// @ts-expect-error: plain JavaScript, so that it starts without a build
import { serve } from '../../demo/serve.mjs';
// @ts-expect-error: plain JavaScript
import { CHROMIUM_FLAGS, findBrowsers } from '../setup/browsers.mjs';
import type { Misdeeds } from './misdeeds.ts';

export interface Visit {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
}

export class DemoSite {
  readonly #server: { url: string; close(): Promise<void> };
  readonly #browser: Browser;

  private constructor(server: { url: string; close(): Promise<void> }, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async open(): Promise<DemoSite> {
    const server = await serve();
    const executablePath = findBrowsers().chromium;
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    return new DemoSite(server, browser);
  }

  get url(): string {
    return this.#server.url;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** A page in a context of its own, watched from before anything is loaded. */
  async newVisit(options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ locale: 'fi-FI', ...options });
    context.setDefaultTimeout(20_000);
    const misdeeds: Misdeeds = { outside: [], violations: [], errors: [] };
    await this.#watch(context, misdeeds);
    return { page: await context.newPage(), misdeeds };
  }

  /** Opens a page of the demo, or of a test, and waits until nothing loads any more. */
  async visit(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<Visit> {
    const visit = await this.newVisit(options);
    await visit.page.goto(this.url + path, { waitUntil: 'networkidle' });
    return visit;
  }

  /** A page that stands on the server only for this test, with headers of its own. */
  async visitHtml(
    html: string | Buffer,
    { headers = {}, files = {}, waitUntil = 'networkidle', ...options }: HtmlOptions = {},
  ): Promise<Visit> {
    const visit = await this.newVisit(options);
    const { page } = visit;
    await page.route(`${this.url}/host/`, (route) =>
      route.fulfill({
        headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
        body: html,
      }),
    );
    // the same files under another address: another copy
    for (const [prefix, target] of Object.entries(files))
      await page.route(`${this.url}${prefix}**`, async (route) => {
        const url = route.request().url().replace(prefix, target);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
    await page.goto(`${this.url}/host/`, { waitUntil });
    return visit;
  }

  async #watch(context: BrowserContext, { outside, violations, errors }: Misdeeds): Promise<void> {
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.url) && !/^(data|blob|about):/.test(url)) outside.push(url);
    });
    await context.exposeBinding('tellViolation', (_source, text: string) => {
      violations.push(text);
    });
    await context.addInitScript(() => {
      const tell = (window as unknown as { tellViolation(text: string): void }).tellViolation;
      document.addEventListener('securitypolicyviolation', (event) =>
        tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`),
      );
    });
    context.on('weberror', (error) => errors.push(error.error().message));
  }
}

interface HtmlOptions extends NonNullable<Parameters<Browser['newContext']>[0]> {
  readonly headers?: Record<string, string>;
  /** `load` for who waits for something of the page's own: lazy frames keep the network busy. */
  readonly waitUntil?: 'load' | 'networkidle';
  /** address → address that answers for it */
  readonly files?: Record<string, string>;
}

/** Waits until an element of the page has rows; its tag or any selector. */
export async function waitForRows(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(wanted)].some((element) =>
        element.shadowRoot?.querySelector('[part~="item"]'),
      ),
    selector,
  );
}

/** Pixels by which a page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Handlers that were written into a page's content as attributes, which nothing of ours may be. */
export const handlers = (page: Page) =>
  page.$$eval('body :is([onmouseover], [onclick], [onerror])', (elements) =>
    elements.map((element) => element.outerHTML),
  );
