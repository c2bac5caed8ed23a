import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoSite, TAGS } from '../helpers/demo-site.ts';
// @ts-expect-error: plain JavaScript
import { filesBeforeRows } from '../setup/size.mjs';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

describe('before its first rows', () => {
  for (const tag of TAGS)
    test(`<${tag}> fetches what the size gate counts, and nothing else`, async () => {
      const { page } = await site.newVisit({ timezoneId: 'Europe/Helsinki' });
      const fetched: string[] = [];
      let rowsAreThere = false;
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname === '/rows-are-there') rowsAreThere = true;
        else if (!rowsAreThere && pathname.startsWith('/dist/')) fetched.push(pathname.slice(6));
      });
      await page.route(`${site.url}/rows-are-there`, (route) => route.fulfill({ body: '' }));
      await page.route(`${site.url}/host/`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="fi">
            <script>addEventListener('vk-load', () => fetch('/rows-are-there'), { once: true });</script>
            <script type="module" src="/dist/${tag}.js"></script>
            <${tag} feed="/demo/feeds/network.json"></${tag}>`,
        }),
      );
      await page.goto(`${site.url}/host/`, { waitUntil: 'networkidle' });
      assert.ok(rowsAreThere, 'rows have come');
      assert.deepEqual(fetched.sort(), filesBeforeRows([`${tag}.js`]).sort());
      await page.context().close();
    });
});
