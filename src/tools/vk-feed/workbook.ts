/** The sheets of an .xlsx workbook. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { CellError, type Cell } from './cell-value.ts';
import { CliError } from './cli-error.ts';

export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: Cell[][];
}

/** A workbook is held in memory, unpacked; tables of CSV are not. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED = 250 * 1024 * 1024;

export async function readWorkbook(bytes: Buffer, name: string): Promise<WorkbookSheet[]> {
  if (bytes.length > MOST_BYTES) throw new CliError('too-large', { name });
  try {
    const files = unpack(bytes, name);
    const book = (await readXlsx(bytes)) as unknown as WorkbookSheet[];
    sheetFiles(files).forEach((xml, i) => markErrors(book[i]?.data, xml));
    return book;
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError('format', { name, cause });
  }
}

function unpack(bytes: Buffer, name: string): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: (file) => {
      size += file.originalSize;
      if (size > MOST_UNPACKED) throw new CliError('too-large', { name });
      return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
        file.name,
      );
    },
  });
}

/** The XML of the sheets, in the workbook's order. */
function sheetFiles(files: Readonly<Record<string, Uint8Array>>): string[] {
  const textOf = (file: string): string => (files[file] ? strFromU8(files[file]) : '');
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((attributes) => [
      valueOf(attributes, 'Id'),
      valueOf(attributes, 'Target').replace(/^(\/?xl)?\/?/, 'xl/'),
    ]),
  );
  return elements(textOf('xl/workbook.xml'), 'sheet').map((attributes) =>
    textOf(targets.get(valueOf(attributes, 'r:id')) ?? ''),
  );
}

/** The attributes of all elements of that name. */
const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map(([, found]) => found!);

const valueOf = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? '';

/** Formulas that failed ('#DIV/0!'), which the library reads as empty, are told apart from that. */
function markErrors(data: Cell[][] | undefined, xml: string): void {
  const cells = xml.matchAll(
    /<(?:\w+:)?c\b([^>]*\st\s*=\s*["']e["'][^>]*)>[^]*?<(?:\w+:)?v>([^<]*)</g,
  );
  for (const [, attributes = '', text = ''] of cells) {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(valueOf(` ${attributes}`, 'r')) ?? [];
    const row = data?.[Number(number) - 1];
    if (row && letters) row[columnOf(letters)] = new CellError(text);
  }
}

/** 'A' → 0, 'AA' → 26 */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
