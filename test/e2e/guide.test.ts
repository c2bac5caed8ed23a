import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { version } from '../../src/embed/version.ts';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';
import { MunicipalSite } from '../helpers/municipal-site.ts';

/** The guides for webmasters, followed step by step on a server as it comes. */
const GUIDES = {
  fi: { page: 'ohje.html', host: 'kunta.example', feed: 'kulttuuri.json' },
  sv: { page: 'guide-sv.html', host: 'kommun.example', feed: 'kultur.json' },
};

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

const decode = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!,
    );

for (const [language, { page: name, host, feed }] of Object.entries(GUIDES))
  describe(`the guide (${language}), followed`, () => {
    const guide = readFileSync(`demo/${name}`, 'utf8');
    const codes = [...guide.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code]) =>
      decode(code!),
    );
    /** The example with this in it, for our server. */
    const code = (word: string, ours: MunicipalSite) =>
      codes.find((text) => text.includes(word))!.replaceAll(`https://${host}`, ours.url);
    const quoted = (word: string) =>
      [...guide.matchAll(/<(dt|em)[^>]*>(.*?)<\/\1\s*>/gs)]
        .map(([, , text]) => decode(text!).replace(/\s+/g, ' ').trim())
        .find((text) => text.includes(word))!
        .replace(/[”“]/g, '');
    const example = codes.find((text) => text.startsWith('{'))!;
    const start = (JSON.parse(example) as { workshops: [{ start: string }] }).workshops[0].start;

    let ours: MunicipalSite;
    before(async () => {
      ours = await MunicipalSite.open();
      ours.upload('dist', `vk/${version}`);
      ours.write(feed, example);
    });
    after(() => ours.close());

    /** A page of the site in a browser whose clock stands a month before the example's workshop. */
    async function visit(content: string): Promise<{ page: Page; said: string[] }> {
      const { page } = await site.newVisit();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.clock.setFixedTime(new Date(Date.parse(start) - 30 * 86_400_000));
      await page.goto(
        ours.write('sivu.html', `<!doctype html><html lang="${language}"><body>${content}`),
      );
      return { page, said };
    }

    const shown = async (content: string) => {
      const { page } = await visit(content);
      await waitForRows(page, 'vk-workshop-calendar');
      await page.context().close();
    };

    test('the files on the server: the snippet maker previews its example', async () => {
      const { page } = await site.newVisit();
      await page.goto(`${ours.url}/vk/${version}/snippet.html`);
      await waitForRows(page, '#preview vk-workshop-calendar');
      await page.context().close();
    });

    test('the feed to begin with has no mistakes', () => {
      const said = execFileSync(
        process.execPath,
        ['--import=tsx', 'src/tools/vk-feed.ts', 'validate', ours.path(feed)],
        { encoding: 'utf8' },
      );
      assert.doesNotMatch(said, /workshops\[/);
    });

    test('the element and its script', () => shown(code('<vk-workshop-calendar', ours)));

    test('the link, with the loader in the template', () =>
      shown(`<p>${code('#vk-workshop-calendar', ours)}</p>${code('<script src', ours)}`));

    for (const [system, word] of [
      ['Joomla and DokuWiki', 'document.head.append'],
      ['MediaWiki', 'mw.loader.load'],
    ] as const)
      test(`the loader as ${system} take it`, () => {
        // MediaWiki's own function adds a script, too
        const mw = `const mw = { loader: { load: (src) => document.head.append(Object.assign(document.createElement('script'), { src })) } };`;
        return shown(
          `<p>${code('#vk-workshop-calendar', ours)}</p><script>${mw} ${code(word, ours)}</script>`,
        );
      });

    test('a colour in the style sheet', async () => {
      const { page } = await visit(
        `<style>${code('--vk-accent', ours)}</style>${code('<vk-workshop-calendar', ours)}`,
      );
      await waitForRows(page, 'vk-workshop-calendar');
      const accent = await page
        .locator('vk-workshop-calendar')
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--vk-accent'));
      assert.equal(accent, '#7a1f5c');
      await page.context().close();
    });

    test('a feed of another site: what the console says, and the header that helps', async (context) => {
      const other = await MunicipalSite.open();
      context.after(() => other.close());
      const address = other.write(feed, example);
      const content = code('<vk-workshop-calendar', ours).replaceAll(
        `${ours.url}/${feed}`,
        address,
      );
      const { page, said } = await visit(content);
      const symptom = language === 'fi' ? 'Tietoja ei juuri nyt saada' : 'kan inte hämtas just nu';
      await page.getByText(quoted(symptom)).first().waitFor();
      const told = quoted('blocked by CORS').split('…');
      assert.ok(
        said.some((text) => told.every((part) => text.includes(part.replace(/'$|^'/g, '')))),
        said.join('\n'),
      );
      for (const [, header, value] of code('Header set', ours).matchAll(/Header set (\S+) "(.*)"/g))
        other.headers[header!] = value!;
      await page.reload();
      await waitForRows(page, 'vk-workshop-calendar');
      await page.context().close();
    });

    test('a login page in place of the feed', async () => {
      ours.write('kirjaudu.html', '<!doctype html><title>Kirjaudu</title>');
      const { page } = await visit(
        code('<vk-workshop-calendar', ours).replaceAll(feed, 'kirjaudu.html'),
      );
      const symptom = language === 'fi' ? 'tietolähde on rikki' : 'datakällan inte fungerar';
      await page.getByText(quoted(symptom)).first().waitFor();
      await page.context().close();
    });

    test('upgrade and rollback: two versions beside one another, and an old integrity', async () => {
      ours.upload('dist', 'vk/0.2.0');
      const old = code('<vk-workshop-calendar', ours);
      const upgraded = old.replace(`/vk/${version}/`, '/vk/0.2.0/');
      for (const content of [old, upgraded, old + upgraded, upgraded + old]) await shown(content);

      const { page, said } = await visit(
        upgraded.replace(
          ' async',
          ` integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" async`,
        ),
      );
      await page.waitForLoadState('networkidle');
      const told = quoted('Failed to find a valid digest');
      assert.ok(
        said.some((text) => text.includes(told)),
        said.join('\n'),
      );
      assert.ok(await page.locator('vk-workshop-calendar a').isVisible(), 'the fallback stays');
      await page.context().close();
    });
  });
