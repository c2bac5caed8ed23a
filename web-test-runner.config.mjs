/**
 * Browser tests: `npm run test:browser`.
 *
 *   BROWSERS=chromium npm run test:browser -- --files test/browser/contact-card/contact-card.test.ts
 *
 * Without BROWSERS every engine that this machine has is used. Files are served from the root of
 * the repository, so `/demo/feeds/network.json` is the feed of the demo.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, ENGINES, findBrowsers } from './test/setup/browsers.mjs';
import { prebundle } from './test/setup/prebundle.mjs';
import { browserResults } from './test/setup/results.mjs';
import { tileServer } from './test/setup/tile-server.mjs';
import { webkitGtkLauncher } from './test/setup/webkitgtk-launcher.mjs';

const found = findBrowsers();

/**
 * One page runs all files, but each begins with a history of its own: at fifty entries Chromium
 * drops some, and a test that went Back left for what had been open before its file.
 */
async function pageWithFreshHistory({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const goTo = page.goto.bind(page);
  page.goto = async (...target) => {
    await session.send('Page.resetNavigationHistory');
    return goTo(...target);
  };
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      createPage: pageWithFreshHistory,
      launchOptions: { executablePath: found.chromium, headless: true, args: CHROMIUM_FLAGS },
      concurrency: 1,
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: found.firefox, headless: true },
      concurrency: 1,
    }),
  webkit: () => webkitGtkLauncher({ driver: found.webkit }),
};

const asked = process.env.BROWSERS?.split(',') ?? ENGINES.filter((engine) => found[engine]);
for (const engine of asked) {
  if (!launchers[engine]) throw new Error(`BROWSERS knows ${ENGINES.join(', ')}; not '${engine}'`);
  if (!found[engine]) throw new Error(`There is no ${engine} on this machine`);
}

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  browsers: asked.map((engine) => launchers[engine]()),
  // a page in a background tab gets no animation frames: one page a browser, but two browsers
  concurrentBrowsers: 2,
  plugins: [
    prebundle(['storybook/test']),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [tileServer],
  // For what hangs, not for what is slow: two cores may be busy with other things, too.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    browserResults(),
  ],
  // Lit's reminder, and the warnings that our tests of broken feeds call forth
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|^<vk-/.test(String(args?.[0])),
};
