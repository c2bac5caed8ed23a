/**
 * A browser driven from outside, whichever engine it is: Chromium and Firefox through Puppeteer,
 * WebKitGTK through its WebDriver. Knows only what all three can do.
 */
import { puppeteerCore } from '@web/test-runner-chrome';
// @ts-expect-error: plain JavaScript
import { CHROMIUM_FLAGS, findBrowsers } from '../setup/browsers.mjs';
// @ts-expect-error: plain JavaScript
import { pageOf, Session } from '../setup/webkitgtk-launcher.mjs';

/** For what hangs, not for what is slow: a good test never sees the end of it. */
const PATIENCE = 30_000;

export interface Engine {
  /** Goes to an address, in a window of this width. */
  visit(address: string, width?: number): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; arguments and answer are plain data. */
  run<Given extends unknown[], T>(
    work: (...given: Given) => T | Promise<T>,
    ...given: Given
  ): Promise<T>;
  /** Whether what a function looks for is there; it may find elements, which are no plain data. */
  has<Given extends unknown[]>(
    find: (...given: Given) => unknown,
    ...given: Given
  ): Promise<boolean>;
  /** Presses a key, or several at once: 'Tab', 'Shift+Tab'. */
  press(chord: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** The engine that this run of the tests is about. */
export const ENGINE = process.env.ENGINE ?? 'chromium';

export function openEngine(): Promise<Engine> {
  return ENGINE === 'webkit' ? openWebKit() : openPuppet();
}

/** Asks the page again and again, until what it looks for is there. */
export async function until<Given extends unknown[]>(
  engine: Engine,
  what: string,
  find: (...given: Given) => unknown,
  ...given: Given
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await engine.has(find, ...given))) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A function as it may be sent: what runs our TypeScript names inner functions by a helper. */
const source = (work: (...given: never[]) => unknown) => `((__name) => (${work}))((it) => it)`;

type Ask = (code: string, given: readonly unknown[]) => Promise<unknown>;

/** The two ways of asking a page, from one that runs a function's source. */
const asking = (ask: Ask): Pick<Engine, 'run' | 'has'> => ({
  run: (work, ...given) => ask(source(work), given) as Promise<never>,
  has: (find, ...given) =>
    ask(`((...given) => Boolean(${source(find)}(...given)))`, given) as Promise<boolean>,
});

async function openPuppet(): Promise<Engine> {
  const firefox = ENGINE === 'firefox';
  const browser = await puppeteerCore.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: findBrowsers()[ENGINE],
    headless: true,
    args: firefox ? [] : CHROMIUM_FLAGS,
  });
  // the tab that is in front: one behind it gets no animation frames
  const [first] = await browser.pages();
  // Firefox's first tab never gets the focus, and without it keys press no buttons
  const page = firefox ? await browser.newPage() : first!;
  if (firefox) await first!.close();
  return {
    async visit(address, width = 1280) {
      await page.setViewport({ width, height: 900 });
      await page.goto(address, { waitUntil: 'load' });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    ...asking((code, given) => page.evaluate(`${code}(...${JSON.stringify(given)})`)),
    async press(chord) {
      const keys = chord.split('+') as Parameters<typeof page.keyboard.press>[0][];
      const last = keys.pop()!;
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}

async function openWebKit(): Promise<Engine> {
  const session = new Session();
  const options = { driver: findBrowsers().webkit, lang: 'fi_FI.UTF-8', width: 1280, height: 900 };
  await session.start(options);
  await session.send('POST', '/timeouts', { script: 10 * PATIENCE });
  return {
    async visit(address, width = 1280) {
      await pageOf(session).setViewport({ width, height: 900 });
      await session.send('POST', '/url', { url: address });
    },
    reload: () => session.send('POST', '/refresh', {}),
    ...asking(async (code, given) => {
      const { value, error } = await session.send('POST', '/execute/async', {
        script: `const done = arguments[1];
          Promise.resolve(arguments[0]).then((given) => ${code}(...given))
            .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`,
        args: [given],
      });
      if (error) throw new Error(error);
      return value;
    }),
    press: (chord) => pageOf(session).keyboard.press(chord),
    type: (text) => pageOf(session).keyboard.type(text),
    close: () => session.stop(),
  };
}
