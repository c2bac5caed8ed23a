/**
 * The walls of the house: which room may import which, and where dangerous or costly things may be
 * used. A rule that gets in the way is changed here, in the open, with its reason.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
// @ts-expect-error: plain JavaScript
import { WIDGETS as BUILT } from '../src/tools/build/widgets.mjs';
import { findCycle, readModule, readModules, type Module } from './helpers/source.ts';

const WIDGETS: readonly string[] = BUILT;
const SHARED = ['widget', 'filtering', 'schedule', 'feed', 'text', 'time', 'icalendar'];

/** room → rooms it may import beside itself. Imports run downward only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  time: [],
  filtering: [],
  text: ['time'],
  feed: ['time'],
  icalendar: ['time'],
  schedule: ['feed', 'time'],
  widget: ['filtering', 'schedule', 'feed', 'text', 'time'],
  ...Object.fromEntries(WIDGETS.map((widget) => [widget, SHARED])),
  embed: [...WIDGETS, 'text'],
  tools: [...WIDGETS, ...SHARED],
  // src/index.ts and other modules that stand in no room
  '': [...WIDGETS, ...SHARED],
};

/** module → the one module of another room that it may import all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // Foreign formats name municipalities where feeds have their codes: the names are data there.
  'src/feed/formats/municipality.ts': 'src/text/municipalities.ts',
  // The loader asks for feeds ahead of the widgets, and both must agree how long an answer is fresh.
  'src/embed/page.ts': 'src/feed/freshness.ts',
};

/** package → modules that may import it, and why only those. */
const PACKAGES: readonly { name: RegExp; only: readonly RegExp[]; because: string }[] = [
  {
    name: /^(lit|lit-html|@lit\/.*)$/,
    only: [
      /^src\/widget\//,
      ...WIDGETS.map((widget) => new RegExp(`^src/${widget}/${widget}\\.ts$`)),
      /\.styles\.ts$/,
      /-(view|dialog)\.ts$/,
    ],
    because: 'view models are tested in Node without a page',
  },
  {
    name: /^zod$/,
    only: [],
    because: 'the shapes of src/feed/shape.ts read untrusted input; zod only checks them in a test',
  },
];

