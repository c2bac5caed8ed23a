/**
 * The size gate: what a page fetches before the first rows are there, gzipped, in Finnish.
 *
 * Follows the imports of the built files. Static imports always count; of the dynamic ones those
 * that every page needs. What waits for a click (month grid, dialogs, …) doesn't count.
 * test/e2e/first-rows.test.ts holds this list against what a browser really fetches.
 *
 * `budget` is where we want to be. `ceiling` is where we are: nothing may grow past it, and it is
 * lowered with every saving until it is the budget.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { WIDGETS } from '../../src/tools/build/widgets.mjs';

/** Dynamic imports that come before the first rows of any widget: chunk names without hashes. */
const ALWAYS_NEEDED = ['fi-common'];

/** Comes before the calendar's rows where the feed has workshops that repeat. */
export const REPETITION = ['schedule-series'];

const kB = 1000;
const widgetFiles = WIDGETS.map((widget) => `vk-${widget}.js`);
const BUDGETS = [
  { name: 'loader', entries: ['vk.js'], budget: 1.5 * kB, ceiling: 1.5 * kB },
  { name: 'contact card', entries: ['vk-contact-card.js'], budget: 14 * kB, ceiling: 31.74 * kB },
  { name: 'calendar', entries: ['vk-workshop-calendar.js'], budget: 21 * kB, ceiling: 31.95 * kB },
  {
    name: 'calendar, repeating', // a feed in which something repeats brings the rules for that
    entries: ['vk-workshop-calendar.js'],
    also: REPETITION,
    budget: 21 * kB,
    ceiling: 36.05 * kB,
  },
  { name: 'finder', entries: ['vk-funding-finder.js'], budget: 22 * kB, ceiling: 28.6 * kB },
  {
    name: 'map, its list',
    entries: ['vk-artist-pilot-map.js'],
    budget: 18 * kB,
    ceiling: 29.15 * kB,
  },
  { name: 'all four', entries: ['vk.js', ...widgetFiles], budget: 46 * kB, ceiling: 57.7 * kB },
  // the drawing comes when the list is there, and only where it is seen
  { name: 'map, figures', chunks: ['figures-02'], budget: 22 * kB, ceiling: 22 * kB },
];

const chunkName = (file) => posix.basename(file).replace(/-[\w-]{8}\.js$/, '');

/** Files that a built file imports: always, and those only when asked. */
function importsOf(file, entries, also) {
  const found = { always: [], lazy: [] };
  const visit = (node) => {
    if (!node || typeof node.type !== 'string') return;
    const { type, source, value } = node;
    // an entry names what it imports together, and the words of each language
    if (type === 'Literal' && existsSync(`dist/chunks/${value}.js`) && !/^(sv|en)-/.test(value))
      found.always.push(`chunks/${value}.js`);
    const target = source?.type === 'Literal' ? source.value : undefined;
    if (typeof target === 'string' && target.startsWith('.')) {
      const path = posix.join(posix.dirname(file), target);
      const chunk = chunkName(path);
      const needed =
        type !== 'ImportExpression' ||
        ALWAYS_NEEDED.includes(chunk) ||
        also.includes(chunk) ||
        entries.includes(chunk.replace(/^fi-/, 'vk-') + '.js');
      (needed ? found.always : found.lazy).push(path);
    }
    for (const part of Object.values(node)) {
      if (Array.isArray(part)) part.forEach(visit);
      else if (part && typeof part === 'object') visit(part);
    }
  };
  visit(parseAst(readFileSync(posix.join('dist', file), 'utf8')));
  return found;
}

/** The entries and all that they need, each file once; `also` are chunks that the feed makes needed. */
export function filesBeforeRows(entries, also = []) {
  const files = new Set(entries);
  for (const file of files)
    for (const needed of importsOf(file, entries, also).always) files.add(needed);
  return [...files];
}

export const gzipSize = (file) =>
  gzipSync(readFileSync(posix.join('dist', file)), { level: 9 }).length;

const built = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** What one budget is spent on: built files and their bytes; no files where they aren't built. */
function measure({ entries, chunks, also, ...budget }) {
  const files = chunks
    ? built('dist/chunks')
        .filter((file) => chunks.includes(chunkName(file)))
        .map((file) => `chunks/${file}`)
    : entries.every((file) => existsSync(posix.join('dist', file)))
      ? filesBeforeRows(entries, also)
      : [];
  const bytes = files.reduce((sum, file) => sum + gzipSize(file), 0);
  return { ...budget, files, bytes };
}

export const measureAll = () => BUDGETS.map(measure);

/** Why the gate stays shut; undefined where it opens. */
function faultOf({ files, bytes, ceiling }) {
  if (!files.length) return 'not built: npm run build';
  return bytes > ceiling ? `${Math.ceil(bytes - ceiling)} bytes past the ceiling` : undefined;
}

function report() {
  const verbose = process.argv.includes('--files');
  let failed = false;
  console.log('gzip before the first rows     bytes  ceiling   budget');
  for (const { name, files, bytes, budget, ceiling } of measureAll()) {
    const fault = faultOf({ files, bytes, ceiling });
    failed ||= fault !== undefined;
    const verdict = fault ?? (bytes > budget ? 'over budget' : '');
    const figures = [bytes, ceiling, budget]
      .map((figure) => String(Math.round(figure)).padStart(9))
      .join('');
    console.log(`${name.padEnd(27)}${figures}  ${fault ? '✖' : '✓'} ${verdict}`);
    if (verbose) for (const file of files) console.log(`    ${file} ${gzipSize(file)}`);
  }
  if (failed && !verbose) console.log('What is in them: npm run size -- --files');
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1]?.endsWith('size.mjs')) report();
