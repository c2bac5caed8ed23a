import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TAGS } from '../../../src/embed/tags.ts';
import { ENGINE, until, type Engine } from '../../helpers/engines.ts';
import { FORMS, rewrite } from '../../helpers/forms.ts';
import { untilAllHaveRows } from '../../helpers/rows.ts';
import { CLEAN } from '../../helpers/misdeeds.ts';
import { misdeeds, type WatchedSite } from '../../helpers/watched-site.ts';
import { withWatchedEngine } from '../../helpers/watched-engine.ts';

const HOSTS = {
  'a municipality': '/demo/',
  'a Bootstrap site': '/demo/hosts/bootstrap.html',
  'a site with an old reset': '/demo/hosts/reset.html',
  'a page without styles': '/demo/hosts/plain.html',
  'the strictest policy': '/demo/hosts/strict.html',
};

/** Pixels by which a page is wider than its window. */
const overflow = (engine: Engine) =>
  engine.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe(`the demo's host pages in ${ENGINE}`, () => {
  let site: WatchedSite;
  let engine: Engine;
  withWatchedEngine((opened) => ({ site, engine } = opened));

  for (const [name, path] of Object.entries(HOSTS)) {
    for (const width of [320, 1280])
      test(`${name}, as it is, at ${width} px`, async () => {
        await engine.visit(site.url + path, width);
        await untilAllHaveRows(engine);
        assert.deepEqual(await misdeeds(engine), CLEAN);
        assert.ok((await overflow(engine)) <= 0, 'no horizontal scroll');
      });

    for (const [form, write] of Object.entries(FORMS))
      test(`${name}, by ${form}`, async () => {
        const { html, headers } = await site.read(path);
        const framed = (policy: string) =>
          policy.replace("default-src 'none'", "default-src 'none'; frame-src 'self'");
        const page = form === 'an iframe' ? framed(html) : html;
        const rewritten = rewrite(page, write);
        if (form !== 'an element') assert.doesNotMatch(rewritten, /<vk-/);
        const policy = headers['Content-Security-Policy'];
        const address = site.put(`${path}?${encodeURIComponent(form)}`, {
          html: rewritten,
          headers: policy ? { 'Content-Security-Policy': framed(policy) } : {},
        });
        await engine.visit(address);
        await untilAllHaveRows(engine);
        assert.deepEqual(await misdeeds(engine), CLEAN);
      });

    test(`${name}, with one file for all`, async () => {
      const { html, headers } = await site.read(path);
      assert.match(html, /dist\/vk\.js/);
      const address = site.put(`${path}?vk-all`, {
        html: html.replace('dist/vk.js', 'dist/vk-all.js'),
        headers,
      });
      await engine.visit(address);
      await untilAllHaveRows(engine);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });
  }

  for (const width of [320, 1280])
    test(`the page of all forms shows each of them, at ${width} px`, async () => {
      await engine.visit(`${site.url}/demo/hosts/forms.html`, width);
      await until(engine, 'each example has rows', () =>
        [...document.querySelectorAll('[data-example]')].every((example) => {
          const frame = example.querySelector('iframe');
          frame?.scrollIntoView(); // it is lazy
          const page = frame ? frame.contentDocument : example;
          const element = [...(page?.querySelectorAll('*') ?? [])].find(
            ({ shadowRoot }) => shadowRoot,
          );
          return element?.shadowRoot?.querySelector('[part~="item"]');
        }),
      );
      assert.deepEqual(await misdeeds(engine), CLEAN);
      assert.ok((await overflow(engine)) <= 0, 'no horizontal scroll');
    });

  for (const width of [320, 1280])
    test(`the strictest policy holds whatever is pressed, at ${width} px`, async () => {
      await engine.visit(`${site.url}/demo/hosts/strict.html`, width);
      await untilAllHaveRows(engine);
      for (const tag of TAGS) assert.ok((await pressEverything(engine, tag)) > 0, tag);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });

  test('the strictest policy holds in each state', async () => {
    await engine.visit(`${site.url}/demo/hosts/states.html`);
    await until(engine, 'the slow one has come', () =>
      document
        .querySelector('vk-workshop-calendar[feed*="slow"]')
        ?.shadowRoot?.querySelector('[part~="item"]'),
    );
    assert.deepEqual(await misdeeds(engine), CLEAN);
  });
});

/** Presses each control that an element has, and closes what that opened. Returns how many. */
function pressEverything(engine: Engine, tag: string): Promise<number> {
  return engine.run(async (wanted) => {
    // files and the printer's dialog belong to the browser, and would stay behind
    window.print = () => undefined;
    addEventListener('click', (event) => {
      if ((event.composedPath()[0] as Element).closest?.('a[href]')) event.preventDefault();
    });
    const root = document.querySelector(wanted)!.shadowRoot!;
    const controls = [...root.querySelectorAll<HTMLElement>('button, summary, input, a[download]')];
    for (const control of controls) {
      if (!control.isConnected) continue;
      control.click();
      // rendered, and what it loads has been asked for
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
      // no other page is opened, nor given another width, while an element fills the screen
      if (document.fullscreenElement) await document.exitFullscreen();
    }
    return controls.length;
  }, tag);
}
