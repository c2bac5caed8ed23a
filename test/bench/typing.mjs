/**
 * What a visitor feels who types into the finder on a slow phone: from each letter to the frame in
 * which it stands in the field, against a field that nothing listens to, and how long the rows take
 * to follow. And what the search holds in memory, in the page and in a thread of its own.
 */
const QUERY = 'kulttuuria nuorille';
/** As fast as quick thumbs. */
const BETWEEN_LETTERS = 120;

const watchTyping = () => {
  window.frames = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') window.frames.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
};

async function megabytes(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

async function typeSlowly(page, session, field, slowdown) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => (window.frames = []));
  await field.pressSequentially(QUERY, { delay: BETWEEN_LETTERS });
}

/** Milliseconds to the frame, of the letters typed into a field that nothing listens to. */
async function bareField(browser, slowdown) {
  const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
  try {
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(watchTyping);
    await page.goto('data:text/html,<input type="search">');
    await typeSlowly(page, session, page.getByRole('searchbox'), slowdown);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return await page.evaluate(() => window.frames);
  } finally {
    await page.close();
  }
}

/** Main and worker, before and after the index was built; letters and rows in milliseconds. */
async function typing(browser, address, n, slowdown) {
  const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
  try {
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(watchTyping);
    await page.goto(`${address}/finder/own/${n}`);
    const rows = page.locator('vk-funding-finder .item');
    await rows.nth(19).waitFor({ timeout: 120_000 });
    await page.locator('vk-funding-finder .footer .button').first().waitFor();
    const heap = await megabytes(session);
    const field = page.getByRole('searchbox');
    await field.pressSequentially('x');
    const order = page.locator('vk-funding-finder option[value="relevance"]');
    await field.fill('nuori');
    await order.waitFor({ state: 'attached', timeout: 120_000 });
    const memory = (await megabytes(session)) - heap;
    await field.fill('');
    await order.waitFor({ state: 'detached' });
    await typeSlowly(page, session, field, slowdown);
    const typed = Date.now();
    await order.waitFor({ state: 'attached', timeout: 60_000 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const follow = Date.now() - typed;
    const slow = await page.evaluate(() => window.frames);
    return { memory, follow, slow, threads: page.workers().length };
  } finally {
    await page.close();
  }
}

/** Letters that took less than 16 ms to the frame are not told of. */
function median(slow) {
  const sorted = slow.toSorted((a, b) => a - b);
  const fast = QUERY.length - sorted.length;
  return (sorted.length > fast ? sorted[sorted.length - Math.ceil(QUERY.length / 2)] : 16) ?? 16;
}

export async function typingTable(browser, address, n, slowdown) {
  const bare = await bareField(browser, slowdown);
  const { memory, follow, slow, threads } = await typing(browser, address, n, slowdown);
  console.log(
    `finder${String(n).padStart(7)}  typing at ${slowdown}×: letter to frame ${median(slow)} ms` +
      ` (in a bare field ${median(bare)}), at most ${Math.max(16, ...slow)} ms;` +
      ` rows ${follow} ms after the last;` +
      ` index ${memory.toFixed(1)} MB in the page, ${threads ? 'the rest in a thread of its own' : 'no thread'}`,
  );
}
