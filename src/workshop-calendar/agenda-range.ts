/** The agenda within days that the visitor chose: each workshop by the time that falls into them. */

import { currentOf, firstHeld, isSeries, occasionsOf } from '../schedule/occasion.ts';
import { lastBetween, timesAhead } from '../schedule/series.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { overlaps } from '../time/span.ts';
import type { ChooseTime } from './agenda.ts';
import { FIRST_DAY } from './occasion-search.ts';

/** The next time between two days, else the last one there that is over; either end may be open. */
export function timeWithin(from: PlainDate = FIRST_DAY, to: PlainDate = LAST_DAY): ChooseTime {
  return (workshop, now, today) => {
    if (!isSeries(workshop)) {
      const inside = occasionsOf(workshop).filter(({ when }) => when && overlaps(when, from, to));
      return currentOf(inside, now);
    }
    // Where the workshop's zone is behind the feed's, yesterday isn't over yet.
    const yesterday = addDays(today, -1);
    const since = from > yesterday ? from : yesterday;
    const wanted = 1 + (workshop.overrides?.length ?? 0);
    return (
      firstHeld(timesAhead(workshop, now, since, to, wanted)) ??
      lastBetween(workshop, from, to < today ? to : today)
    );
  };
}
