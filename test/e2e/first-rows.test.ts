import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite } from '../helpers/demo-site.ts';
// @ts-expect-error: plain JavaScript
import { filesBeforeRows, REPETITION } from '../setup/size.mjs';

declare global {
  interface Window {
    madeBeforeRows?: string[];
  }
}

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

/** The built files that a page with one widget has fetched when the rows are there. */
async function fetchedBeforeRows(tag: string, feed: string): Promise<string[]> {
  const { page } = await site.newVisit({ timezoneId: 'Europe/Helsinki' });
  const fetched: string[] = [];
  let rowsAreThere = false;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/rows-are-there') rowsAreThere = true;
    else if (!rowsAreThere && pathname.startsWith('/dist/')) fetched.push(pathname.slice(6));
  });
  await page.route(`${site.url}/rows-are-there`, (route) => route.fulfill({ body: '' }));
  await page.route(`${site.url}/once.json`, (route) => route.fulfill({ json: ONCE }));
  await page.route(`${site.url}/host/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fi">
        <script>addEventListener('vk-load', () => fetch('/rows-are-there'), { once: true });</script>
        <script type="module" src="/dist/${tag}.js"></script>
        <${tag} feed="${feed}"></${tag}>`,
    }),
  );
  await page.goto(`${site.url}/host/`, { waitUntil: 'networkidle' });
  assert.ok(rowsAreThere, 'rows have come');
  await page.context().close();
  return fetched.sort();
}

/** What a page asks for though a file never comes, which would ask for more: names without hashes. */
async function askedWithout(missing: string, element: string): Promise<string[]> {
  const { page } = await site.newVisit({ timezoneId: 'Europe/Helsinki' });
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname.replace(/.*\/|(-[\w-]{8})?\.js$/g, '')),
  );
  await page.route(`**/${missing}-*`, (route) => route.abort());
  await page.route(`${site.url}/host/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fi"><script type="module" src="/dist/vk.js"></script>
        ${element.replace(/>$/, ' feed="/demo/feeds/network.json">')}`,
    }),
  );
  await page.goto(`${site.url}/host/`, { waitUntil: 'networkidle' });
  await page.context().close();
  return asked;
}

/** Nothing in it repeats. */
const ONCE = {
  version: '1',
  timeZone: 'Europe/Helsinki',
  workshops: [{ id: 'savi', name: 'Savipaja', start: '2099-10-14T17:00' }],
};

describe('before its first rows', () => {
  for (const tag of TAGS)
    test(`<${tag}> fetches what the size gate counts, and nothing else`, async () => {
      const fetched = await fetchedBeforeRows(tag, '/demo/feeds/network.json');
      // The demo's programme has workshops that repeat.
      const also = tag === 'vk-workshop-calendar' ? REPETITION : [];
      assert.deepEqual(fetched, filesBeforeRows([`${tag}.js`], also).sort());
    });

  test('a calendar in which nothing repeats does without the rules of repetition', async () => {
    const fetched = await fetchedBeforeRows('vk-workshop-calendar', '/once.json');
    assert.deepEqual(fetched, filesBeforeRows(['vk-workshop-calendar.js']).sort());
  });

  test('the words are on their way with the code, in the language around the widget', async () => {
    const asked = await askedWithout('contact-card-define', '<div lang="sv-FI"><vk-contact-card>');
    assert.deepEqual(asked.filter((name) => /^(fi|sv|en)-/.test(name)).sort(), [
      'sv-common',
      'sv-contact-card',
    ]);
  });
});

/** A script, as what is written in TypeScript names its functions by a helper that no page has. */
const COUNT_FORMATTERS = `
  const made = [];
  for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'Collator'])
    Intl[name] = new Proxy(Intl[name], {
      construct: (target, args) => (made.push(name), new target(...args)),
      apply: (target, self, args) => (made.push(name), target(...args)),
    });
  addEventListener('vk-load', () => (window.madeBeforeRows ??= [...made]));
`;

/** Formatters of Intl that were made before the rows were there. */
async function formattersBeforeRows(tag: string): Promise<string[]> {
  const { page } = await site.newVisit({ timezoneId: 'Europe/Helsinki' });
  // the demo's programme has a workshop in Stockholm, whose zone is named, which takes a formatter
  const feed = tag === 'vk-workshop-calendar' ? '/once.json' : '/demo/feeds/network.json';
  await page.route(`${site.url}/once.json`, (route) => route.fulfill({ json: ONCE }));
  await page.addInitScript(COUNT_FORMATTERS);
  await page.route(`${site.url}/host/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fi">
        <script type="module" src="/dist/${tag}.js"></script>
        <${tag} feed="${feed}"></${tag}>`,
    }),
  );
  await page.goto(`${site.url}/host/`, { waitUntil: 'networkidle' });
  const made = await page.evaluate(() => window.madeBeforeRows);
  await page.context().close();
  assert.ok(made, 'rows have come');
  return made;
}

describe('on a slow phone', () => {
  for (const tag of TAGS.filter((name) => name !== 'vk-contact-card'))
    test(`<${tag}> shows its rows without making a formatter: the first takes long`, async () => {
      assert.deepEqual(await formattersBeforeRows(tag), []);
    });
});

test('what visitors do with the rows is asked for together with all that it needs', async () => {
  const asked = await askedWithout('funding-finder-visitor-view', '<vk-funding-finder>');
  for (const needed of ['later-funding-finder', 'widget-link-view'])
    assert.ok(asked.includes(needed), asked.join('\n'));
});

test('what visitors do with the rows needs no rules of repetition but in the calendar', async () => {
  for (const tag of ['vk-funding-finder', 'vk-artist-pilot-map', 'vk-contact-card']) {
    const asked = await askedWithout('nothing', `<${tag}>`);
    assert.ok(
      asked.some((name) => name.endsWith('-visitor-view')),
      asked.join('\n'),
    );
    assert.ok(!asked.includes('repetition'), asked.join('\n'));
  }
});
