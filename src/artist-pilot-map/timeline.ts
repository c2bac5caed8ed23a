/** The months in which pilots go on, for looking at one of them. */

import type { Facet } from '../filtering/facets.ts';
import { getOrInsert } from '../time/get-or-insert.ts';
import type { Period } from '../time/period.ts';
import { addMonths } from '../time/plain-date.ts';
import type { PilotItem } from './pilots.ts';

/** `YYYY-MM`. */
export type Month = string;

export interface Timeline {
  /** From the first month of any pilot to the last, none left out. */
  readonly months: readonly Month[];
  /** Which pilots go on in a month, as a filter. */
  readonly facet: Facet<PilotItem>;
}

/** More than five years are no timeline but an archive: the latest are shown … */
const MOST = 60;
/** … of those that don't lie beyond: 'until 2099' means for the time being. This is of the past. */
const BACK = 12;

/** `thisMonth` is where pilots without an end have come to, so far as we know. */
export function timelineOf(items: readonly PilotItem[], thisMonth: Month): Timeline {
  const ends = items.map(({ pilot: { period } }) => endOf(period) ?? thisMonth);
  const starts = items.map(({ pilot: { period } }) => period.firstDay.slice(0, 7));
  const last = [...ends, ...starts].reduce((a, b) => (a > b ? a : b), '');
  const first = starts.reduce((a, b) => (a < b ? a : b), last);
  const months = monthsBetween(first, last, thisMonth);
  const known = new Map<PilotItem, readonly Month[]>();
  return {
    months,
    facet: {
      name: 'month',
      values: (item) => getOrInsert(known, item, () => monthsIn(item.pilot.period, months)),
    },
  };
}

function monthsIn(period: Period, months: readonly Month[]): readonly Month[] {
  const start = period.firstDay.slice(0, 7);
  const end = endOf(period) ?? months.at(-1) ?? start;
  return months.filter((month) => start <= month && month <= end);
}

/** '2027' alone means that year and '2027-03' that month; a day without an end goes on. */
function endOf({ start, lastDay }: Period): Month | undefined {
  if (lastDay) return lastDay.slice(0, 7);
  if (start.length === 'YYYY'.length) return `${start}-12`;
  return start.length === 'YYYY-MM'.length ? start : undefined;
}

function monthsBetween(first: Month, last: Month, thisMonth: Month): Month[] {
  const months: Month[] = [];
  if (!first) return months;
  // The span may be centuries, also in a feed with a slip of the pen.
  const latest = [later(last, 1 - MOST), later(thisMonth, -BACK)].sort()[0]!;
  let month = latest > first ? latest : first;
  months.push(month);
  while (month !== last && months.length < MOST) months.push((month = later(month, 1)));
  return months;
}

const later = (month: Month, months: number): Month => addMonths(`${month}-01`, months).slice(0, 7);
