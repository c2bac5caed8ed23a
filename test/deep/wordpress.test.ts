import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { writeSnippet } from '../../demo/snippet/snippets.ts';
import { TAGS } from '../../src/embed/tags.ts';
import { WordPress } from '../helpers/cms/wordpress.ts';
import { withCms } from '../helpers/cms/with-cms.ts';
import { type DemoSite, handlers, waitForRows, type Visit } from '../helpers/demo-site.ts';

let site: DemoSite;
let wordpress: WordPress;
let feed: string;
let visit: (address: string) => Promise<Visit>;

withCms(
  (feed) => WordPress.open(feed),
  (opened) => ({ site, cms: wordpress, feed, visit } = opened),
);

/** A page on which somebody's script could have run, had anything not been escaped. */
async function expectNoScript(page: Page): Promise<void> {
  assert.equal(await page.evaluate(() => (window as { hacked?: true }).hacked), undefined);
  assert.deepEqual(await handlers(page), []);
}

describe('the block, for an author who may not write HTML', () => {
  test('shows the widget in the editor, is saved and shown to visitors', async () => {
    const { page, misdeeds } = await site.newVisit();
    await wordpress.logIn(page, 'kirjoittaja');
    await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
    const address = await page.evaluate(async () => {
      // the editor's own interface, as its buttons use it
      const { blocks, data } = (window as unknown as { wp: EditorGlobals }).wp;
      const block = blocks.createBlock('varsinaista-kulttuuria/widget', {
        type: 'contact-card',
        heading: 'Meillä & muualla "nyt"',
      });
      data.dispatch('core/block-editor').insertBlock!(block);
      data.dispatch('core/editor').editPost!({ title: 'Lohko', status: 'publish' });
      await data.dispatch('core/editor').savePost!();
      return data.select('core/editor').getPermalink!();
    });
    await waitForRows(page, 'vk-contact-card');
    assert.deepEqual(misdeeds.errors, []);

    const visitor = await visit(address);
    await waitForRows(visitor.page, 'vk-contact-card');
    const heading = await visitor.page.locator('vk-contact-card >> [part~="heading"]').first();
    assert.equal(await heading.innerText(), 'Meillä & muualla "nyt"');
    assert.deepEqual(visitor.misdeeds.errors, []);
    await visitor.page.context().close();
    await page.context().close();
  });

  test('stands in the list of blocks under a name that editors find', async () => {
    const { page } = await site.newVisit();
    await wordpress.logIn(page, 'kirjoittaja');
    await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
    const block = await page.evaluate(() =>
      (window as unknown as { wp: EditorGlobals }).wp.blocks.getBlockType(
        'varsinaista-kulttuuria/widget',
      ),
    );
    assert.equal(block.title, 'Varsinaista kulttuuria');
    assert.match(block.description, /^Työpajat/);
    await page.context().close();
  });
});

