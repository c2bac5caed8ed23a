/** What people type into cells → values as the feed writes them. */
import { municipalityCode } from '../../text/municipalities.ts';
import { isPlainDate } from '../../time/plain-date.ts';
import { isSite } from './site.ts';

/** A formula without a result: '#DIV/0!' */
export class CellError {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A date that is shown with its time, also at midnight, or of which only a part is shown. */
export class ShownDate extends Date {
  readonly shows: 'time' | 'month' | 'year';

  constructor(date: Date, shows: ShownDate['shows']) {
    super(date);
    this.shows = shows;
  }
}

/** A text that leads somewhere. */
export class LinkedText {
  readonly text: string;
  readonly url: string;

  constructor(text: string, url: string) {
    this.text = text;
    this.url = url;
  }
}

export type Cell = string | number | boolean | Date | LinkedText | CellError | null | undefined;

export const hasValue = (cell: Cell): cell is NonNullable<Cell> =>
  cell !== null && cell !== undefined && !(typeof cell === 'string' && !cell.trim());

/** What stands in a cell, as its reader knows it. */
export function cellText(cell: NonNullable<Cell>): string {
  if (cell instanceof CellError || cell instanceof LinkedText) return cell.text;
  if (!(cell instanceof Date)) return String(cell);
  return momentOf(cell) ?? clockOf(cell).slice(11, 16);
}

// Spreadsheets say 'tosi' and 'sant' in Finnish and Swedish.
const YES = ['true', 'tosi', 'sant', 'kyllä', 'k', 'ja', 'j', 'yes', 'y', 'x', '1'];
const NO = ['false', 'epätosi', 'falskt', 'ei', 'e', 'nej', 'n', 'no', '0', '-'];

const two = (text: string): string => text.padStart(2, '0');

/** The cell's value for a field of that kind; undefined where it can't be read. */
export function cellValue(cell: NonNullable<Cell>, kind: string): unknown {
  if (cell instanceof CellError) return undefined;
  if (cell instanceof LinkedText) return cellValue(linkedValue(cell, kind), kind);
  const text = cell instanceof Date ? '' : String(cell).trim();
  switch (kind) {
    case 'number':
      return typeof cell === 'number' ? cell : numberOf(withoutThousands(text));
    case 'degrees':
      return typeof cell === 'number' ? cell : numberOf(text);
    case 'percent':
      return typeof cell === 'number' ? cell : numberOf(text.replace(/%$/, ''));
    case 'boolean':
      return typeof cell === 'boolean' ? cell : booleanOf(text);
    case 'moment':
    case 'moment-or-null':
      return momentOf(cell);
    case 'date':
      return momentOf(cell)?.slice(0, 10);
    case 'partial-date':
      if (cell instanceof ShownDate && cell.shows !== 'time')
        return momentOf(cell)?.slice(0, cell.shows === 'month' ? 7 : 4);
      return /^\d{4}(-\d\d)?$/.test(text) ? text : (monthOf(text) ?? momentOf(cell)?.slice(0, 10));
    case 'time':
      return cell instanceof Date ? clockOf(cell).slice(11, 16) : timeOf(text);
    case 'municipality':
      return municipalityCode(text);
    case 'phone':
      return phoneOf(text);
    case 'url':
    case 'web-url':
      return addressOf(text, kind);
    case 'region':
      // Spreadsheets make 2 of 02.
      if (/^\d+$/.test(text)) return two(text);
      return municipalityCode(text) ?? text;
    case 'postal-code':
      return typeof cell === 'number' ? text.padStart(5, '0') : text;
    case 'choice':
      // 'Workshop' and 'in person' for 'workshop' and 'inPerson' are left to the feed's own rules.
      return text;
    default:
      return cell instanceof Date ? momentOf(cell) : text;
  }
}

/** Where an address belongs, a text such as 'Ilmoittaudu' means where it leads to. */
function linkedValue({ text, url }: LinkedText, kind: string): string {
  const isWanted = kind === 'url' || kind === 'web-url' || kind === 'email';
  const isTold = kind === 'email' ? EMAIL.test(text) : /^(https?|mailto|tel):/i.test(text);
  return isWanted && !isTold ? url.replace(kind === 'email' ? /^mailto:/i : /^$/, '') : text;
}

const EMAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;

/** 'www.kunta.example' → 'https://www.kunta.example'; undefined for what is no address. */
function addressOf(text: string, kind: string): string | undefined {
  if (isSite(text)) return `https://${text}`;
  if (kind === 'url' && EMAIL.test(text)) return `mailto:${text}`;
  // Of an address that is told in full, the feed knows what is allowed.
  return /\s/.test(text) && !/^[a-z][a-z\d+.-]*:/i.test(text) ? undefined : text;
}

/** Spreadsheets take numbers of telephones for numbers, and their first zero or plus away. */
function phoneOf(text: string): string {
  if (!/^[1-9]\d*$/.test(text)) return text;
  if (/^358\d{6,}$/.test(text)) return `+${text}`;
  // Numbers that are dialled without one, such as 116 117, are shorter.
  return text.length > 6 ? `0${text}` : text;
}

/** '1 200,50 €' → 1200.5 */
function numberOf(text: string): number | undefined {
  const bare = text
    .replace(/\s|[€¤]|(?:EUR|euroa?)$/gi, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2')
    .replace(/^(-?\d+),-$/, '$1');
  return bare && Number.isFinite(Number(bare)) ? Number(bare) : undefined;
}

/** '5.000' and '1,234.50' → '5000' and '1234.50': sums, ages and seats have no three decimals. */
const withoutThousands = (text: string): string =>
  text
    .replace(/^[1-9]\d{0,2}(\.\d{3})+(?![\d.])/, (whole) => whole.replaceAll('.', ''))
    .replace(/^[1-9]\d{0,2}(,\d{3})+(?![\d,])/, (whole) => whole.replaceAll(',', ''));

function booleanOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

/** '9.30' → '09:30'; seconds, which some spreadsheets add, go. */
function timeOf(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d\d)(?:[.:]\d\d)?)?$/.exec(text) ?? [];
  return hours && Number(hours) <= 24 && minutes <= '59' ? `${two(hours)}:${minutes}` : undefined;
}

