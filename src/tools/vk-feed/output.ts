/** Where output goes. A file is never half written: it is made beside its place and then moved. */
import { constants, rmSync } from 'node:fs';
import { access, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COLLECTIONS } from '../../feed/collection.ts';
import { CliError, type CliErrorDetails } from './cli-error.ts';

/** Files that are being written. */
const unfinished = new Set<string>();

/** Takes away what is half written, when there is no time left. */
export function abandonWrites(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}

type Chunks = Iterable<string> | AsyncIterable<string>;

/** Thrown by what is being written: it is not to be there after all. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

export const isStandardOutput = (file: string | undefined): file is undefined | '-' =>
  file === undefined || file === '-';

/** Writes a file, or the standard output where no file is named. False: it was abandoned. */
export async function write(file: string | undefined, chunks: Chunks): Promise<boolean> {
  if (isStandardOutput(file)) {
    for await (const chunk of chunks) process.stdout.write(chunk);
    return true;
  }
  try {
    // A link stays one: what it leads to is written.
    const place = await realpath(file).catch(() => file);
    const there = await stat(place).catch(() => undefined);
    // Nor is a device or a pipe replaced by a file.
    if (there && !there.isFile()) await fill(place, chunks);
    else {
      if (there) await access(place, constants.W_OK);
      else await makeFolder(dirname(place));
      await replace(place, chunks, there?.mode);
    }
    return true;
  } catch (cause) {
    if (cause instanceof Abandoned) return false;
    if (cause instanceof CliError) throw cause;
    throw unwritable(file, cause);
  }
}

const REASONS: Readonly<Record<string, CliErrorDetails['reason']>> = {
  EISDIR: 'folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

export const unwritable = (name: string, cause: unknown): CliError =>
  new CliError('cannot-write', {
    name,
    cause,
    reason: REASONS[(cause as NodeJS.ErrnoException).code ?? ''],
  });

/** Makes a file beside its place and moves it there; `mode`: who may read the one that it replaces. */
async function replace(place: string, chunks: Chunks, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(place), `.${process.pid}-${Date.now()}.tmp`);
  unfinished.add(temporary);
  try {
    await fill(temporary, chunks, mode);
    await rename(temporary, place);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cause;
  } finally {
    unfinished.delete(temporary);
  }
}

async function fill(file: string, chunks: Chunks, mode?: number): Promise<void> {
  const handle = await open(file, 'w');
  try {
    if (mode !== undefined) await handle.chmod(mode);
    // Not `write`: on a disk that is nearly full it writes a part, and says so only in a number.
    for await (const chunk of inBlocks(chunks)) await handle.writeFile(chunk);
    if ((await handle.stat()).isFile()) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Node's own way of making folders above one another never ends where there may be none (/proc). */
async function makeFolder(folder: string): Promise<void> {
  const make = (): Promise<void> => mkdir(folder);
  await make().catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') return;
    if (cause.code !== 'ENOENT' || dirname(folder) === folder) throw cause;
    await makeFolder(dirname(folder));
    await make();
  });
}

/** Fewer, larger pieces: each write of a hundred bytes would wait for the disk. */
async function* inBlocks(chunks: Chunks): AsyncGenerator<string> {
  let block = '';
  for await (const chunk of chunks) {
    block += chunk;
    if (block.length < 65_536) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** A feed as JSON that people can read, item by item, so that large ones needn't be one string. */
export function* feedText(feed: Readonly<Record<string, unknown>>): Generator<string> {
  const fields = Object.entries(feed).filter(([, value]) => value !== undefined);
  yield '{';
  for (const [i, [key, value]] of fields.entries()) {
    yield `${i ? ',' : ''}\n  ${JSON.stringify(key)}: `;
    if ((COLLECTIONS as readonly string[]).includes(key) && Array.isArray(value) && value.length) {
      for (const [j, item] of value.entries()) yield `${j ? ',' : '['}\n    ${indented(item, 4)}`;
      yield '\n  ]';
    } else yield indented(value, 2);
  }
  yield '\n}\n';
}

/** The same of items that come by and by. */
export async function* growingFeedText(
  head: Readonly<Record<string, unknown>>,
  collection: string,
  items: AsyncIterable<object>,
): AsyncGenerator<string> {
  yield [...feedText(head)].join('').replace(/\n}\n$/, `,\n  ${JSON.stringify(collection)}: [`);
  let count = 0;
  for await (const item of items) yield `${count++ ? ',' : ''}\n    ${indented(item, 4)}`;
  yield `${count ? '\n  ' : ''}]\n}\n`;
}

const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
