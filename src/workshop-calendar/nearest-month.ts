/** Where to go from a month that has nothing to show. */

import type { Workshop } from '../feed/model.ts';
import { isSeries, occasionsOf, type Occasion } from '../schedule/occasion.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { addDays, addMonths, startOfMonth, type PlainDate } from '../time/plain-date.ts';

/** How far to look: what lies further away than this is not what a visitor is after. */
const MONTHS = 120;

/** The next month in which anything takes place, else the last one before. */
export function nearestMonth(
  workshopsBetween: (from: PlainDate, to: PlainDate) => readonly Workshop[],
  month: PlainDate,
  rules: SeriesRules | undefined,
): PlainDate | undefined {
  const after = addMonths(month, 1);
  const end = addMonths(month, MONTHS);
  const next = workshopsBetween(after, end)
    .flatMap((workshop) => firstAfter(workshop, after, rules)?.when?.start.date ?? [])
    .sort()[0];
  if (next) return startOfMonth(next);
  const before = addDays(month, -1);
  const begin = addMonths(month, -MONTHS);
  const last = workshopsBetween(begin, before)
    .flatMap((workshop) => lastBefore(workshop, begin, before, rules)?.when?.lastDay ?? [])
    .sort()
    .at(-1);
  return last && startOfMonth(last);
}

function firstAfter(
  workshop: Workshop,
  from: PlainDate,
  rules: SeriesRules | undefined,
): Occasion | undefined {
  if (isSeries(workshop)) return rules!.timesAhead(workshop, -Infinity, from, LAST_DAY, 1)[0];
  return occasionsOf(workshop).find(({ when }) => when && when.start.date >= from);
}

function lastBefore(
  workshop: Workshop,
  from: PlainDate,
  to: PlainDate,
  rules: SeriesRules | undefined,
): Occasion | undefined {
  if (isSeries(workshop)) return rules!.lastBetween(workshop, from, to);
  return occasionsOf(workshop).findLast(({ when }) => when && when.lastDay <= to);
}
