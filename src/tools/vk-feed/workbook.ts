/** The sheets of an .xlsx workbook. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { cellFormats, type CellFormat } from './cell-formats.ts';
import { CellError, LinkedText, ShownDate, type Cell } from './cell-value.ts';
import { CliError } from './cli-error.ts';
import { elements, valueOf } from './xml.ts';

export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: Cell[][];
}

/** A workbook is held in memory, unpacked; tables of CSV are not. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED = 250 * 1024 * 1024;

/** What the bytes are, by their looks: a workbook, one that has to be saved anew, or neither. */
export function containerOf(bytes: Buffer): 'xlsx' | 'other' | undefined {
  // Excel before 2007, and workbooks with a password.
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return 'other';
  const start = bytes.toString('latin1', 0, 4096);
  if (/^[^]{0,200}<office:document\b/.test(start)) return 'other';
  if (!start.startsWith('PK\u0003\u0004')) return undefined;
  if (bytes.includes('xl/workbook.xml')) return 'xlsx';
  // LibreOffice's own, and Apple's Numbers.
  const isOther =
    start.includes('opendocument.spreadsheet') || bytes.includes('Index/Document.iwa');
  return isOther ? 'other' : undefined;
}

export async function readWorkbook(bytes: Buffer, name: string): Promise<WorkbookSheet[]> {
  if (bytes.length > MOST_BYTES) throw new CliError('too-large', { name });
  try {
    const files = unpack(bytes, name);
    const book = (await readXlsx(bytes)) as unknown as WorkbookSheet[];
    const formats = cellFormats(textOf(files, 'xl/styles.xml'));
    sheetFiles(files).forEach((file, i) => {
      const data = book[i]?.data;
      const xml = textOf(files, file);
      if (!data) {
        // Charts are no tables; a table that isn't there is damage.
        if (isChart(file)) return;
        throw new CliError('format', { name });
      }
      markErrors(data, xml);
      applyFormats(data, xml, formats);
      addLinks(data, xml, targetsIn(textOf(files, relationsOf(file))));
    });
    return book.filter(({ data }) => data);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError('format', { name, cause });
  }
}

type Files = Readonly<Record<string, Uint8Array>>;

const textOf = (files: Files, file: string): string => (files[file] ? strFromU8(files[file]) : '');

function unpack(bytes: Buffer, name: string): Files {
  let size = 0;
  return unzipSync(bytes, {
    filter: (file) => {
      size += file.originalSize;
      if (size > MOST_UNPACKED) throw new CliError('too-large', { name });
      return /^xl\/((workbook|styles)\.xml|_rels\/workbook\.xml\.rels|worksheets\/(_rels\/)?[^/]+)$/.test(
        file.name,
      );
    },
  });
}

/** 'xl/worksheets/sheet1.xml' → 'xl/worksheets/_rels/sheet1.xml.rels' */
const relationsOf = (file: string): string => file.replace(/([^/]*)$/, '_rels/$1.rels');

/** What the relations of a part of the workbook lead to, by their id. */
const targetsIn = (relations: string): ReadonlyMap<string, string> =>
  new Map(
    elements(relations, 'Relationship').map((attributes) => [
      valueOf(attributes, 'Id'),
      valueOf(attributes, 'Target'),
    ]),
  );

const isChart = (file: string): boolean => /\/(chart|dialog|macro)sheets\//.test(file);

/** The files of the sheets, in the workbook's order. */
function sheetFiles(files: Files): string[] {
  const targets = targetsIn(textOf(files, 'xl/_rels/workbook.xml.rels'));
  return elements(textOf(files, 'xl/workbook.xml'), 'sheet').map((attributes) =>
    (targets.get(valueOf(attributes, 'r:id')) ?? '').replace(/^(\/?xl)?\/?/, 'xl/'),
  );
}

/** Formulas that failed ('#DIV/0!'), which the library reads as empty, are told apart from that. */
function markErrors(data: Cell[][], xml: string): void {
  const cells = xml.matchAll(
    /<(?:\w+:)?c\b([^>]*\st\s*=\s*["']e["'][^>]*)>[^]*?<(?:\w+:)?v>([^<]*)</g,
  );
  for (const [, attributes = '', text = ''] of cells)
    change(data, valueOf(` ${attributes}`, 'r'), () => new CellError(text));
}

/** Numbers become what the sheet shows of them. */
function applyFormats(data: Cell[][], xml: string, formats: ReadonlyMap<string, CellFormat>): void {
  if (!formats.size) return;
  const styles = [...formats.keys()].join('|');
  const cells = xml.matchAll(
    new RegExp(`<(?:\\w+:)?c\\b([^>]*\\ss\\s*=\\s*["'](${styles})["'][^>]*)>`, 'g'),
  );
  for (const [, attributes = '', style = ''] of cells)
    change(data, valueOf(` ${attributes}`, 'r'), (cell) => formatted(cell, formats.get(style)!));
}

function formatted(cell: Cell, format: CellFormat): Cell {
  if (cell instanceof Date) {
    const isDate = format === 'time' || format === 'month' || format === 'year';
    return isDate ? new ShownDate(cell, format) : cell;
  }
  if (typeof cell !== 'number') return cell;
  // Fractions of two are no decimals: 0.07 × 100 is 7.000000000000001.
  if (format === 'percent') return `${Number((cell * 100).toPrecision(12))} %`;
  const isWhole = Number.isInteger(cell) && cell >= 0;
  return typeof format === 'number' && isWhole ? String(cell).padStart(format, '0') : cell;
}

/** Where cells lead to, which may be elsewhere than what stands in them. */
function addLinks(data: Cell[][], xml: string, targets: ReadonlyMap<string, string>): void {
  for (const attributes of elements(xml, 'hyperlink')) {
    const part = valueOf(attributes, 'location');
    const target = targets.get(valueOf(attributes, 'r:id'));
    if (!target) continue;
    const url = part && !target.includes('#') ? `${target}#${part}` : target;
    change(data, valueOf(attributes, 'ref'), (cell) =>
      typeof cell === 'string' ? new LinkedText(cell, url) : cell,
    );
  }
  const formulas = xml.matchAll(
    /<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b[^>]*>\s*HYPERLINK\(\s*(?:"|&quot;)([^"&]*(?:&amp;[^"&]*)*)(?:"|&quot;)/g,
  );
  for (const [, attributes = '', url = ''] of formulas) {
    change(data, valueOf(` ${attributes}`, 'r'), (cell) =>
      typeof cell === 'string' ? new LinkedText(cell, url.replaceAll('&amp;', '&')) : cell,
    );
  }
}

/** Puts something else into the cell of that name ('B7'). */
function change(data: Cell[][], name: string, to: (cell: Cell) => Cell): void {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const row = data[Number(number) - 1];
  if (row && letters) row[columnOf(letters)] = to(row[columnOf(letters)]);
}

/** 'A' → 0, 'AA' → 26 */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
