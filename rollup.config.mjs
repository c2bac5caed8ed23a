/**
 * Builds what goes to websites (dist/*.js, dist/chunks/) and what goes to npm (dist/lib/).
 * `npm run build` runs this and then adds types, manifests and hashes: see src/tools/build/build.mjs.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './src/tools/build/minify-templates.mjs';
import { dependencies, version } from './src/tools/build/package.mjs';

const WIDGETS = ['workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card'];

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

const NATIVE = '"adoptedStyleSheets"in Document.prototype';

/**
 * Lit asks `Document` whether it can share style sheets, which MooTools replaces by its own: then
 * it would write <style> elements, which strict policies forbid. The document itself knows better.
 */
const askTheDocument = {
  name: 'ask-the-document',
  transform(code, id) {
    if (!/reactive-element\/css-tag\.js$/.test(id)) return null;
    if (!code.includes(NATIVE))
      this.error('Lit asks in other words now whether it can share styles');
    return code.replace(NATIVE, '"adoptedStyleSheets"in document');
  },
};

/** For browsers: Lit's production build, everything small, and not a byte outside ASCII. */
const forWebsites = () => [
  nodeResolve({ exportConditions: ['production', 'browser', 'module', 'import', 'default'] }),
  typescript(),
  askTheDocument,
  minifyTemplates(),
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 2 },
    // a page in another encoding without charset would garble anything else
    format: { ascii_only: true, comments: false },
  }),
];

/** A plain script without exports: works as a module and as a classic script alike. */
const script = (file, input, output = {}, plugins = []) => ({
  input,
  plugins: [...plugins, ...forWebsites()],
  output: { file, format: 'iife', inlineDynamicImports: true, ...output },
});

/**
 * Keeps a second copy from running at all: its Lit would fail on the Trusted Types policy that the
 * first one made. Where only single widgets came before, the first copy's loader is fetched.
 */
const firstCopyOnly = {
  banner: `(()=>{const c=globalThis.vkWidgets;if(c)return void(c.scan||import(c.base+"vk.js"));`,
  footer: '})();',
};

const DEFINE = /^src\/([\w-]+)\/define\.ts$/;

/**
 * `dist/vk-<widget>.js`: the element's code, and Lit with it, isn't even fetched when the page has
 * the tag already; where another copy was first, that one brings the element. Written out here, as
 * a module that four entries share would be one more file to wait for.
 */
const guardedEntries = {
  name: 'guarded-entries',
  resolveId: (id, _importer, { isEntry }) => (isEntry && DEFINE.test(id) ? `\0${id}` : null),
  load(id) {
    const [path, name] = DEFINE.exec(id.slice(1)) ?? [];
    if (!path || id[0] !== '\0') return null;
    return `
      const own = new URL('.', import.meta.url).href;
      const { base } = (window.vkWidgets ??= { version: '${version}', base: own });
      if (!customElements.get('vk-${name}'))
        await (base === own
          ? import(${JSON.stringify(resolve(path))})
          : import(base + 'vk-${name}.js'));
    `;
  },
};

/**
 * A browser learns what a file imports when that file is there, one journey later. So an entry asks
 * for its widget and for all that the widget imports at once.
 */
const importedTogether = {
  name: 'imported-together',
  generateBundle(_options, bundle) {
    for (const entry of WIDGETS.map((name) => bundle[`vk-${name}.js`])) {
      const [widget] = entry.dynamicImports;
      const names = [...bundle[widget].imports, widget].map((file) => basename(file, '.js'));
      const together = `Promise.all(${JSON.stringify(names)}.map(n=>import("./chunks/"+n+".js")))`;
      // nobody takes what it exports
      const alone = new RegExp(`import\\("./${widget}"\\)(\\.then\\(.+?\\}\\))?`);
      if (!alone.test(entry.code)) this.error(`${entry.fileName} asks for its widget otherwise`);
      entry.code = entry.code.replace(alone, together);
    }
  },
};

/**
 * Names a chunk by the folder and file that it is there for (`fi-common`), so that sizes can be
 * read: a chunk's last module is the one that needed the others.
 */
