/** The week's days and times in words, for the table on the page and the note of a vCard. */

import { fromEpochDay } from '../time/plain-date.ts';
import type { WeekRow } from './week-table.ts';
import type { Wording } from './wording.ts';

type Opening = Omit<WeekRow['openings'][number], 'note' | 'byAppointment'> & {
  readonly byAppointment?: boolean;
};

/** 5 January 1970, in days since 1970: any Monday would do. */
const MONDAY = 4;

/** `ma–to`, `pe`. */
export function daysOf({ firstDay, lastDay }: WeekRow, { format }: Wording): string {
  const name = (day: number) => format.weekday(fromEpochDay(MONDAY + day - 1));
  return firstDay === lastDay ? name(firstDay) : `${name(firstDay)}–${name(lastDay)}`;
}

/** `9.00–15.00`. */
export const timesOf = ({ opens, closes }: Opening, { format }: Wording): string =>
  `${format.time(opens)}–${format.time(closes)}`;

/** `ajanvarauksella`, `parittomat viikot`. */
export const remarksOn = ({ byAppointment, weeks }: Opening, { messages }: Wording): string[] =>
  [byAppointment && messages.byAppointment, weeks && messages.weeks[weeks]].filter(
    (remark): remark is string => !!remark,
  );
