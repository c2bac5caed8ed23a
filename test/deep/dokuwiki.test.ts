import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TAGS } from '../../src/embed/tags.ts';
import { DokuWiki } from '../helpers/cms/dokuwiki.ts';
import { withCms } from '../helpers/cms/with-cms.ts';
import { type DemoSite, handlers, waitForRows, type Visit } from '../helpers/demo-site.ts';

let site: DemoSite;
let wiki: DokuWiki;
let feed: string;
let visit: (address: string) => Promise<Visit>;

withCms(
  (feed) => DokuWiki.open(feed),
  (opened) => ({ site, cms: wiki, feed, visit } = opened),
);

describe('the plugin', () => {
  test('shows all four widgets', async () => {
    const text = TAGS.map((tag) => `{{vk>${tag.slice(3)}?municipality=Naantali&limit=5}}`);
    const { page, misdeeds } = await visit(wiki.write('kulttuuri', text.join('\n\n')));
    for (const tag of TAGS) {
      await waitForRows(page, tag);
      assert.equal(await page.locator(tag).getAttribute('municipality'), 'Naantali');
      assert.equal(await page.locator(`p > ${tag}`).count(), 0, 'stands in no paragraph');
    }
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('escapes whatever an editor writes', async () => {
    const { page } = await visit(
      wiki.write(
        'ilkikuri',
        `{{vk>contact-card?heading=x" onmouseover="hacked=true&onclick=hacked=true&municipality=<img src=x onerror=hacked=true>}}
         {{vk>contact-card?feed=javascript:hacked=true//}}
         {{vk>contact-card?feed[]=x&municipality[]=y}}
         {{vk>contact-card?feed=https://kunta.example/"onmouseover="hacked=true}}`,
      ),
    );
    assert.equal(await page.evaluate(() => (window as { hacked?: true }).hacked), undefined);
    assert.deepEqual(await handlers(page), []);
    assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
    await page.context().close();
  });

  test('says what is missing, where no feed is given', async (context) => {
    const bare = await DokuWiki.open();
    context.after(() => bare.close());
    const { page } = await visit(bare.write('tyhja', '{{vk>contact-card}}'));
    assert.equal(await page.locator('.error').innerText(), 'Anna syötteen osoite.');
    await page.context().close();
  });
});

describe('a link', () => {
  test('becomes the widget without our plugin, with the loader as the guide adds it', async (context) => {
    const bare = await DokuWiki.open(undefined, { plugin: false });
    context.after(() => bare.close());
    const guide = readFileSync('demo/ohje.html', 'utf8');
    const [line] = /document\.head\.append.*?;(?=<)/.exec(guide)!;
    bare.userscript(line.replace('https://kunta.example/vk/0.1.0/', `${site.url}/dist/`));
    const text = TAGS.map((tag) => `[[${feed}#${tag};municipality=Naantali;limit=5|Kulttuuri]]`);
    const { page, misdeeds } = await visit(bare.write('linkit', text.join('\n\n')));
    for (const tag of TAGS) await waitForRows(page, tag);
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('becomes the widget beside the plugin’s syntax', async () => {
    const text = TAGS.map((tag) => `[[${feed}#${tag};municipality=Naantali;limit=5|Kulttuuri]]`);
    const { page, misdeeds } = await visit(wiki.write('linkit', text.join('\n\n')));
    for (const tag of TAGS) {
      await waitForRows(page, tag);
      assert.equal(await page.locator(tag).getAttribute('municipality'), 'Naantali');
    }
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });
});