/** '10/2026' → '2026-10' */
function monthOf(text: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  return month && Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(month)}` : undefined;
}

/**
 * Spreadsheets know wall times, as fractions of a day; the library hands them over as if they were
 * UTC, up to some milliseconds early.
 */
const clockOf = (cell: Date): string =>
  new Date(Math.round(cell.getTime() / 60_000) * 60_000).toISOString();

/** 1 January of 1970, 2000 and 2100, as spreadsheets count days. */
const [UNIX_DAY, FIRST_DAY, LAST_DAY] = [25_569, 36_526, 73_051];

/** '14.10.2026 klo 17.00' → '2026-10-14T17:00'; what is written as the feed has it stays. */
function momentOf(
  cell: Exclude<Cell, LinkedText | CellError | null | undefined>,
): string | undefined {
  // A day that isn't formatted as one is the number of days since the end of 1899.
  if (typeof cell === 'number' && cell > FIRST_DAY && cell < LAST_DAY)
    return momentOf(new Date((cell - UNIX_DAY) * 86_400_000));
  if (cell instanceof Date) {
    // A time of day alone stands on that day.
    if (cell.getTime() < 0) return undefined;
    const iso = clockOf(cell);
    const isShown = cell instanceof ShownDate && cell.shows === 'time';
    return iso.endsWith('T00:00:00.000Z') && !isShown ? iso.slice(0, 10) : iso.slice(0, 16);
  }
  const text = String(cell).trim();
  if (/^\d{4}-\d\d-\d\d([ T].*)?$/.test(text)) return text.replace(' ', 'T');
  const match =
    /^(?:\p{L}{2,3}\.?\s+)?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?:,?\s+(?:(?:klo|kl|at)\.?\s*)?(\d{1,2}(?:[.:]\d\d){0,2}))?$/iu.exec(
      text,
    );
  if (!match) return undefined;
  const [, day, month, year, clock] = match as unknown as string[];
  const date = `${year!.padStart(4, '20')}-${two(month!)}-${two(day!)}`;
  if (!isPlainDate(date)) return undefined;
  if (!clock) return date;
  const time = timeOf(clock);
  return time && `${date}T${time}`;
}
