/**
 * `npm run bench [-- --n 1000,10000 --runs 5 --only list,finder]`: how large and how fast the
 * widgets are, as multiples of hand-written pages that show the same (test/bench/floor), and how
 * well-known libraries do (test/bench/peers).
 *
 * One Chromium, all sides by turns, medians. Work is the main thread's, as the browser counts it,
 * from the start of the navigation until the rows are painted: waiting doesn't count. Blocking is
 * the total blocking time (what every task takes beyond 50 ms) until then, on a processor slowed
 * down four times. Both are processor time, to which other threads that want the processor add
 * nothing. Nothing here passes or fails; the figures depend on the machine, the ratios hardly.
 */
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../setup/browsers.mjs';
import { gzipSize, measureAll } from '../setup/size.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { typingTable } from './typing.mjs';

const { sizes, runs, scenes } = readOptions();

/** A phone of some years ago against this machine. */
const SLOW_PHONE = 4;
/** What a task may take before it blocks, in milliseconds: as the Long Tasks API has it. */
const LONG_TASK = 50;

/**
 * In the page: watches its layout, and marks when the rows are painted. The page says so itself, as
 * whoever asks from outside hears of it later, after work that the rows don't need.
 */
const watch = (rows) => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  // items or days on screen, whether they stand in a shadow root or not
  const count = () => {
    const parts = [...(document.body?.children ?? [])];
    const widget = parts.find(({ localName }) => localName.startsWith('vk-'));
    const root = widget ? widget.shadowRoot : document;
    return root ? root.querySelectorAll('[part~="item"], [part~="day"], .item').length : 0;
  };
  const painted = () => {
    performance.mark('rows-painted');
    window.isPainted = true;
  };
  const look = () =>
    requestAnimationFrame(() =>
      count() < rows ? look() : requestAnimationFrame(() => setTimeout(painted)),
    );
  look();
};

const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function work(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** As long as a person takes from the control to the key; what comes after the rows comes meanwhile. */
const HESITATION = 600;

const INTERACTIONS = {
  async keystroke(page) {
    await page.locator('input[type="search"], input:not([type])').first().focus();
    await page.waitForTimeout(HESITATION);
    return () => page.keyboard.press('k');
  },
  async 'next month'(page) {
    const next = page.locator('#next, [aria-label="Seuraava kuukausi"]').first();
    await next.focus();
    await page.waitForTimeout(HESITATION);
    return () => page.keyboard.press('Enter');
  },
};

/**
 * A new page with the scene's rows on screen, and what the main thread took until they were
 * painted, in ms of processor time: in all, and what of each task is beyond 50 ms. From the
 * browser's own trace, as a page isn't told of every task.
 */
async function open(browser, address, scene, side, n, slowdown) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch, scene.rows(n));
  await browser.startTracing(undefined, {
    categories: ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await page.goto(`${address}/${scene.name}/${side}/${n}`);
  await page.waitForFunction(() => window.isPainted, undefined, { timeout: 120_000, polling: 200 });
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const painted = traceEvents.find(({ name }) => name === 'rows-painted');
  const tasks = traceEvents
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' &&
        ph === 'X' &&
        pid === painted.pid &&
        tid === painted.tid &&
        ts <= painted.ts,
    )
    .map(({ tdur, dur }) => (tdur ?? dur) / 1000);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    page,
    session,
    rows: sum(tasks),
    blocking: sum(tasks.map((task) => Math.max(0, task - LONG_TASK))),
  };
}

/** One visit: milliseconds of work until the rows, then of the interaction; and the shift. */
async function visit(browser, address, scene, side, n) {
  const { page, session, rows } = await open(browser, address, scene, side, n, 1);
  try {
    const result = { rows, shift: await page.evaluate(() => window.shift) };
    if (scene.act && side !== 'peer') {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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

/** Total blocking time of one visit on a slow phone, in milliseconds. */
async function blocking(browser, address, scene, side, n) {
  const { page, blocking } = await open(browser, address, scene, side, n, SLOW_PHONE);
  await page.close();
  return blocking;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function compare(browser, address, scene, n) {
  const samples = { floor: [], own: [], ...(scene.peer && { peer: [] }) };
  // by turns, so that a busy moment of the machine meets all; the first of each warms up
  for (let run = 0; run <= runs; run++) {
    for (const side of Object.keys(samples)) {
      const sample = await visit(browser, address, scene, side, n);
      sample.blocking = await blocking(browser, address, scene, side, n);
      if (run > 0) samples[side].push(sample);
    }
  }
  const of = (side, key) => samples[side] && median(samples[side].map((sample) => sample[key]));
  return { of, sides: Object.keys(samples) };
}

const ms = (number) => number.toFixed(0).padStart(7);
const times = (figure, floor) => `${(figure / floor).toFixed(2)}×`.padStart(8);

async function speedTable(address, peerSize) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
  });
  console.log('\nMain-thread work in ms, and as a multiple of the floor');
  console.log(
    'scene       n  side                 work              blocking at 4×    CLS    interaction',
  );
  try {
    for (const n of sizes) {
      for (const scene of scenes) {
        const { of, sides } = await compare(browser, address, scene, n);
        for (const side of sides) {
          const name = { floor: 'floor', own: `vk-${scene.widget}`, peer: scene.peer }[side];
          const isOwn = side === 'own';
          const column = (key, budget) =>
            ms(of(side, key)) +
            (side === 'floor' ? ''.padStart(8) : times(of(side, key), of('floor', key))) +
            (isOwn ? ` ≤ ${budget}` : '').padEnd(7);
          const act =
            scene.act && side !== 'peer' ? column('act', scene.actBudget) + scene.act : '';
          const size = side === 'peer' ? `${(peerSize(scene) / 1000).toFixed(1)} kB gzip` : '';
          console.log(
            `${scene.name.padEnd(7)}${String(n).padStart(6)}  ${name.padEnd(20)} ${column('rows', scene.budget)}${column('blocking', 1.5)}${of(side, 'shift').toFixed(3)} ${act}${size}`,
          );
        }
        if (scene.act === 'keystroke') await typingTable(browser, address, n, SLOW_PHONE);
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
const { address, peerSize, close } = await serve();
try {
  await speedTable(address, peerSize);
} finally {
  close();
}
