/** Where input comes from: a file, an address, or the standard input. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { unfoldOctets } from '../../feed/formats/icalendar-lines.ts';
import { CliError } from './cli-error.ts';

export interface Source {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
  /** The address that it was fetched from. */
  readonly url?: string;
}

/** Milliseconds; longer than a page waits (src/feed/load.ts), where somebody looks on. */
const TIMEOUT = 30_000;

export const isUrl = (name: string): boolean => /^(https?|webcals?):/i.test(name);

/**
 * The bytes of a file, an address or, for '-', the standard input. Rejects with a CliError that
 * names what can't be read.
 */
export async function readBytes(name: string): Promise<Buffer> {
  if (isUrl(name)) return fetchBytes(name.replace(/^webcals?:/i, 'https:'));
  try {
    return await (name === '-' ? readStandardInput() : readFile(name));
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

export function unreadable(name: string, cause: unknown): CliError {
  const { code } = cause as NodeJS.ErrnoException;
  const known = { EISDIR: 'folder', ENOENT: 'no-file' } as const;
  return new CliError(known[code as keyof typeof known] ?? 'cannot-read', { name, cause });
}

/** The same as text; rejects where there is none. */
export async function readSource(name: string): Promise<Source> {
  const bytes = await readBytes(name);
  if (!bytes.length) throw new CliError('empty', { name });
  return sourceOf(name, bytes);
}

export const sourceOf = (name: string, bytes: Uint8Array): Source => ({
  name,
  text: decode(bytes),
  url: isUrl(name) ? name : undefined,
});

/** UTF-8; what isn't is taken for the Windows code page that spreadsheets still write. */
export function decode(bytes: Uint8Array): string {
  // Excel's 'Unicode text'.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isCalendar = /^(ï»¿)?\s*BEGIN:VCALENDAR/i.test(latin1(bytes.subarray(0, 40)));
  const whole = isCalendar ? unfoldOctets(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return fromWindows(whole);
  }
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Where the code page of Windows differs from Latin 1: from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads Latin 1 where it is asked for 'windows-1252', and so no euros, dashes and quotes. */
const fromWindows = (bytes: Uint8Array): string =>
  latin1(bytes).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);

/** Whether all of a file is UTF-8, without holding it. */
export async function isUtf8File(name: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(name)) {
      decoder.decode(chunk as Uint8Array, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw unreadable(name, cause);
  }
}

async function fetchBytes(url: string): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new CliError('http', { name: url, status: response.status });
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    const isLate = (cause as Error).name === 'TimeoutError';
    throw new CliError(isLate ? 'timeout' : 'cannot-reach', { name: url, cause });
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** What relative addresses of a source resolve against. */
export const baseOf = ({ name, url }: Source): string => url ?? pathToFileURL(name).href;