function chunkName({ facadeModuleId, moduleIds }) {
  const [, folder, file] =
    /([\w-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? moduleIds.at(-1) ?? '') ?? [];
  return `chunks/${folder ? `${folder}-${file}` : 'shared'}-[hash].js`;
}

const VOCABULARY = /\/text\/\w+\/vocabulary\/[\w-]+\.ts$/;
const OWN_VOCABULARY = /\.of-[\w-]+(?=\.ts$)/;

/**
 * Every file of words holds its own copy of the vocabulary that it uses: a few hundred bytes, where
 * a file that two share would be one more journey before the rows.
 */
const ownVocabulary = {
  name: 'own-vocabulary',
  async resolveId(source, importer, options) {
    const file = await this.resolve(source, importer, { ...options, skipSelf: true });
    return file && VOCABULARY.test(file.id)
      ? file.id.replace(/\.ts$/, `.of-${basename(importer)}`)
      : file;
  },
  load: (id) => (OWN_VOCABULARY.test(id) ? readFile(id.replace(OWN_VOCABULARY, ''), 'utf8') : null),
};

const FIGURE = /\/figures\/(\w+)\.ts$/;
const figureFiles = new Map();

/** Remembers under which names the borders of the regions have been written. */
const rememberFigures = {
  name: 'remember-figures',
  generateBundle(_options, bundle) {
    for (const { facadeModuleId, fileName } of Object.values(bundle)) {
      const [, code] = FIGURE.exec(facadeModuleId ?? '') ?? [];
      if (code) figureFiles.set(code, fileName);
    }
  },
};

/**
 * Keeps the other regions' borders out of the file that holds everything: they would make it two
 * and a half times as large. They are fetched from chunks/ where that folder has been copied too.
 */
const ownRegionOnly = {
  name: 'own-region-only',
  resolveId(id) {
    const [, code] = FIGURE.exec(id) ?? [];
    return code && code !== '02' ? { id: `figure ${code}`, external: true } : null;
  },
  outputOptions: (options) => ({
    ...options,
    paths: (id) => (id.startsWith('figure ') ? `./${figureFiles.get(id.slice(7))}` : id),
  }),
};

/** What every page with a widget runs at once, to draw it. */
const DRAWS = /\/(define|visitor-view|month-view|map-panel-view)\.ts$/;
/** Characters; in smaller files there is little to compile. */
const WORTH_A_HINT = 4000;

/**
 * Asks V8 to compile a file's functions while it arrives, beside the page's own work, and not one
 * by one when they are first called. To other engines it is a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHints = {
  name: 'compile-hints',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle)
      .filter(({ moduleIds }) => moduleIds?.some((id) => DRAWS.test(id)))
      .flatMap(({ fileName, imports }) => [fileName, ...imports]);
    for (const file of new Set(files)) {
      const chunk = bundle[file];
      if (chunk.code.length > WORTH_A_HINT)
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    }
  },
};

const WORKER = /new URL\('(\.[\w./-]*worker)\.ts', import\.meta\.url\)/g;

/** What a thread of its own runs becomes a file in chunks/, by whatever name that gets. */
const workerFiles = {
  name: 'worker-files',
  transform(code, id) {
    return code.replace(WORKER, (_, path) => {
      const file = this.emitFile({ type: 'chunk', id: resolve(dirname(id), `${path}.ts`) });
      return `new URL(import.meta.ROLLUP_FILE_URL_${file})`;
    });
  },
};

/** One file alone has no second one to run in a thread: the search is done without. */
const noWorkerFiles = {
  name: 'no-worker-files',
  transform: (code) => code.replace(WORKER, '{ href: undefined }'),
};

/** The package's files keep their names. */
const workerModules = {
  name: 'worker-modules',
  transform: (code) => code.replace(WORKER, "new URL('$1.js', import.meta.url)"),
};

const WIDGET = /\/src\/[\w-]+\/define\.ts$/;

/**
 * What the first rows of nearly all widgets need is one file: what only three of them need is too
 * little for files of its own. Not what runs in a thread too, which would load all of it.
 */
function firstRows(id, { getModuleInfo }) {
  const users = new Set([id]);
  for (const user of users)
    for (const importer of getModuleInfo(user).importers) users.add(importer);
  const widgets = [...users].filter((user) => WIDGET.test(user));
  const runsInThread = [...users].some((user) => /\/worker\.ts$/.test(user));
  return widgets.length >= 3 && !runsInThread ? 'first-rows' : undefined;
}

const modules = {
  input: {
    ...Object.fromEntries(WIDGETS.map((name) => [`vk-${name}`, `src/${name}/define.ts`])),
  },
  plugins: [
    guardedEntries,
    ownVocabulary,
    rememberFigures,
    workerFiles,
    ...forWebsites(),
    compileHints,
    importedTogether,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: firstRows,
  },
};

/** For npm: one file a module, so that bundlers see what is used; dependencies stay imports. */
const forPackages = {
  input: {
    index: 'src/index.ts',
    react: 'src/react.ts',
    ...Object.fromEntries(WIDGETS.map((name) => [`${name}/define`, `src/${name}/define.ts`])),
    'feed/index': 'src/feed/index.ts',
    'funding-finder/search/index': 'src/funding-finder/search/index.ts',
    'funding-finder/search/worker': 'src/funding-finder/search/worker.ts',
    ...(existsSync('src/tools/vk-feed.ts') && { 'tools/vk-feed': 'src/tools/vk-feed.ts' }),
  },
  external: (id) =>
    id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [workerModules, nodeResolve(), typescript()],
  output: {
    dir: 'dist/lib',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
};

export default [
  modules,
  script('dist/vk.js', 'src/embed/loader.ts'),
  // each by itself: sharing with the widgets would cut the widgets' chunks into more pieces
  script('dist/vk-placeholders.js', 'src/embed/convert.ts', { format: 'es' }),
  script('dist/frame.js', 'src/embed/frame.ts', { format: 'es' }),
  script('dist/snippet.js', 'demo/snippet/page.ts', { format: 'es' }),
  script('dist/editor.js', 'demo/editor/page.ts', { format: 'es' }),
  script('dist/vk-all.js', 'src/embed/all.ts', firstCopyOnly, [ownRegionOnly, noWorkerFiles]),
  forPackages,
];
