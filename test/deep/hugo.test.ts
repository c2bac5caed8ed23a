import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite, handlers, waitForRows } from '../helpers/demo-site.ts';
import { MunicipalSite } from '../helpers/municipal-site.ts';

/** A site made as our readme says. */
const LAYOUT = `<!doctype html>
<html lang="fi"><head><title>{{ .Title }}</title><script src="/vk/vk.js" async></script></head>
<body><main>{{ .Content }}</main></body></html>`;
const CONFIG = `baseURL = "/"
title = "Esimerkkikunta"
[params.vk]
feed = "/kulttuuri.json"
`;

const SHORTCODES = TAGS.map(
  (tag) => `{{< vk type="${tag.slice(3)}" municipality="Naantali" limit="5" label="Työpajat" >}}`,
);
const LINKS = TAGS.map((tag) => `[Työpajat](/kulttuuri.json#${tag};municipality=Naantali;limit=5)`);

let demo: DemoSite;
let source: string;
let served: MunicipalSite;

before(async () => {
  demo = await DemoSite.open();
  source = mkdtempSync(join(tmpdir(), 'vk-hugo-'));
  served = await MunicipalSite.open();
  write('config.toml', CONFIG);
  write('layouts/_default/single.html', LAYOUT);
  write('layouts/_default/list.html', LAYOUT);
  write('layouts/index.html', LAYOUT);
  cpSync('demo/integrations/hugo/layouts', join(source, 'layouts'), { recursive: true });
  cpSync('dist', join(source, 'static/vk'), { recursive: true });
  const feed = await fetch(`${demo.url}/demo/feeds/network.json`);
  write('static/kulttuuri.json', await feed.text());
});
after(async () => {
  served?.close();
  rmSync(source, { recursive: true, force: true });
  await demo?.close();
});

function write(file: string, text: string): void {
  const target = join(source, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const hugo = () => spawnSync('hugo', ['--source', source], { encoding: 'utf8' });

/** Builds the site with one page and opens that in a browser. */
async function visit(markdown: string) {
  write('content/kulttuuri.md', `---\ntitle: Kulttuuri\n---\n${markdown}\n`);
  const { status, stderr, stdout } = hugo();
  assert.equal(status, 0, stderr + stdout);
  served.upload(join(source, 'public'), '.');
  const { page, misdeeds } = await demo.newVisit();
  await page.goto(`${served.url}/kulttuuri/`);
  return { page, misdeeds };
}

describe('Hugo’s site', () => {
  for (const [name, parts] of Object.entries({ shortcode: SHORTCODES, link: LINKS }))
    test(`shows all four widgets by a ${name}`, async () => {
      const { page, misdeeds } = await visit(parts.join('\n\n'));
      for (const tag of TAGS) {
        await waitForRows(page, tag);
        assert.equal(await page.locator(tag).getAttribute('municipality'), 'Naantali');
        assert.equal(await page.locator(tag).textContent(), 'Työpajat', 'the fallback');
      }
      assert.deepEqual(misdeeds.errors, []);
      await page.context().close();
    });

  test('escapes whatever an editor writes, and keeps it whole', async () => {
    const heading = `Meillä & "muualla" <b onmouseover=x>\\n'ä'</b>`;
    const { page } = await visit(
      `{{< vk type="contact-card" heading=\`${heading}\` label=\`${heading}\` >}}`,
    );
    assert.equal(await page.locator('vk-contact-card').getAttribute('heading'), heading);
    assert.equal(await page.locator('vk-contact-card').textContent(), heading);
    assert.deepEqual(await handlers(page), []);
    await page.context().close();
  });

  for (const [mistake, shortcode] of Object.entries({
    'there is no widget "calendar"': '{{< vk type="calendar" >}}',
    'there is no widget ""': '{{< vk limit="5" >}}',
  }))
    test(`is not built, and the page is named, where ${mistake}`, () => {
      write('content/kulttuuri.md', `---\ntitle: Kulttuuri\n---\n${shortcode}\n`);
      const { status, stderr, stdout } = hugo();
      assert.notEqual(status, 0);
      assert.ok((stderr + stdout).includes(mistake), stderr + stdout);
      assert.match(stderr + stdout, /kulttuuri\.md/);
    });

  test('the readme says what is tried here', () => {
    const readme = readFileSync('demo/integrations/hugo/README.md', 'utf8');
    for (const line of ['[params.vk]', 'feed = "/kulttuuri.json"', '/vk/vk.js'])
      assert.ok(readme.includes(line), line);
  });
});
