/**
 * `npm run bench [-- --n 1000,10000 --runs 5 --only list,finder]`: how large and how fast the
 * widgets are, as multiples of hand-written pages that show the same (test/bench/floor).
 *
 * One Chromium, floor and widget by turns, medians. Work is the main thread's, as the browser counts
 * it, from the start of the navigation until the rows are painted: waiting doesn't count. Nothing
 * here passes or fails; the figures depend on the machine, the ratios hardly.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../setup/browsers.mjs';
import { gzipSize, measureAll } from '../setup/size.mjs';
import { SCENES } from './scenes.mjs';
import { serve } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});

/** In the page: items or days on screen, whether they stand in a shadow root or not. */
const countRows = () => {
  const widget = [...document.body.children].find(({ localName }) => localName.startsWith('vk-'));
  const root = widget ? widget.shadowRoot : document;
  return root ? root.querySelectorAll('[part~="item"], [part~="day"], .item').length : 0;
};

const watchShifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function work(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

const INTERACTIONS = {
  async keystroke(page) {
    await page.locator('input[type="search"], input:not([type])').first().focus();
    // as long as a person takes from the field to the first letter; an index is built meanwhile
    await page.waitForTimeout(600);
    return () => page.keyboard.press('k');
  },
  async 'next month'(page) {
    const next = page.locator('#next, [aria-label="Seuraava kuukausi"]').first();
    await next.focus();
    return () => page.keyboard.press('Enter');
  },
};

/** One visit: milliseconds of work until the rows, then of the interaction; and the shift. */
async function visit(browser, address, scene, side, n) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript(watchShifts);
    const before = await work(session);
    await page.goto(`${address}/${scene.name}/${side}/${n}`);
    await page.waitForFunction(`(${countRows})() >= ${scene.rows(n)}`, undefined, {
      timeout: 60_000,
      polling: 'raf',
    });
    await page.evaluate(twoFrames);
    const rows = (await work(session)) - before;
    const result = { rows, shift: await page.evaluate(() => window.shift) };
    if (scene.act) {
      const act = await INTERACTIONS[scene.act](page);
      await page.evaluate(twoFrames);
      const start = await work(session);
      await act();
      // longer than any debounce; idle time isn't work
      await page.waitForTimeout(400);
      result.act = (await work(session)) - start;
    }
    return result;
  } finally {
    await page.close();
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function compare(browser, address, scene, n, runs) {
  const samples = { floor: [], own: [] };
  // by turns, so that a busy moment of the machine meets both; the first of each warms up
  for (let run = 0; run <= runs; run++) {
    for (const side of Object.keys(samples)) {
      const sample = await visit(browser, address, scene, side, n);
      if (run > 0) samples[side].push(sample);
    }
  }
  const of = (side, key) => median(samples[side].map((sample) => sample[key]));
  return {
    floor: of('floor', 'rows'),
    own: of('own', 'rows'),
    ...(scene.act && { floorAct: of('floor', 'act'), ownAct: of('own', 'act') }),
    shift: of('own', 'shift'),
  };
}

const ms = (number) => number.toFixed(0).padStart(7);
const times = (own, floor, budget) =>
  `${(own / floor).toFixed(2).padStart(6)}× (≤ ${budget})`.padEnd(16);

async function speedTable(address) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
  });
  const only = options.only?.split(',');
  console.log('\nMain-thread work, ms');
  console.log(
    'scene          n    floor    own   ratio           interaction: floor    own   ratio           CLS',
  );
  try {
    for (const n of options.n.split(',').map(Number)) {
      for (const scene of SCENES) {
        if (only && !only.includes(scene.name)) continue;
        const { floor, own, floorAct, ownAct, shift } = await compare(
          browser,
          address,
          scene,
          n,
          Number(options.runs),
        );
        const act = scene.act
          ? `${scene.act.padEnd(11)} ${ms(floorAct)}${ms(ownAct)} ${times(ownAct, floorAct, scene.actBudget)}`
          : ''.padEnd(43);
        console.log(
          `${scene.name.padEnd(8)}${String(n).padStart(8)} ${ms(floor)}${ms(own)} ${times(own, floor, scene.budget)} ${act} ${shift.toFixed(3)}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

function sizeTable() {
  console.log('gzip before the first rows, bytes');
  for (const { name, files, bytes, budget } of measureAll()) {
    console.log(
      `${name.padEnd(18)}${String(bytes).padStart(8)} of ${budget}, ${files.length} files`,
    );
  }
  console.log(
    `${'vk-all.js'.padEnd(18)}${String(gzipSize('vk-all.js')).padStart(8)}, everything in one`,
  );
}

sizeTable();
const { address, close } = await serve();
try {
  await speedTable(address);
} finally {
  close();
}
