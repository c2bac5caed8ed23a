/** Files in and out: through the File System Access API where the browser has it, else as before. */
import { brokenAt } from '../../src/tools/vk-feed/locate.ts';
import { isFeed } from '../../src/feed/read.ts';
import { saveFile } from '../../src/widget/save-file.ts';
import { tidy, type Json } from './json.ts';

/** The parts of the API that TypeScript doesn't know yet. */
interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
type Picker = (options: object) => Promise<FileHandle | FileHandle[]>;
declare global {
  interface Window {
    showOpenFilePicker?: Picker;
    showSaveFilePicker?: Picker;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<(FileHandle & { readonly kind: string }) | null>;
  }
}
export type { FileHandle };

const TYPES = [{ accept: { 'application/json': ['.json'] } }];

export const canPick = (): boolean => typeof window.showSaveFilePicker === 'function';

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  readonly handle?: FileHandle;
}

/** A file of the visitor's choice; undefined if they chose none. */
export async function pickFile(): Promise<OpenedFile | undefined> {
  try {
    if (window.showOpenFilePicker) {
      const [handle] = (await window.showOpenFilePicker({ types: TYPES })) as FileHandle[];
      return await openHandle(handle!);
    }
  } catch (error) {
    if (isAbort(error)) return undefined;
    // not allowed here, in a frame for one: the older way is
  }
  const file = await chooseFile();
  return file && { name: file.name, text: await file.text() };
}

async function openHandle(handle: FileHandle): Promise<OpenedFile> {
  const file = await handle.getFile();
  known.set(handle, file.lastModified);
  return { name: file.name, text: await file.text(), handle };
}

/** The first file of those that were dropped; with its handle where the browser gives one. */
export async function droppedFile({ items, files }: DataTransfer): Promise<OpenedFile | undefined> {
  const item = [...items].find(({ kind }) => kind === 'file');
  const [file] = files;
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  if (handle?.kind === 'file') return openHandle(handle);
  return file && { name: file.name, text: await file.text() };
}

function chooseFile(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

const isAbort = (error: unknown): boolean =>
  (error as { name?: string } | null)?.name === 'AbortError';

export type Saved =
  | { readonly name: string; readonly handle?: FileHandle }
  | 'given-up'
  /** Somebody else wrote to the file after it was read here. Saving once more replaces it. */
  | 'changed-since';

/** When each file was changed last, as far as we know. */
const known = new WeakMap<FileHandle, number>();

/** Writes a file: the one that it came from, one that is picked now, or a download. */
export async function storeFile(text: string, name: string, handle?: FileHandle): Promise<Saved> {
  try {
    if (handle) return (await isChanged(handle)) ? 'changed-since' : await writeTo(handle, text);
    if (window.showSaveFilePicker) {
      const options = { suggestedName: name, types: TYPES };
      return await writeTo((await window.showSaveFilePicker(options)) as FileHandle, text);
    }
  } catch (error) {
    if (isAbort(error)) return 'given-up';
    if ((error as { name?: string }).name !== 'SecurityError') throw error;
  }
  saveFile(text, name, 'application/json');
  return { name };
}

async function isChanged(handle: FileHandle): Promise<boolean> {
  const before = known.get(handle);
  const now = await lastChange(handle);
  if (now !== undefined) known.set(handle, now);
  return before !== undefined && now !== undefined && now !== before;
}

/** Undefined for a file that isn't there any more: saving makes it again. */
const lastChange = (handle: FileHandle): Promise<number | undefined> =>
  handle.getFile().then(
    ({ lastModified }) => lastModified,
    () => undefined,
  );

async function writeTo(handle: FileHandle, text: string): Promise<Saved> {
  const file = await handle.createWritable();
  await file.write(text);
  await file.close();
  const now = await lastChange(handle);
  if (now !== undefined) known.set(handle, now);
  return { name: handle.name, handle };
}

export type Reading =
  | { readonly doc: Json; readonly indent: string }
  | { readonly problem: 'broken'; readonly line: number }
  | { readonly problem: 'noFeed' };

/** A file's text as a feed, or what is wrong with it. */
export function readFeedText(text: string): Reading {
  const bare = text.replace(/^\uFEFF/, '');
  let doc: unknown;
  try {
    doc = JSON.parse(bare);
  } catch {
    // a page or a table isn't a broken feed
    if (!/^\s*[{[]/.test(bare)) return { problem: 'noFeed' };
    return { problem: 'broken', line: brokenAt(bare)?.line ?? 1 };
  }
  if (!isFeed(doc)) return { problem: 'noFeed' };
  return { doc, indent: /^[ \t]+(?=")/m.exec(bare)?.[0] ?? '  ' };
}

/** The feed as a file, indented as the one it was read from. */
export const feedText = (doc: Json, indent: string): string =>
  `${JSON.stringify(tidy(doc), null, indent)}\n`;
