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

const LANGUAGES = ['fi', 'sv', 'en'];

/**
 * `dist/vk-<widget>.js`: the element's code, and Lit with it, isn't even fetched when the page has
 * the tag already; where another copy was first, that one brings the element.
 *
 * A browser learns what a file imports when that file is there, one journey later. So an entry asks
 * for its widget, for all that the widget imports and for the words, all at once. It is written
 * when the files have their names, and is one file: what four entries share would be one journey
 * more. Words of another language than the page's come a journey later, when the element asks.
 */
const guardedEntries = {
  name: 'guarded-entries',
  resolveId: (id, _importer, { isEntry }) => (isEntry && DEFINE.test(id) ? `\0${id}` : null),
  load(id) {
    const [path, name] = DEFINE.exec(id.slice(1)) ?? [];
    if (!path || id[0] !== '\0') return null;
    const files = [path, ...LANGUAGES.flatMap((language) => wordsOf(name, language))];
    return files.map((file) => `import(${JSON.stringify(resolve(file))});`).join('\n');
  },
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const named = (files) => JSON.stringify(files.map((file) => basename(file, '.js')));
    const chunkOf = (path) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds?.includes(resolve(path)));
      return chunk ?? this.error(`nothing is built of ${path}`);
    };
    for (const name of WIDGETS) {
      const words = LANGUAGES.map((language) => {
        const files = wordsOf(name, language).map((path) => chunkOf(path).fileName);
        return `${language}:${named(files)}`;
      });
      const { fileName, imports } = chunkOf(`src/${name}/define.ts`);
      bundle[`vk-${name}.js`].code =
        `const o=new URL(".",import.meta.url).href,{base:b}=window.vkWidgets??={version:"${version}",base:o},` +
        `t="vk-${name}",w={${words}},g=n=>n.map(n=>import("./chunks/"+n+".js"));` +
        'if(!customElements.get(t))if(b===o){' +
        'Promise.allSettled(g(w[(document.querySelector(t)?.closest("[lang]")||document.documentElement).lang.slice(0,2)]||w.fi));' +
        `await Promise.all(g(${named([...imports, fileName])}))` +
        '}else await import(b+t+".js");\n';
    }
  },
};

const wordsOf = (name, language) =>
  ['common', name].map((file) => `src/text/${language}/${file}.ts`);

/** What comes of itself, after the first rows or with them: nobody has to press for it. */
const ARRIVES = /\/(visitor-view|month-view|map-panel-view|directory-view|series)\.ts$/;

/** What is asked for when the widget is at work, too, comes together with all that it imports. */
const importedTogether = {
  name: 'imported-together',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const arrives = ({ moduleIds }) => moduleIds.some((id) => ARRIVES.test(id));
    for (const chunk of chunks) {
      const has = new Set([chunk.fileName, ...chunk.imports]);
      for (const asked of chunk.dynamicImports.filter((file) => arrives(bundle[file]))) {
        const alone = `import("./${basename(asked)}")`;
        if (!chunk.code.includes(alone))
          this.error(`${chunk.fileName} asks otherwise for ${asked}`);
        const more = bundle[asked].imports.filter((file) => !has.has(file));
        const all = [alone, ...more.map((file) => `import("./${basename(file)}")`)];
        if (more.length)
          chunk.code = chunk.code.replaceAll(alone, `Promise.all([${all}]).then(m=>m[0])`);
      }
    }
  },
};

const FIRST_ROWS = 'first-rows';
const VISITORS = 'visitors';
let firstRowsFile;

/** Remembers what the file is called that all widgets need, and tells the loader. */
const rememberFirstRows = {
  name: 'remember-first-rows',
  generateBundle(_options, bundle) {
    const chunk = Object.values(bundle).find(({ name }) => name === FIRST_ROWS);
    firstRowsFile = basename(chunk.fileName);
  },
};
const tellFirstRows = {
  name: 'tell-first-rows',
  renderChunk: (code) => code.replace(`${FIRST_ROWS}.js`, firstRowsFile),
};

/**
 * Names a chunk by the folder and file that it is there for (`fi-common`), so that sizes can be
 * read: a chunk's last module is the one that needed the others.
 */
function chunkName({ name, facadeModuleId, moduleIds }) {
  if (name === FIRST_ROWS || name === VISITORS) return `chunks/${name}-[hash].js`;
  const [, folder, file] =
    /([\w-]+)\/([\w-]+)\.ts$/.exec((facadeModuleId ?? moduleIds.at(-1) ?? '').replace(COPY, '')) ??
    [];
  return `chunks/${folder ? `${folder}-${file}` : 'shared'}-[hash].js`;
}

const VOCABULARY = /\/text\/\w+\/vocabulary\/[\w-]+\.ts$/;
const SMALL =
  /\/src\/(feed\/schema\/(workshop|pilot|grant|contact)|text\/(phone|email)|widget\/(image-origins|map-link|paragraphs-view|save-file)|funding-finder\/(archipelago|search\/marks))\.ts$/;
const COPY = /\.of-[\w-]+(?=\.ts$)/;

/**
 * Every file of words holds its own copy of the vocabulary that it uses, and every widget (folder)
 * its own of what is small, holds no state and is used by few: a few hundred bytes, where a file
 * that two share would be one more to wait for, or one more journey before the rows.
 */
const ownCopies = {
  name: 'own-copies',
  async resolveId(source, importer, options) {
    const file = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!file || !importer) return file;
    if (VOCABULARY.test(file.id)) return file.id.replace(/\.ts$/, `.of-${basename(importer)}`);
    if (SMALL.test(file.id))
      return file.id.replace(/\.ts$/, `.of-${basename(dirname(importer))}.ts`);
    return file;
  },
  load: (id) => (COPY.test(id) ? readFile(id.replace(COPY, ''), 'utf8') : null),
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
const VISITOR = /\/src\/[\w-]+\/visitor-view\.ts$/;
const THREAD = /\/worker\.ts$/;

/**
 * Which file a module is in, where several widgets use it: a file for every set of users, as Rollup
 * would have it, is too many journeys. What the first rows of nearly all widgets need is one file
 * (not what runs in a thread too, which would load all of it); what visitors' parts share is
 * another.
 */
function sharedFile(id, { getModuleInfo }) {
  const users = new Set([id]);
  for (const user of users)
    for (const importer of getModuleInfo(user).importers) users.add(importer);
  const count = (kind) => [...users].filter((user) => kind.test(user)).length;
  if (count(WIDGET) >= 3 && !count(THREAD)) return FIRST_ROWS;
  if (count(VISITOR) >= 2 && !count(WIDGET)) return VISITORS;
  return undefined;
}

const modules = {
  input: {
    ...Object.fromEntries(WIDGETS.map((name) => [`vk-${name}`, `src/${name}/define.ts`])),
  },
  plugins: [
    guardedEntries,
    ownCopies,
    rememberFigures,
    rememberFirstRows,
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
    manualChunks: sharedFile,
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
  script('dist/vk.js', 'src/embed/loader.ts', {}, [tellFirstRows]),
  // each by itself: sharing with the widgets would cut the widgets' chunks into more pieces
  script('dist/vk-placeholders.js', 'src/embed/convert.ts', { format: 'es' }),
  script('dist/frame.js', 'src/embed/frame.ts', { format: 'es' }),
  script('dist/snippet.js', 'demo/snippet/page.ts', { format: 'es' }),
  script('dist/editor.js', 'demo/editor/page.ts', { format: 'es' }),
  script('dist/vk-all.js', 'src/embed/all.ts', firstCopyOnly, [ownRegionOnly, noWorkerFiles]),
  forPackages,
];
