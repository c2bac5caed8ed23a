import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { writeSnippet } from '../../demo/snippet/snippets.ts';
import { TAGS } from '../../src/embed/tags.ts';
import { MediaWiki } from '../helpers/cms/mediawiki.ts';
import { withCms } from '../helpers/cms/with-cms.ts';
import { type DemoSite, handlers, waitForRows, type Visit } from '../helpers/demo-site.ts';

let site: DemoSite;
let wiki: MediaWiki;
let feed: string;
let visit: (address: string) => Promise<Visit>;

withCms(
  (feed) => MediaWiki.open(feed),
  (opened) => ({ site, cms: wiki, feed, visit } = opened),
);

describe('the tags of the extension', () => {
  test('show all four widgets', async () => {
    const wikitext = TAGS.map((tag) => `<${tag} municipality="Naantali" limit="5" />`);
    const { page, misdeeds } = await visit(wiki.write('Kulttuuri', wikitext.join('\n\n')));
    for (const tag of TAGS) {
      await waitForRows(page, tag);
      assert.equal(await page.locator(tag).getAttribute('municipality'), 'Naantali');
    }
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('escape whatever an editor writes', async () => {
    const { page } = await visit(
      wiki.write(
        'Ilkikuri',
        `<vk-contact-card heading='x" onmouseover="hacked=true' onclick="hacked=true" municipality="&lt;img src=x onerror=hacked=true>">
         <script>hacked=true</script></vk-contact-card>
         <vk-contact-card feed="javascript:hacked=true//" />
         <vk-contact-card feed='https://kunta.example/"onmouseover="hacked=true' />`,
      ),
    );
    assert.equal(await page.evaluate(() => (window as { hacked?: true }).hacked), undefined);
    assert.deepEqual(await handlers(page), []);
    assert.equal(await page.locator('#mw-content-text a[href^="javascript:"]').count(), 0);
    await page.context().close();
  });

  test('say what is missing, where no feed is given', async (context) => {
    const bare = await MediaWiki.open();
    context.after(() => bare.close());
    const { page } = await visit(bare.write('Tyhjä', '<vk-contact-card />'));
    assert.match(await page.locator('.error').innerText(), /^Anna syötteen osoite/);
    await page.context().close();
  });
});

describe('without the extension', () => {
  before(() => {
    const [, { code }] = writeSnippet(
      'mediawiki',
      { widget: 'contact-card', feed, attributes: {}, accent: '', label: '' },
      { base: `${site.url}/dist/` },
    ) as [unknown, { code: string }];
    wiki.write('MediaWiki:Common.js', code);
  });

  test('what the snippet maker writes becomes the widgets', async () => {
    const wikitext = TAGS.map(
      (tag) =>
        writeSnippet(
          'mediawiki',
          {
            widget: tag.slice(3),
            feed,
            attributes: { municipality: 'Naantali, Parainen', heading: 'Meillä [& muualla] "nyt"' },
            accent: '',
            label: 'Kulttuuri',
          },
          { base: '/' },
        )[0]!.code,
    );
    const { page, misdeeds } = await visit(wiki.write('Linkit', wikitext.join('\n\n')));
    for (const tag of TAGS) {
      await waitForRows(page, tag);
      assert.equal(await page.locator(tag).getAttribute('heading'), 'Meillä [& muualla] "nyt"');
    }
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('so does a div with data-, the form that survives beside the link', async () => {
    const wikitext = TAGS.map(
      (tag) =>
        `<div class="${tag}" data-feed="${feed}" data-municipality="Naantali">\nKulttuuri\n</div>`,
    );
    const { page } = await visit(wiki.write('Lohkot', wikitext.join('\n')));
    for (const tag of TAGS) await waitForRows(page, tag);
    await page.context().close();
  });
});
