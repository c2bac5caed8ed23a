/** Which module is in which file of dist/chunks/, and what that is called. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

const FIRST_ROWS = 'first-rows';
const VISITORS = 'visitors';
const REPETITION = 'repetition';

const WIDGET = /\/src\/[\w-]+\/define\.ts$/;
const VISITOR = /\/src\/[\w-]+\/visitor-view\.ts$/;
const SERIES = /\/schedule\/series\.of-[\w-]+\.ts$/;
const COPY = /\.of-[\w-]+(?=\.ts$)/;
const THREAD = /\/worker\.ts$/;

/**
 * Which file a module is in, where several widgets use it: a file for every set of users, as Rollup
 * would have it, is too many journeys. What the first rows of nearly all widgets need is one file
 * (not what runs in a thread too, which would load all of it); what visitors' parts share is
 * another. The rules of repetition stay by themselves: a calendar's rows may wait for them.
 */
export function sharedFile(id, { getModuleInfo }) {
  const users = new Set([id]);
  for (const user of users)
    for (const importer of getModuleInfo(user).importers) users.add(importer);
  const count = (kind) => [...users].filter((user) => kind.test(user)).length;
  if (count(WIDGET) >= 3 && !count(THREAD)) return FIRST_ROWS;
  if (count(WIDGET)) return undefined;
  if (count(SERIES) && !COPY.test(id)) return REPETITION;
  return count(VISITOR) >= 2 ? VISITORS : undefined;
}

const SHARED_WORDS = /\/text\/\w+\/(vocabulary\/[\w-]+|later\/common)\.ts$/;
const SMALL = [
  'feed/schema/closing',
  'feed/schema/workshop',
  'feed/schema/pilot',
  'feed/schema/grant',
  'feed/schema/contact',
  'schedule/next-occasion',
  'schedule/occasion',
  'schedule/occasions-between',
  'schedule/series',
  'funding-finder/archipelago',
  'funding-finder/closing-days',
  'funding-finder/search/marks',
  'text/email',
  'text/host',
  'text/phone',
  'text/word-for',
  'text/zone-sentence',
  'time/last-day',
  'widget/image-origins',
  'widget/map-link',
  'widget/paragraphs-view',
  'widget/picture-view',
  'widget/row-limit',
  'widget/save-file',
].map((module) => resolve(`src/${module}.ts`));

/**
 * Every file of words holds its own copy of the words that it shares with others, and every widget
 * (folder) its own of what is small, holds no state and is used by few: a few hundred bytes, where a
 * file that two share would be one more to wait for, or one more journey before the rows.
 */
export const ownCopies = {
  name: 'own-copies',
  async resolveId(source, importer, options) {
    const file = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!file || !importer) return file;
    if (SHARED_WORDS.test(file.id)) return file.id.replace(/\.ts$/, `.of-${basename(importer)}`);
    if (!SMALL.includes(file.id)) return file;
    const [own = `.of-${basename(dirname(importer))}`] = COPY.exec(importer) ?? [];
    return file.id.replace(/\.ts$/, `${own}.ts`);
  },
  load: (id) => (COPY.test(id) ? readFile(id.replace(COPY, ''), 'utf8') : null),
};

/**
 * Names a chunk by the folder and file that it is there for (`fi-common`), so that sizes can be
 * read: a chunk's last module is the one that needed the others.
 */
export function chunkName({ name, facadeModuleId, moduleIds }) {
  if ([FIRST_ROWS, VISITORS, REPETITION].includes(name)) return `chunks/${name}-[hash].js`;
  const [, folder, file] =
    /([\w-]+)\/([\w-]+)\.ts$/.exec((facadeModuleId ?? moduleIds.at(-1) ?? '').replace(COPY, '')) ??
    [];
  return `chunks/${folder ? `${folder}-${file}` : 'shared'}-[hash].js`;
}

let firstRowsFile;

/** Remembers what the file is called that all widgets need. */
export const rememberFirstRows = {
  name: 'remember-first-rows',
  generateBundle(_options, bundle) {
    const chunk = Object.values(bundle).find(({ name }) => name === FIRST_ROWS);
    firstRowsFile = basename(chunk.fileName);
  },
};

/** Tells the loader, which is built after it. */
export const tellFirstRows = {
  name: 'tell-first-rows',
  renderChunk: (code) => code.replace(`${FIRST_ROWS}.js`, firstRowsFile),
};