/** A name or call → modules that may use it, and why only those. */
const NAMES: readonly { name: RegExp; only: readonly RegExp[]; because: string }[] = [
  {
    name: /^((window|globalThis)\.)?fetch$/,
    only: [
      /^src\/feed\/load\.ts$/,
      /^src\/embed\/page\.ts$/,
      /^src\/feed\/formats\//,
      /^src\/tools\//,
    ],
    because: 'nothing but the feed is fetched',
  },
  {
    name: /^Intl$|\.toLocale(Date|Time|Lower|Upper)?(Case)?String$/,
    only: [/^src\/text\/format\.ts$/, /^src\/time\/zone\.ts$/],
    because: 'formatters are costly, cached, and need an explicit locale and zone',
  },
  {
    name: /^Date\.now$|^new Date\(\)$/,
    only: [/^src\/widget\/clock\.ts$/, /^src\/feed\/load\.ts$/, /^src\/tools\//],
    because: 'everything follows the `now` that is handed down',
  },
  {
    name: /^(unsafeHTML|unsafeSVG|styleMap|eval)$|^new Function\(|\.(innerHTML|outerHTML|insertAdjacentHTML)$/,
    only: [],
    because: 'strict CSP and Trusted Types',
  },
  {
    name: /^(document|window|HTMLElement|customElements|localStorage|sessionStorage|navigator|location)$/,
    only: [
      /^src\/(widget|embed|tools)\//,
      /^src\/feed\/(load|store)\.ts$/,
      /^src\/text\/locale\.ts$/,
      /\/define\.ts$/,
      ...WIDGETS.map((widget) => new RegExp(`^src/${widget}/${widget}\\.ts$`)),
      /-(view|dialog)\.ts$/,
    ],
    because: 'pure code runs in Node',
  },
];

/** Words of a language that people read stand in src/text only; elsewhere they are data. */
const WORDS_ALLOWED = [
  /^src\/text\//,
  /^src\/tools\//,
  // names of municipalities and regions
  /^src\/artist-pilot-map\/regions\//,
  // inflection, compounds and thesaurus of the search; nothing of it is shown
  /^src\/funding-finder\/search\//,
  // words that files of other origin use
  /^src\/feed\/formats\//,
];

const modules = readModules('src');
const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const matches = (path: string, patterns: readonly RegExp[]) =>
  patterns.some((pattern) => pattern.test(path));

/** Fails with every breach, one a line. */
function assertNone(breaches: readonly string[]) {
  assert.deepEqual(breaches, [], `\n${breaches.join('\n')}\n`);
}

describe('imports', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${room || 'src'} imports only ${['itself', ...allowed].join(', ')}`, () => {
      const breaches = modules
        .filter((module) => roomOf(module.path) === room)
        .flatMap((module) =>
          module.imports
            .filter(({ target }) => target.startsWith('src/'))
            .filter(({ target }) => ![room, ...allowed].includes(roomOf(target)))
            .filter(({ target }) => EXCEPTIONS[module.path] !== target)
            .map(({ target }) => `${module.path} imports ${target}`),
        );
      assertNone(breaches);
    });
  }

  test('every room is in the table', () => {
    const unknown = new Set(modules.map(({ path }) => roomOf(path)));
    for (const room of Object.keys(MAY_IMPORT)) unknown.delete(room);
    assertNone([...unknown]);
  });

  test('define.ts registers its own element and knows nothing else of the widget', () => {
    const breaches = modules
      .filter(({ path }) => path.endsWith('/define.ts'))
      .flatMap(({ path, imports }) => {
        const room = roomOf(path);
        return imports
          .filter(({ target }) => roomOf(target) === room && target !== `src/${room}/${room}.ts`)
          .map(({ target }) => `${path} imports ${target}`);
      });
    assertNone(breaches);
  });

  test('no import leaves src', () => {
    const breaches = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('../') || /^(test|demo|stories)\//.test(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    assertNone(breaches);
  });

  // Whoever changes one of a circle has to know them all, even where it is only of types.
  for (const folder of ['src', 'demo', 'stories', 'test']) {
    test(`no modules of ${folder} import each other in a circle`, () => {
      assert.equal(findCycle(readModules(folder))?.join(' → '), undefined);
    });
  }

  for (const { name, only, because } of PACKAGES) {
    test(`${name.source} is imported only where it may: ${because}`, () => {
      const breaches = modules
        .filter(({ path }) => !matches(path, only))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ target, typeOnly }) => name.test(target) && !typeOnly)
            .map(({ target }) => `${path} imports ${target}`),
        );
      assertNone(breaches);
    });
  }
});

describe('names', () => {
  for (const { name, only, because } of NAMES) {
    test(`${name.source} is used only where it may: ${because}`, () => {
      const breaches = modules
        .filter(({ path }) => !matches(path, only))
        .flatMap(({ path, globals, calls }) =>
          [...globals, ...calls]
            .filter((used) => name.test(used))
            .map((used) => `${path} uses ${used}`),
        );
      assertNone(breaches);
    });
  }
});

describe('templates', () => {
  const breachesIn = (find: (template: string) => string | undefined, where: Module[] = modules) =>
    where.flatMap(({ path, templates }) =>
      templates.flatMap((template) => {
        const found = find(template);
        return found === undefined ? [] : [`${path}: ${found.trim()}`];
      }),
    );

  test('have no style attributes and no inline handlers', () => {
    assertNone(breachesIn((template) => /\s(style|on[a-z]+)=/.exec(template)?.[0]));
  });

  test('have no words of their own: those stand in src/text', () => {
    assertNone(breachesIn((template) => />[^<]*?(\p{L}{2,}[^<]*)/u.exec(template)?.[1]));
  });
});

test('no sentence in Finnish or Swedish outside src/text', () => {
  const breaches = modules
    .filter(({ path }) => !matches(path, WORDS_ALLOWED))
    .flatMap(({ path, strings }) =>
      strings
        .filter((text) => /[åäö]/i.test(text) && /\s/.test(text.trim()))
        .map((text) => `${path}: ${text}`),
    );
  assertNone(breaches);
});

test('the reader of these rules sees what it should', () => {
  const seen = readModule(
    'src/feed/x.ts',
    `import { html } from 'lit';
     import type { A } from '../time/a.ts';
     const later = () => import('./b.ts'); // fetch('not this one')
     fetch('/x'); own.fetch(); new Date(); Date.now();
     html\`<p style="\${1}">Sana</p>\`;`,
  );
  assert.deepEqual(
    seen.imports.map(({ target, typeOnly, dynamic }) => [target, typeOnly, dynamic]),
    [
      ['lit', false, false],
      ['src/time/a.ts', true, false],
      ['src/feed/b.ts', false, true],
    ],
  );
  assert.ok(seen.globals.has('fetch') && !seen.calls.has('window.fetch'));
  assert.ok(seen.calls.has('new Date()') && seen.calls.has('Date.now'));
  assert.deepEqual(seen.templates, ['<p style=" ">Sana</p>']);

  const circle = [
    readModule('src/feed/a.ts', `import type { B } from './b.ts';`),
    readModule('src/feed/b.ts', `const a = () => import('./a.ts');`),
  ];
  assert.deepEqual(findCycle(circle), ['src/feed/a.ts', 'src/feed/b.ts', 'src/feed/a.ts']);
});
