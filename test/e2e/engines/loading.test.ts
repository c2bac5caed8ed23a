import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TAGS } from '../../../src/embed/tags.ts';
import { ENGINE, until, type Engine } from '../../helpers/engines.ts';
import { untilAllHaveRows } from '../../helpers/rows.ts';
import { CLEAN } from '../../helpers/misdeeds.ts';
import { misdeeds, type WatchedSite } from '../../helpers/watched-site.ts';
import { withWatchedEngine } from '../../helpers/watched-engine.ts';

const FEED = '/demo/feeds/network.json';
const ELEMENTS = TAGS.map(
  (tag) => `<${tag} feed="${FEED}" limit="3"><a href="${FEED}">Linkki</a></${tag}>`,
).join('\n');
const LOADER = '<script src="/dist/vk.js" async></script>';

/** Each policy may be made once: a second Lit would throw. */
const STRICTEST = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; trusted-types lit-html vk-structured-data; require-trusted-types-for 'script'",
};

/** What stands on pages of any age, before our loader. */
const NEIGHBOURS = {
  'AMD and CommonJS': `
    var define = () => { throw new Error('Mismatched anonymous define()'); };
    define.amd = {};
    var module = { exports: {} }, exports = module.exports;`,
  // as Prototype 1.7 has it
  'Prototype.js': `
    Array.from = (list) => {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      let length = list.length || 0;
      const results = new Array(length);
      while (length--) results[length] = list[length];
      return results;
    };
    Array.prototype.toArray = Array.prototype.clone = Array.prototype.entries = function () { return [].concat(this); };
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.toJSON = () => '[]';
    String.prototype.stripTags = function () { return this; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
  // as MooTools 1.4 has it
  MooTools: `
    Array.from = (item) => item == null ? [] : typeof item !== 'string' && 'length' in Object(item) ? Array.prototype.slice.call(item) : [item];
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.clone = function () { return [].concat(this); };
    Function.prototype.extend = function () { return this; };
    window.Event = function (event) { this.event = event; };
    Date.parse = () => NaN;`,
  'jQuery of 2016': readFileSync('node_modules/jquery-1/dist/jquery.min.js', 'utf8'),
  'no storage': `
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, { get() { throw new DOMException('No', 'SecurityError'); } });`,
};

describe(`other people's pages in ${ENGINE}`, () => {
  let site: WatchedSite;
  let engine: Engine;
  withWatchedEngine((opened) => ({ site, engine } = opened));

  async function visit(html: string, headers: Record<string, string> = {}): Promise<void> {
    await engine.visit(site.put('/demo/test.html', { html, headers }));
  }

  async function expectAllFour(html: string, headers?: Record<string, string>): Promise<void> {
    await visit(html, headers);
    await untilAllHaveRows(engine);
    assert.deepEqual(await misdeeds(engine), CLEAN);
  }

  test('the feed is asked for before the widgets have come, and only once', async () => {
    const feed = `${FEED}?asked=${ENGINE}`;
    await visit(`${ELEMENTS.replaceAll(FEED, feed)}${LOADER}`);
    await untilAllHaveRows(engine);
    const { asked } = site;
    assert.equal(asked.filter((url) => url === feed).length, 1);
    const widget = asked.findIndex((url) => url.startsWith('/dist/chunks/contact-card-define'));
    assert.ok(asked.indexOf(feed) < widget, asked.join('\n'));
    assert.deepEqual(await misdeeds(engine), CLEAN);
  });

  describe('every way to load the widgets shows all four', () => {
    for (const [name, html] of Object.entries({
      'a module in the head': `<script type="module" src="/dist/vk.js"></script>${ELEMENTS}`,
      'a classic script in the head': `<script src="/dist/vk.js"></script>${ELEMENTS}`,
      'an async script at the end': `${ELEMENTS}${LOADER}`,
      'twice, as module and as script': `${LOADER}<script type="module" src="/dist/vk.js"></script>${ELEMENTS}`,
      'one file for all, classic': `<script src="/dist/vk-all.js"></script>${ELEMENTS}`,
      'one file for all, as a module': `<script type="module" src="/dist/vk-all.js"></script>${ELEMENTS}`,
      'a module a widget': `${TAGS.map((tag) => `<script type="module" src="/dist/${tag}.js"></script>`).join('')}${ELEMENTS}`,
      'under another base': `<base href="/muualla/">${ELEMENTS}${LOADER}`,
      'from right to left': `<html dir="rtl" lang="fi">${ELEMENTS}${LOADER}`,
      'in quirks mode': `<body bgcolor="white">${ELEMENTS}${LOADER}`,
    }))
      test(name, () =>
        expectAllFour((name.includes('quirks') ? '' : '<!doctype html>') + html, STRICTEST),
      );
  });

  describe('two copies on a page', () => {
    for (const [name, scripts] of Object.entries({
      'loader and loader': ['/dist/vk.js', '/other/vk.js'],
      'loader and one file for all': ['/dist/vk.js', '/other/vk-all.js'],
      'one file for all and loader': ['/dist/vk-all.js', '/other/vk.js'],
      'single widgets and loader': ['/dist/vk-contact-card.js', '/other/vk.js'],
      'single widgets and one file for all': ['/dist/vk-contact-card.js', '/other/vk-all.js'],
      'single widgets of both': [
        '/dist/vk-contact-card.js',
        ...TAGS.map((tag) => `/other/${tag}.js`),
      ],
    }))
      test(`${name}: the first stays, Lit runs once`, async () => {
        const modules = scripts.map((src) => `<script type="module" src="${src}"></script>`);
        await expectAllFour(`<!doctype html>${modules.join('')}${ELEMENTS}`, STRICTEST);
        const fetched = await engine.run(() =>
          performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
        );
        assert.deepEqual(
          fetched.filter((path) => path.startsWith('/other/chunks/')),
          [],
          'nothing of the second copy was fetched but its entry',
        );
      });
  });

  describe('pages that get in the way', () => {
    for (const [name, script] of Object.entries(NEIGHBOURS))
      for (const file of ['vk.js', 'vk-all.js'])
        test(`${name}, ${file}`, async () => {
          await visit(
            `<!doctype html><script>${script}</script>${ELEMENTS}<script src="/dist/${file}" async></script>`,
          );
          await untilAllHaveRows(engine);
          await until(engine, 'the map is drawn', () =>
            document.querySelector('vk-artist-pilot-map')!.shadowRoot!.querySelector('[data-area]'),
          );
          await engine.run(() => {
            const search = document
              .querySelector('vk-funding-finder')!
              .shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
            search.value = 'residenssi';
            search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          });
          await until(engine, 'the finder has found', () => {
            const items = [
              ...document
                .querySelector('vk-funding-finder')!
                .shadowRoot!.querySelectorAll<HTMLElement>('[part~="item"]'),
            ];
            return items.length && /residenssi/i.test(items[0]!.innerText);
          });
          assert.deepEqual(await misdeeds(engine), CLEAN);
        });

    test('a page that is written by document.write', () =>
      expectAllFour(
        `<!doctype html><script>document.write(${JSON.stringify(ELEMENTS)}); document.write('<script src="/dist/vk.js"><\\/script>')</script>`,
      ));

    test('what is built by jQuery, moved, cloned and removed while it loads', async () => {
      await visit(
        `<!doctype html><script>${NEIGHBOURS['jQuery of 2016']}</script>${LOADER}
       <main></main><aside></aside><template>${ELEMENTS}</template>
       <script>
         jQuery('main').html(${JSON.stringify(ELEMENTS)});
         jQuery('vk-contact-card').clone().appendTo('aside');
         jQuery('vk-funding-finder').appendTo('aside').hide().show();
         jQuery('<vk-artist-pilot-map feed="${FEED}"/>').appendTo('aside').remove();
         jQuery('vk-workshop-calendar').detach().wrap('<div>').prependTo('aside');
       </script>`,
      );
      await untilAllHaveRows(engine);
      const counts = await engine.run(
        (tags) => tags.map((tag) => document.querySelectorAll(tag).length),
        TAGS,
      );
      assert.deepEqual(counts, [1, 1, 1, 2]);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });

    for (const file of ['vk.js', 'vk-all.js'])
      test(`a loader that jQuery adds, ${file}`, () =>
        expectAllFour(
          `<!doctype html><script>${NEIGHBOURS['jQuery of 2016']}</script>${ELEMENTS}<script>
           jQuery(() => jQuery('<script>', { src: '/dist/${file}' }).appendTo('head'));
         </script>`,
        ));

    test('elements that wake in a template, go and come back', async () => {
      await visit(`<!doctype html>${LOADER}<template>${ELEMENTS}</template><main></main>`);
      await engine.run(() => {
        const { content } = document.querySelector('template')!;
        document.querySelector('main')!.append(content.cloneNode(true));
      });
      await untilAllHaveRows(engine);
      await engine.run(() => {
        const elements = [...document.querySelector('main')!.children];
        elements.forEach((element) => element.remove());
        document.body.append(...elements.reverse());
      });
      await untilAllHaveRows(engine);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });

    test('another body takes the place of the first, as Turbo does it, and a copy of it', async () => {
      await visit(`<!doctype html><html lang="fi"><head>${LOADER}</head><body>${ELEMENTS}`);
      await untilAllHaveRows(engine);
      await engine.run((html) => {
        const next = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
        document.body.replaceWith(next.body);
      }, ELEMENTS);
      await untilAllHaveRows(engine);
      await engine.run(() => document.body.replaceWith(document.body.cloneNode(true)));
      await untilAllHaveRows(engine);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });

    test('properties that are set before the elements wake', async () => {
      await visit(
        `<!doctype html>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<script>
         fetch('${FEED}').then((answer) => answer.json()).then((data) => {
           for (const element of document.querySelectorAll('${TAGS.join()}'))
             Object.assign(element, { data, limit: 2, headingLevel: 4, lang: 'sv' });
           const script = document.createElement('script');
           script.src = '/dist/vk.js';
           document.head.append(script);
         });
       </script>`,
      );
      await untilAllHaveRows(engine);
      const headings = await engine.run(
        (tags) =>
          tags.map(
            (tag) =>
              document.querySelector(tag)!.shadowRoot!.querySelector('[part="heading"]')!.localName,
          ),
        TAGS,
      );
      assert.deepEqual(headings, ['h4', 'h4', 'h4', 'h4']);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });

    test('a style sheet that unsets everything', async () => {
      await visit(
        `<!doctype html><style>* { all: unset } head, head *, script { display: none }</style>${ELEMENTS}${LOADER}`,
      );
      await untilAllHaveRows(engine);
      const shown = await engine.run(
        (tags) => tags.map((tag) => getComputedStyle(document.querySelector(tag)!).display),
        TAGS,
      );
      assert.deepEqual(shown, ['block', 'block', 'block', 'block']);
      assert.deepEqual(await misdeeds(engine), CLEAN);
    });

    test('a sandbox without an origin, around a page and around our frame', async () => {
      site.put('/demo/inner.html', {
        html: `<!doctype html><script>
          addEventListener('vk-load', ({ target }) => parent.postMessage({ loaded: target.localName }, '*'));
        </script>${ELEMENTS}${LOADER}`,
      });
      const frames = [
        '/demo/inner.html',
        `/dist/frame.html?widget=workshop-calendar&amp;feed=${FEED}&amp;limit=2`,
      ].map((src) => `<iframe sandbox="allow-scripts" src="${src}"></iframe>`);
      await visit(
        `<!doctype html><script>
        var heard = [];
        addEventListener('message', ({ data }) => heard.push(data));
      </script>${frames.join('')}`,
      );
      await until(
        engine,
        'the page inside has loaded all four, and the frame tells how high its rows are',
        (tags) => {
          const { heard } = window as unknown as {
            heard: { loaded?: string; type?: string; height: number }[];
          };
          return (
            tags.every((tag) => heard.some(({ loaded }) => loaded === tag)) &&
            heard.some(({ type, height }) => type === 'vk-height' && height > 200)
          );
        },
        TAGS,
      );
    });
  });
});