describe('the shortcode', () => {
  test('shows all four widgets', async () => {
    const content = TAGS.map(
      (tag) => `[vk_widget type="${tag.slice(3)}" municipality="529" heading_level="3"]`,
    );
    const { page, misdeeds } = await visit(wordpress.postAsAuthor(content.join('\n\n')));
    for (const tag of TAGS) {
      await waitForRows(page, tag);
      assert.equal(await page.locator(tag).getAttribute('heading-level'), '3');
      assert.equal(await page.locator(`p > ${tag}`).count(), 0, 'stands in no paragraph');
    }
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('escapes whatever an author writes', async () => {
    const { page } = await visit(
      wordpress.postAsAuthor(
        `[vk_widget type="contact-card" heading='x" onmouseover="hacked=true' municipality="<img src=x onerror=hacked=true>" onclick="hacked=true"]
         [vk_widget type="script" heading="x"]
         [vk_widget type='contact-card" onclick="hacked=true' feed="x"]
         [vk_widget type="contact-card" feed="javascript:hacked=true//"]
         [vk_widget type="contact-card" feed='https://kunta.example/"onmouseover="hacked=true']`,
      ),
    );
    await expectNoScript(page);
    assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
    await page.context().close();
  });
});

describe('what the snippet maker writes for WordPress, pasted by an author', () => {
  const forms = {
    'the link': (widget: string) =>
      writeSnippet(
        'wordpress',
        { widget, feed, attributes: { municipality: 'Naantali' }, accent: '', label: 'Kulttuuri' },
        { base: '/' },
      )[0]!.code,
    'the div': (widget: string) =>
      writeSnippet(
        'joomla',
        { widget, feed, attributes: { municipality: 'Naantali' }, accent: '', label: 'Kulttuuri' },
        { base: '/' },
      )[0]!.code,
    'the link with a class': (widget: string) =>
      `<a class="vk-${widget}" href="${feed}" data-municipality="Naantali">Kulttuuri</a>`,
    'the div on several lines': (widget: string) =>
      `<div class="vk-${widget}"\n data-feed="${feed}"\n data-municipality="Naantali">\n\n<a href="${feed}">Kulttuuri</a>\n\n</div>`,
  };
  for (const [name, write] of Object.entries(forms))
    for (const [editor, wrap] of Object.entries({
      'in classic content': (code: string) => `Johdanto.\n\n${code}\n\nLoppu.`,
      'in a block': (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`,
    }))
      test(`${name} ${editor}`, async () => {
        wordpress.loaderInTheme();
        const content = TAGS.map((tag) => wrap(write(tag.slice(3)))).join('\n\n');
        const { page, misdeeds } = await visit(wordpress.postAsAuthor(content));
        for (const tag of TAGS) {
          await waitForRows(page, tag);
          assert.equal(await page.locator(tag).getAttribute('municipality'), 'Naantali');
        }
        assert.deepEqual(misdeeds.errors, []);
        await page.context().close();
      });

  for (const [name, content] of Object.entries({
    'the element, by an administrator, on several lines': (tag: string) =>
      `<${tag} feed="${feed}"\n municipality="Naantali">\n<a href="${feed}">Kulttuuri</a>\n</${tag}>`,
    'the element, written as closing itself': (tag: string) =>
      `<${tag} feed="${feed}" municipality="Naantali" />`,
    'JSON in a script, by an administrator': (tag: string) =>
      `<script type="application/json" data-vk="${tag.slice(3)}">{"feed": "${feed}",\n"municipality": "Naantali"}</script>`,
  }))
    test(name, async () => {
      wordpress.loaderInTheme();
      const { page, misdeeds } = await visit(
        wordpress.postAsAdministrator(TAGS.map(content).join('\n\n')),
      );
      for (const tag of TAGS) {
        await waitForRows(page, tag);
        assert.equal(await page.locator(tag).getAttribute('municipality'), 'Naantali');
      }
      assert.deepEqual(misdeeds.errors, []);
      await page.context().close();
    });
});

describe('embeds for other sites', () => {
  const address = () => `${wordpress.url}/?vk_widget=workshop-calendar&limit=2&lang=fi`;

  test('the page names its oEmbed answer and shows the widget', async () => {
    const { page, misdeeds } = await visit(address());
    await waitForRows(page, 'vk-workshop-calendar');
    const answer = await page.getAttribute('link[type="application/json+oembed"]', 'href');
    const oembed = await (await page.request.get(answer!)).json();
    assert.equal(oembed.type, 'rich');
    assert.equal(oembed.title, 'Työpajat ja tapahtumat');
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('another WordPress post turns the pasted address into a frame that tells its height', async () => {
    const { page, misdeeds } = await visit(
      wordpress.postAsAuthor(`Katso:\n\n${address()}\n\nLoppu.`),
    );
    const frame = page.frameLocator('iframe.wp-embedded-content');
    await frame.locator('vk-workshop-calendar >> [part~="item"]').first().waitFor();
    const shown = page.locator('iframe.wp-embedded-content');
    await shown.waitFor({ state: 'visible' });
    const height = await frame
      .locator('html')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await page.waitForFunction(
      (wanted) => document.querySelector('iframe.wp-embedded-content')!.clientHeight === wanted,
      Math.min(height, 1000), // more it allows nobody
    );
    assert.equal(await shown.getAttribute('sandbox'), 'allow-scripts');
    assert.equal(await shown.getAttribute('scrolling'), null, 'what is higher can be scrolled');
    assert.deepEqual(misdeeds.errors, []);
    await page.context().close();
  });

  test('nobody shows their feed or words under our address', async () => {
    const { page } = await visit(
      `${address()}&feed=https://evil.example/feed.json&heading=Voitit&municipality=%22%3E%3Cscript%3Ehacked=true%3C/script%3E`,
    );
    const widget = page.locator('vk-workshop-calendar');
    assert.equal(await widget.getAttribute('feed'), feed);
    assert.equal(await widget.getAttribute('heading'), null);
    await expectNoScript(page);
    const answer = await page.request.get(
      `${wordpress.url}/?rest_route=/varsinaista-kulttuuria/v1/oembed&url=${encodeURIComponent(`${address()}&feed=https://evil.example/x.json&municipality="><script>hacked=true</script>`)}`,
    );
    const { html } = await answer.json();
    assert.doesNotMatch(html, /evil\.example|<script/);
    await page.context().close();
  });

  test('there is none of what we do not have', async () => {
    const { page } = await site.newVisit();
    const answer = await page.request.get(
      `${wordpress.url}/?rest_route=/varsinaista-kulttuuria/v1/oembed&url=${encodeURIComponent(`${wordpress.url}/?vk_widget=script`)}`,
    );
    assert.equal(answer.status(), 404);
    await page.context().close();
  });
});

describe('the setting', () => {
  test('is under Settings > General, and takes addresses only', async () => {
    const { page } = await site.newVisit();
    await wordpress.logIn(page, 'yllapito');
    await page.goto(`${wordpress.url}/wp-admin/options-general.php`);
    const field = page.getByLabel('Varsinaista kulttuuria');
    assert.equal(await field.inputValue(), feed);
    await page.context().close();
  });
});

/** What the block editor offers to scripts, as far as these tests use it. */
interface EditorGlobals {
  blocks: {
    createBlock(name: string, attributes: object): object;
    getBlockType(name: string): { title: string; description: string };
  };
  data: {
    dispatch(store: string): Record<string, (argument?: unknown) => Promise<void>>;
    select(store: string): Record<string, () => string>;
  };
}
