/** The listed calls as a table that spreadsheets open. */

import { pickText } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';
import type { Call } from './calls.ts';
import type { Labels } from './labels.ts';
import type { FullWording } from './later-words.ts';
import { deadlineText } from './wording.ts';

export interface TableOptions extends FullWording {
  readonly language: Language;
  readonly labels: Labels;
}

type Column = keyof FullWording['messages']['csvColumns'];

/** Where decimals have a comma, spreadsheets part cells by semicolons, and read 12.5 as a day in May. */
const separatorOf = (language: Language): string => (language === 'en' ? ',' : ';');

/** RFC 4180, with the separator that the language's spreadsheets expect and a mark for UTF-8. */
export function tableFile(calls: readonly Call[], options: TableOptions): string {
  const { messages, language } = options;
  const separator = separatorOf(language);
  const columns = Object.keys(messages.csvColumns) as Column[];
  const lines = [
    columns.map((column) => messages.csvColumns[column]),
    ...calls.map((call) => {
      const row = rowOf(call, options);
      return columns.map((column) => row[column]);
    }),
  ];
  const cells = lines.map((line) => line.map((value) => cell(value, separator)).join(separator));
  return `\ufeff${cells.join('\r\n')}\r\n`;
}

function rowOf({ grant, deadline }: Call, options: TableOptions): Record<Column, string> {
  const { language, labels } = options;
  const { round } = deadline;
  const { amount, links } = grant;
  return {
    name: pickText(grant.name, language).text,
    funder: pickText(grant.funder.name, language).text,
    status: deadlineText(deadline, grant, options).state,
    opens: isoTime(round?.opens),
    closes: isoTime(round?.closes),
    min: number(amount?.min, language),
    max: number(amount?.max, language),
    currency: amount ? (amount.currency ?? 'EUR') : '',
    ownShare: number(amount?.ownSharePct, language),
    applicants: labels.list('applicants', grant.applicants ?? []),
    purposes: labels.list('purposes', grant.purposes ?? []),
    artForms: labels.list('artForms', grant.artForms ?? []),
    regions: labels.list('regions', grant.regions ?? []),
    info: links?.info ?? '',
    apply: links?.apply ?? '',
    verified: grant.verifiedAt ?? '',
  };
}

/** `2026-10-14 16:15`, which spreadsheets of every language read as a time. */
function isoTime(moment: { date: string; time?: string } | undefined): string {
  return moment ? [moment.date, moment.time].filter(Boolean).join(' ') : '';
}

function number(value: number | undefined, language: Language): string {
  const text = value === undefined ? '' : String(value);
  return separatorOf(language) === ';' ? text.replace('.', ',') : text;
}

function cell(value: string, separator: string): string {
  // A spreadsheet would take these for a formula and run it; some do so with the wide signs of Asia.
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
