import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite, overflow, waitForRows } from '../helpers/demo-site.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

const HOSTS = [
  '',
  'hosts/bootstrap.html',
  'hosts/reset.html',
  'hosts/plain.html',
  'hosts/strict.html',
  'hosts/forms.html',
];

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

describe('every page of the demo', () => {
  for (const path of HOSTS)
    for (const width of [320, 1280])
      test(`/demo/${path} at ${width} px: four widgets with rows, nothing from outside`, async () => {
        const { page, misdeeds } = await site.visit(`/demo/${path}`, {
          viewport: { width, height: 900 },
        });
        for (const tag of TAGS) await waitForRows(page, tag);
        assert.deepEqual(misdeeds, CLEAN);
        assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
        await page.context().close();
      });

  for (const path of ['snippet.html', 'ohje.html', 'guide-sv.html', 'hosts/states.html'])
    for (const width of [320, 1280])
      test(`/demo/${path} at ${width} px`, async () => {
        const { page, misdeeds } = await site.visit(`/demo/${path}`, {
          viewport: { width, height: 900 },
        });
        assert.deepEqual(misdeeds, CLEAN);
        assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
        await page.context().close();
      });

  test('in dist/, the pages for webmasters work as well', async () => {
    const { page, misdeeds } = await site.visit('/dist/snippet.html');
    await page.fill('#feed', `${site.url}/demo/feeds/network.json`);
    await waitForRows(page, '#preview > *');
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('links lead somewhere', async () => {
    const { page } = await site.visit('/demo/');
    const own = await page.$$eval('a[href]', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    const pages = own
      .filter((href) => href.startsWith(site.url))
      .map((href) => href.split('#')[0]!);
    for (const address of new Set(pages))
      assert.equal((await page.request.get(address)).status(), 200, address);
    await page.context().close();
  });
});

describe('the demo site', () => {
  test('speaks three languages, and the widgets follow', async () => {
    const { page } = await site.visit('/demo/');
    for (const [language, heading] of [
      ['sv', 'Workshoppar'],
      ['en', 'Workshops'],
      ['fi', 'Työpajat'],
    ] as const) {
      await page.click(`[data-language="${language}"]`);
      await page.locator('vk-workshop-calendar').getByRole('heading', { name: heading }).waitFor();
      assert.equal(await page.getAttribute('html', 'lang'), language);
    }
    await page.context().close();
  });

  for (const path of ['', 'hosts/forms.html', 'hosts/states.html', 'hosts/strict.html'])
    for (const language of ['sv', 'en'])
      test(`/demo/${path} in ${language}: no Finnish is left`, async () => {
        const { page } = await site.visit(`/demo/${path}?lang=${language}`);
        if (path !== 'hosts/states.html') for (const tag of TAGS) await waitForRows(page, tag);
        const text = await page.evaluate(() => {
          const words: string[] = [document.title];
          const roots: ParentNode[] = [document.body];
          for (const root of roots)
            for (const element of root.querySelectorAll(':not(script, style, code)')) {
              if (element.shadowRoot) roots.push(element.shadowRoot);
              // what examples embed is theirs; what became of it has a root of its own
              if (element.closest('[lang="fi"], [data-example]')) continue;
              for (const node of element.childNodes)
                if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent!);
            }
          return words.join(' ');
        });
        const finnish =
          /\b(Näytä|Kunta|Rajaukset|Hae|Työpajat|Yhteystiedot|Käynnissä|Tulosta|Esittely|Kun|Katso|Syöte|ei)\b/.exec(
            text,
          );
        assert.equal(finnish && text.slice(finnish.index - 40, finnish.index + 40), null);
        const links = await page.$$eval('.footer a[href*="hosts/"], a.brand', (found) =>
          found.map((link) => (link as HTMLAnchorElement).search),
        );
        assert.deepEqual(
          [...new Set(links.slice(1))].filter((search) => !search.includes(language)),
          [],
        );
        await page.context().close();
      });

  test('turns dark, and the widgets with it', async () => {
    const { page } = await site.visit('/demo/');
    await page.click('[data-theme-switch]');
    const color = await page
      .locator('vk-workshop-calendar')
      .evaluate((element) => getComputedStyle(element).color);
    assert.equal(color, 'rgb(230, 237, 239)');
    await page.context().close();
  });
});
