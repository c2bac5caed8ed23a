/** How the cells of an .xlsx workbook are formatted: what people see where a number stands. */
import { elements, valueOf } from './xml.ts';

export type CellFormat =
  /** 0.25 as '25 %' */
  | 'percent'
  /** A day and its time, also at midnight. */
  | 'time'
  /** A day of which only the month, or the year, is shown. */
  | 'month'
  | 'year'
  /** So many digits, with zeros before the number: a postal code, '02'. */
  | number;

/** Formats that need no code in the file (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, CellFormat>> = {
  9: 'percent',
  10: 'percent',
  17: 'month',
  22: 'time',
};

/** The formats by the number that cells name them by, as far as they tell more than the value. */
export function cellFormats(styles: string): ReadonlyMap<string, CellFormat> {
  const own = new Map(
    elements(styles, 'numFmt').map((attributes) => [
      valueOf(attributes, 'numFmtId'),
      formatOf(valueOf(attributes, 'formatCode')),
    ]),
  );
  const [, list = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([^]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  const found = elements(list, 'xf').map((attributes, index) => {
    const id = valueOf(attributes, 'numFmtId');
    return [String(index), own.get(id) ?? BUILT_IN[id]] as const;
  });
  return new Map(found.flatMap(([index, format]) => (format ? [[index, format] as const] : [])));
}

/** '[$-40B]d/m/yyyy\ h\.mm' → 'time' */
function formatOf(code: string): CellFormat | undefined {
  // What stands in quotation marks, after a backslash or in brackets is shown as it is.
  const [bare = ''] = code.replace(/"[^"]*"|\\[^]|\[[^\]]*\]/g, '').split(';');
  if (bare.includes('%')) return 'percent';
  if (/^0{2,}$/.test(bare)) return bare.length;
  const [day, month, year, hour] = [/d/i, /m/i, /y/i, /h/i].map((letter) => letter.test(bare));
  if (day && hour) return 'time';
  if (year && !day) return month ? 'month' : 'year';
  return undefined;
}
