/**
 * The size gate: what a page fetches before the first rows are there, gzipped, in Finnish.
 *
 * Follows the imports of the built files. Static imports always count; of the dynamic ones those
 * that every page needs. What waits for a click (month grid, dialogs, …) doesn't count.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const WIDGETS = ['contact-card', 'workshop-calendar', 'funding-finder', 'artist-pilot-map'];

/** Dynamic imports that come before the first rows of any widget: chunk names without hashes. */
const ALWAYS_NEEDED = [
  'fi-common',
  'fi-vocabulary',
  'figures-02',
  'artist-pilot-map-map-panel-view',
];

/** The borders of the map are data, and counted apart from code. */
const isFigures = (file) => file.startsWith('chunks/figures-');

const kB = 1000;
const widgetFiles = WIDGETS.map((widget) => `vk-${widget}.js`);
const BUDGETS = [
  { name: 'loader', entries: ['vk.js'], budget: 1.5 * kB },
  { name: 'contact card', entries: ['vk-contact-card.js'], budget: 14 * kB },
  { name: 'calendar', entries: ['vk-workshop-calendar.js'], budget: 21 * kB },
  { name: 'finder', entries: ['vk-funding-finder.js'], budget: 22 * kB },
  { name: 'map, code', entries: ['vk-artist-pilot-map.js'], figures: false, budget: 18 * kB },
  { name: 'map, figures', entries: ['vk-artist-pilot-map.js'], figures: true, budget: 22 * kB },
  {
    name: 'all four, code',
    entries: ['vk.js', ...widgetFiles],
    figures: false,
    budget: 46 * kB,
  },
];

const chunkName = (file) => posix.basename(file).replace(/-[\w-]{8}\.js$/, '');

/** Files that a built file imports: always, and those only when asked. */
function importsOf(file, entries) {
  const found = { always: [], lazy: [] };
  const visit = (node) => {
    if (!node || typeof node.type !== 'string') return;
    const { type, source } = node;
    const target = source?.type === 'Literal' ? source.value : undefined;
    if (typeof target === 'string' && target.startsWith('.')) {
      const path = posix.join(posix.dirname(file), target);
      const chunk = chunkName(path);
      const needed =
        type !== 'ImportExpression' ||
        // an entry imports its widget once it knows that it is the page's first copy
        entries.includes(file) ||
        ALWAYS_NEEDED.includes(chunk) ||
        entries.includes(chunk.replace(/^fi-/, 'vk-') + '.js');
      (needed ? found.always : found.lazy).push(path);
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.forEach(visit);
      else if (value && typeof value === 'object') visit(value);
    }
  };
  visit(parseAst(readFileSync(posix.join('dist', file), 'utf8')));
  return found;
}

/** The entries and all that they need, each file once. */
export function filesBeforeRows(entries) {
  const files = new Set(entries);
  for (const file of files) for (const needed of importsOf(file, entries).always) files.add(needed);
  return [...files];
}

export const gzipSize = (file) =>
  gzipSync(readFileSync(posix.join('dist', file)), { level: 9 }).length;

export function measure({ name, entries, figures, budget }) {
  const unbuilt = entries.filter((file) => !existsSync(posix.join('dist', file)));
  if (unbuilt.length > 0)
    return { name: `${name}: ${unbuilt.join(' ')} not built`, files: [], bytes: 0, budget };
  const files = filesBeforeRows(entries).filter(
    (file) => figures === undefined || isFigures(file) === figures,
  );
  const bytes = files.reduce((sum, file) => sum + gzipSize(file), 0);
  return { name, files, bytes, budget };
}

export const measureAll = () => BUDGETS.map(measure);

function report() {
  const verbose = process.argv.includes('--files');
  let tooBig = 0;
  console.log('gzip before the first rows     bytes   budget');
  for (const { name, files, bytes, budget } of measureAll()) {
    const over = bytes > budget || files.length === 0;
    if (over) tooBig++;
    console.log(
      `${name.padEnd(26)}${String(bytes).padStart(10)}${String(budget).padStart(9)}  ${over ? '✖' : '✓'}`,
    );
    if (verbose) for (const file of files) console.log(`    ${file} ${gzipSize(file)}`);
  }
  process.exitCode = tooBig > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('size.mjs')) report();
