/**
 * The demo site with a watch on each page, and pages that stand on it only for a test. The watch is
 * a script of the site's own, so it works in every engine and under every policy.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error: plain JavaScript, so that it starts without a build
import { serve } from '../../demo/serve.mjs';
import type { Engine } from './engines.ts';
import type { Misdeeds } from './misdeeds.ts';

/** A page of a test's own, or one of the demo's rewritten. */
export interface HostedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const WATCH = `{
  const misdeeds = window === top ? { violations: [], errors: [] } : undefined;
  if (misdeeds) Object.defineProperty(window, 'misdeeds', { value: misdeeds });
  const tell = (kind, text) => { try { top.misdeeds[kind].push(text); } catch { /* another origin's page */ } };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
    tell('violations', [violatedDirective, blockedURI, sample, sourceFile].join(' ')));
  const wrong = (text) => tell('errors', location.pathname + ': ' + text);
  addEventListener('error', ({ message }) => message && wrong(message));
  addEventListener('unhandledrejection', ({ reason }) => wrong(String(reason)));
}`;

export class WatchedSite {
  readonly #demo: { url: string; close(): Promise<void> };
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #pages = new Map<string, HostedPage>();
  /** Addresses on this site, in the order in which pages asked for them. */
  readonly asked: string[] = [];

  private constructor(demo: { url: string; close(): Promise<void> }) {
    this.#demo = demo;
  }

  static async open(): Promise<WatchedSite> {
    const site = new WatchedSite(await serve());
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#demo.close();
  }

  /** Puts a page on the site, in place of the demo's where the path is one of its, and says where. */
  put(path: string, page: HostedPage): string {
    this.#pages.set(path, page);
    return this.url + path;
  }

  /** A page of the demo as it is sent, to be rewritten. */
  async read(path: string): Promise<{ html: string; headers: Record<string, string> }> {
    const response = await fetch(this.#demo.url + path);
    const policy = response.headers.get('content-security-policy');
    return {
      html: await response.text(),
      headers: policy ? { 'Content-Security-Policy': policy } : {},
    };
  }

  async #answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push(url);
    if (url === '/watch.js')
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(WATCH);
    const page = this.#pages.get(url);
    if (page)
      return void response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
        .end(watched(page.html));
    // /other/ is a second copy of the widgets
    const answer = await fetch(this.#demo.url + url.replace(/^\/other\//, '/dist/'));
    const type = answer.headers.get('content-type') ?? '';
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(content-(length|encoding)|connection|date)$/.test(name),
      ),
    );
    // where the demo names itself
    const policy = headers['content-security-policy'];
    if (policy) headers['content-security-policy'] = policy.replaceAll(this.#demo.url, this.url);
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, headers);
    response.end(type.startsWith('text/html') ? watched(String(body)) : body);
  }
}

/** Before anything else in the page has run. */
function watched(html: string): string {
  return html.replace(
    /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head>)?/i,
    (start) => `${start}<script src="/watch.js"></script>`,
  );
}

/** What the page has done so far, and its frames. */
export async function misdeeds(engine: Engine): Promise<Misdeeds> {
  // one text, as Prototype.js has arrays written as JSON in its own way
  const told = await engine.run(() => {
    const { violations, errors } = (window as unknown as { misdeeds: Misdeeds }).misdeeds;
    const outside = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !/^(data|blob|about):/.test(name));
    return [outside, violations, errors].map((list) => list.join('\n')).join('\0');
  });
  const [outside = [], violations = [], errors = []] = told
    .split('\0')
    .map((list) => list.split('\n').filter(Boolean));
  return { outside, violations, errors };
}
