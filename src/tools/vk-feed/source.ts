/** Where input comes from: a file, an address, or the standard input. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readOctets } from '../../feed/formats/icalendar-lines.ts';
import { CliError } from './cli-error.ts';

export interface Source {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
  /** The address that it was fetched from. */
  readonly url?: string;
}

const TIMEOUT = 30_000;

export const isUrl = (name: string): boolean => /^(https?|webcals?):/i.test(name);

/** The bytes of a file, an address or, for '-', the standard input. */
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
  return new CliError(code === 'EISDIR' ? 'folder' : 'cannot-read', { name, cause });
}

export async function readSource(name: string): Promise<Source> {
  const bytes = await readBytes(name);
  if (!bytes.length) throw new CliError('empty', { name });
  return { name, text: decode(bytes), url: isUrl(name) ? name : undefined };
}

/** UTF-8; what isn't is taken for the Windows code page that spreadsheets still write. */
export function decode(bytes: Uint8Array): string {
  // Excel's 'Unicode text'.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const isCalendar = /^(ï»¿)?\s*BEGIN:VCALENDAR/i.test(startOf(bytes));
  if (isCalendar) return readOctets(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const startOf = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 40));

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
