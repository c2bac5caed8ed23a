/** Thousands of calls are searched in a thread of its own where the page allows one, else without. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

const TAG = 'vk-funding-finder';
const CSP = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';
  connect-src 'self'; require-trusted-types-for 'script'`.replace(/\s+/g, ' ');

const feed = JSON.stringify({
  version: '1',
  language: 'fi',
  funding: Array.from({ length: 2000 }, (_, at) => ({
    id: `c${at}`,
    name: at === 1234 ? 'Residenssi Korpoossa' : `Kohdeavustus ${at}`,
    funder: { name: `Rahasto ${at % 20}` },
    rolling: true,
  })),
});

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

/** Searches among the many, on a page with such a policy. */
async function search(query: string, { csp = CSP, script = 'vk.js' } = {}) {
  const { page, misdeeds } = await site.newVisit();
  await page.route(`${site.url}/host/feed.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: feed }),
  );
  await page.route(`${site.url}/host/`, (route) =>
    route.fulfill({
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': csp },
      body: `<!doctype html><html lang="fi"><${TAG} feed="feed.json"></${TAG}>
        <script type="module" src="/dist/${script}"></script>`,
    }),
  );
  await page.goto(`${site.url}/host/`, { waitUntil: 'domcontentloaded' });
  await waitForRows(page, TAG);
  await page.getByRole('searchbox').fill(query);
  await page.locator(`${TAG} .item mark`).first().waitFor();
  const first = await page.locator(`${TAG} .item .name`).first().textContent();
  const threads = page.workers().length;
  await page.context().close();
  return { first: first!.trim(), threads, misdeeds };
}

describe('the search among thousands of calls', () => {
  test('has a thread of its own under the strictest policy, and breaks none of it', async () => {
    const { first, threads, misdeeds } = await search('residensissä');
    assert.equal(first, 'Residenssi Korpoossa');
    assert.equal(threads, 1);
    assert.deepEqual(misdeeds, CLEAN);
  });

  for (const [what, options] of Object.entries({
    'the page allows no threads': { csp: `${CSP}; worker-src 'none'` },
    'the page allows no policy of ours': { csp: `${CSP}; trusted-types lit-html` },
    'everything is in one file': { script: 'vk-all.js' },
  }))
    test(`does without where ${what}`, async () => {
      const { first, threads } = await search('residensissä', options);
      assert.equal(first, 'Residenssi Korpoossa');
      assert.equal(threads, 0);
    });
});
