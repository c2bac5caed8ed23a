import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Options } from '../../demo/snippet/options.ts';
import { CMSS, writeSnippet, type Cms, type Part } from '../../demo/snippet/snippets.ts';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

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

interface Wanted {
  readonly attributes: Record<string, string>;
  readonly label: string;
}

/** A page of a municipality, with what the snippet maker gives for each widget pasted into it. */
function page(cms: Cms, { attributes, label }: Wanted): string {
  const parts = TAGS.flatMap((tag) => {
    const options: Options = {
      widget: tag.slice(3),
      feed: `${site.url}/demo/feeds/network.json`,
      attributes,
      accent: '#7a1f5c',
      label,
    };
    return writeSnippet(cms, options, { base: `${site.url}/dist/`, integrity: HASHES['vk.js']! });
  });
  const once = new Set(parts.filter(({ place }) => place === 'template').map(({ code }) => code));
  const pasted = parts
    .filter(({ place }) => place !== 'template')
    .map(({ place, code }) => PASTED[place]!(code));
  return `<!doctype html><html lang="fi">${[...once].map(template).join('')}${pasted.join('\n')}`;
}

/** The widgets that a page shows, in their frames where they stand in frames. */
const widgets = (host: Page, cms: Cms) =>
  TAGS.map((tag, index) =>
    (cms === 'sharepoint' ? host.frameLocator('iframe').nth(index) : host).locator(tag),
  );

/** What each widget calls itself in each language, where nobody gives it a heading. */
const HEADINGS = {
  fi: ['Työpajat', 'Taiteilijakokeilut kartalla', 'Mistä rahoitusta?', 'Yhteystiedot'],
  sv: [
    'Workshoppar',
    'Konstnärernas pilotprojekt på kartan',
    'Var hittar du finansiering?',
    'Kontaktuppgifter',
  ],
  en: ['Workshops', 'Artist pilots on the map', 'Where to find funding', 'Contacts'],
} as const;

describe('what the snippet maker writes works when pasted', () => {
  for (const cms of CMSS) {
    test(`into ${cms}: all four widgets, with a heading of their own`, async () => {
      const { page: host, misdeeds } = await site.visitHtml(
        page(cms, {
          attributes: { municipality: 'Naantali, Parainen', heading: 'Meillä & muualla "nyt"' },
          label: 'Kulttuuri',
        }),
        { waitUntil: 'load' },
      );
      for (const widget of widgets(host, cms)) {
        await widget.locator('[part~="item"]').first().waitFor({ state: 'attached' });
        if (cms === 'sharepoint') continue; // nobody may put words into the town's frame
        const heading = await widget.locator('[part~="heading"]').first().innerText();
        assert.equal(heading, 'Meillä & muualla "nyt"');
      }
      assert.deepEqual(misdeeds, CLEAN);
      await host.context().close();
    });

    // on a Finnish page: what is seen in Swedish was asked for
    for (const [lang, headings] of Object.entries(HEADINGS))
      test(`into ${cms}: all four widgets in ${lang}`, async () => {
        const { page: host, misdeeds } = await site.visitHtml(
          page(cms, { attributes: { lang }, label: `Kulttuuria, kultur, culture: ${lang}` }),
          { waitUntil: 'load' },
        );
        for (const [index, widget] of widgets(host, cms).entries()) {
          await widget.locator('[part~="item"]').first().waitFor({ state: 'attached' });
          const heading = await widget.locator('[part~="heading"]').first().textContent();
          assert.equal(heading!.trim(), headings[index]);
        }
        assert.deepEqual(misdeeds, CLEAN);
        await host.context().close();
      });
  }
});

describe('the snippet maker', () => {
  test('pins what it loads by the hash in integrity.json, which is that of the file', async () => {
    const hash = `sha384-${createHash('sha384').update(readFileSync('dist/vk.js')).digest('base64')}`;
    assert.equal(HASHES['vk.js'], hash);
    const { page: maker } = await site.visit('/demo/snippet.html');
    await maker.waitForFunction(() =>
      document.querySelector('textarea')?.value.includes('integrity="sha384-'),
    );
    for (const cms of CMSS) {
      await maker.selectOption('#cms', cms);
      for (const code of await maker.locator('[data-place] textarea').all())
        for (const [written] of (await code.inputValue()).matchAll(/sha\d+-[\w+/=]+/g))
          assert.equal(written, hash, cms);
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    await maker.selectOption('#cms', 'html');
    await maker.getByText(`Koodi on lukittu versioon ${version}`).waitFor();
    const { page: host, misdeeds } = await site.visitHtml(
      `<!doctype html>${await maker.locator('[data-place="content"] textarea').inputValue()}`,
    );
    await waitForRows(host, 'vk-workshop-calendar');
    assert.deepEqual(misdeeds, CLEAN);
    await host.context().close();
    await maker.context().close();
  });

  test('writes no hash for files elsewhere, which may be another version', async () => {
    const { page: maker } = await site.visit('/demo/snippet.html');
    await maker.fill('#base', 'https://kunta.example/vk/9.9.9/');
    await maker.getByText('Koodia ei voi lukita').waitFor();
    const code = await maker.locator('[data-place="content"] textarea').inputValue();
    assert.match(code, /src="https:\/\/kunta\.example\/vk\/9\.9\.9\/vk\.js" async/);
    assert.doesNotMatch(code, /integrity/);
    await maker.context().close();
  });

  test('a file that was altered is refused by the pinned code', async () => {
    const { page: host } = await site.newVisit();
    await host.route(`${site.url}/dist/vk.js`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n//` });
    });
    const options = { widget: 'contact-card', feed: '/demo/feeds/network.json' };
    const [part] = writeSnippet(
      'html',
      { ...options, attributes: {}, accent: '', label: 'Yhteys' },
      { base: `${site.url}/dist/`, integrity: HASHES['vk.js']! },
    );
    await host.route(`${site.url}/host/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${part!.code}` }),
    );
    const refused = host.waitForEvent('console', (message) => message.text().includes('integrity'));
    await host.goto(`${site.url}/host/`);
    await refused;
    await host.getByRole('link', { name: 'Yhteys' }).waitFor();
    await host.context().close();
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

  test('names municipalities that nobody knows, once the field is left', async () => {
    const { page: maker } = await site.visit('/demo/snippet.html?lang=en');
    const check = maker.locator('#municipality-check');
    const municipalities = maker.getByLabel('Municipalities');
    await municipalities.fill('Åbo, Nantali, 19');
    assert.equal((await check.innerText()).trim(), '');
    await municipalities.blur();
    await check.filter({ hasText: 'is called Nantali. Check the spelling' }).waitFor();
    await municipalities.fill('Åbo, Naantali, 19');
    await municipalities.blur();
    await check.filter({ hasNotText: /\S/ }).waitFor({ state: 'attached' });
    await maker.context().close();
  });

  test('lets a frame do what only its page can allow', () => {
    const [part] = writeSnippet(
      'sharepoint',
      {
        widget: 'artist-pilot-map',
        feed: '/kulttuuri.json',
        attributes: {},
        accent: '',
        label: '',
      },
      { base: 'https://kunta.example/vk/' },
    );
    assert.match(part!.code, / allow="fullscreen; geolocation; clipboard-write; web-share"/);
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
