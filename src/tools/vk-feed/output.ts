/** Where output goes. A file is never half written: it is made beside its place and then moved. */
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COLLECTIONS } from '../../feed/collection.ts';
import { CliError } from './cli-error.ts';

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
  const folder = dirname(file);
  const temporary = join(folder, `.${process.pid}-${Date.now()}.tmp`);
  unfinished.add(temporary);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(temporary, 'w');
    try {
      for await (const chunk of inBlocks(chunks)) await handle.write(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return true;
  } catch (cause) {
    await rm(temporary, { force: true });
    if (cause instanceof Abandoned) return false;
    if (cause instanceof CliError) throw cause;
    throw new CliError('cannot-write', { name: file, cause });
  } finally {
    unfinished.delete(temporary);
  }
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
