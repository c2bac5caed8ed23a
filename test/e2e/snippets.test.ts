import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Options } from '../../demo/snippet/options.ts';
import { CMSS, writeSnippet, type Cms, type Part } from '../../demo/snippet/snippets.ts';
import { DemoSite, TAGS, waitForRows } from '../helpers/demo-site.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

const HASHES = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** What each CMS makes of what was pasted into it, by the part's place. */
const PASTED: Partial<Record<Part['place'], (code: string) => string>> = {
  content: (code) => `<div class="content">${code}</div>`,
  css: (code) => `<style>${code}</style>`,
  wikitext: (code) => {
    const [, address, text] = /^\[(\S+) (.*)\]$/.exec(code)!;
    return `<p><a rel="nofollow" class="external text" href="${address!.replaceAll('&', '&amp;')}">${text}</a></p>`;
  },
  settings: (code) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(code)![1]!;
    const properties = code.split('Properties:\n')[1]!.split('\n');
    const attributes = properties.map((line) =>
      line.replaceAll('"', '&quot;').replace(/=(.*)/, '="$1"'),
    );
    const tag = field('HTML Element Name');
    return `<script type="module" src="${field('JavaScript URL')}"></script><${tag} ${attributes.join(' ')}></${tag}>`;
  },
};

/** The template's part: MediaWiki has a loader of its own, Joomla runs its template's script. */
const template = (code: string) =>
  code
    .replace(/^mw\.loader\.load\('(.*)'\);$/, '<script src="$1" async></script>')
    .replace(/^document\.[^]*$/, '<script>$&</script>');

function page(cms: Cms): string {
  const parts = TAGS.flatMap((tag) => {
    const options: Options = {
      widget: tag.slice(3),
      feed: `${site.url}/demo/feeds/network.json`,
      attributes: { municipality: 'Naantali, Parainen', heading: 'Meillä & muualla "nyt"' },
      accent: '#7a1f5c',
      label: 'Kulttuuri',
    };
    return writeSnippet(cms, options, { base: `${site.url}/dist/`, integrity: HASHES['vk.js']! });
  });
  const once = new Set(parts.filter(({ place }) => place === 'template').map(({ code }) => code));
  const pasted = parts
    .filter(({ place }) => place !== 'template')
    .map(({ place, code }) => PASTED[place]!(code));
  return `<!doctype html><html lang="fi">${[...once].map(template).join('')}${pasted.join('\n')}`;
}

describe('what the snippet maker writes works when pasted', () => {
  for (const cms of CMSS)
    test(`into ${cms}: all four widgets`, async () => {
      const { page: host, misdeeds } = await site.visitHtml(page(cms));
      if (cms === 'sharepoint') {
        for (const [index, tag] of TAGS.entries())
          await host
            .frameLocator('iframe')
            .nth(index)
            .locator(`${tag} >> [part~="item"]`)
            .first()
            .waitFor({ state: 'attached' });
      } else
        for (const tag of TAGS) {
          await waitForRows(host, tag);
          const heading = await host.locator(`${tag} >> [part~="heading"]`).first().innerText();
          assert.equal(heading, 'Meillä & muualla "nyt"');
        }
      assert.deepEqual(misdeeds, { outside: [], violations: [], errors: [] });
      await host.context().close();
    });
});

describe('the snippet maker', () => {
  test('pins the loader by its hash, and the hash holds', async () => {
    const { page: maker } = await site.visit('/demo/snippet.html');
    const code = maker.locator('[data-place="content"] textarea');
    await maker.waitForFunction(() =>
      document.querySelector('textarea')?.value.includes('integrity="sha384-'),
    );
    const { page: host, misdeeds } = await site.visitHtml(
      `<!doctype html>${await code.inputValue()}`,
    );
    await waitForRows(host, 'vk-workshop-calendar');
    assert.deepEqual(misdeeds, { outside: [], violations: [], errors: [] });
    await host.context().close();
    await maker.context().close();
  });

  test('says that a code is pinned only where it holds the hash', async () => {
    const { page: maker } = await site.visit('/demo/snippet.html?lang=en');
    for (const cms of CMSS) {
      await maker.selectOption('#cms', cms);
      const codes = await maker.locator('[data-place] textarea').all();
      const texts = await Promise.all(codes.map((code) => code.inputValue()));
      const pinned = await maker.getByText('The code is pinned').count();
      assert.equal(pinned, texts.some((text) => text.includes('integrity="sha384-')) ? 1 : 0, cms);
      assert.equal(await maker.getByText('cannot be pinned').count(), 0, cms);
    }
    await maker.context().close();
  });

  test('explains what is wrong with a feed as it is typed', async () => {
    const { page: maker } = await site.visit('/demo/snippet.html?lang=en');
    const check = maker.locator('#feed-check');
    for (const [feed, sentence] of [
      ['missing.json', /no such file \(404\)/],
      ['not-a-feed.html', /something else than a feed/],
      ['truncated.json', /cut short/],
      ['broken.json', /one place[\s\S]*workshops\[1\]\.start/],
      ['network.json', /The feed works: \d+ items/],
    ] as const) {
      await maker.fill('#feed', `${site.url}/demo/feeds/${feed}`);
      await check.filter({ hasText: sentence }).waitFor();
    }
    await maker.fill('#feed', '');
    await check.filter({ hasText: 'Type the address' }).waitFor();
    await maker.context().close();
  });

  test('speaks three languages and previews what is chosen', async () => {
    const { page: maker } = await site.visit('/demo/snippet.html');
    await maker.getByRole('button', { name: 'SV' }).click();
    await maker.getByLabel('Kontaktuppgifter').check();
    await waitForRows(maker, '#preview vk-contact-card');
    await maker.getByLabel('Kommuner').fill('Parainen');
    await maker.getByLabel('Publiceringssystem').selectOption('drupal');
    const code = await maker.locator('[data-place="content"] textarea').inputValue();
    assert.match(code, /#vk-contact-card;municipality=Parainen"/);
    assert.match((await maker.locator('a.button').getAttribute('href'))!, /^mailto:\?subject=/);
    await maker.context().close();
  });
});
