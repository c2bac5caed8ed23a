/**
 * Builds what goes to websites (dist/*.js, dist/chunks/) and what goes to npm (dist/lib/).
 * `npm run build` runs this and then adds types, manifests and hashes: see src/tools/build/build.mjs.
 */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { compileHints, importedTogether } from './src/tools/build/bundle/arrival.mjs';
import { askTheDocument } from './src/tools/build/bundle/ask-the-document.mjs';
import {
  chunkName,
  ownCopies,
  rememberFirstRows,
  sharedFile,
  tellFirstRows,
} from './src/tools/build/bundle/chunks.mjs';
import { firstCopyOnly, guardedEntries } from './src/tools/build/bundle/entries.mjs';
import { ownRegionOnly, rememberFigures } from './src/tools/build/bundle/figures.mjs';
import { noWorkerFiles, workerFiles, workerModules } from './src/tools/build/bundle/threads.mjs';
import { minifyTemplates } from './src/tools/build/bundle/minify-templates.mjs';
import { dependencies } from './src/tools/build/package.mjs';
import { WIDGETS } from './src/tools/build/widgets.mjs';

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** For browsers: Lit's production build, everything small, and not a byte outside ASCII. */
const forWebsites = () => [
  nodeResolve({ exportConditions: ['production', 'browser', 'module', 'import', 'default'] }),
  typescript(),
  askTheDocument,
  minifyTemplates(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
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

const modules = {
  input: Object.fromEntries(WIDGETS.map((name) => [`vk-${name}`, `src/${name}/define.ts`])),
  plugins: [
    guardedEntries(WIDGETS),
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
    'tools/vk-feed': 'src/tools/vk-feed.ts',
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
