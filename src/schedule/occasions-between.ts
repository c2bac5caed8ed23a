/** What is on between two days. */

import type { Workshop } from '../feed/model.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { overlaps } from '../time/span.ts';
import { isSeries, occasionsOf, type Occasion } from './occasion.ts';
import type { SeriesRules } from './series-rules.ts';

/**
 * The times of all these workshops that touch the days from `from` to `to`, in order; without
 * `rules` none of them may repeat.
 */
export function occasionsBetween(
  workshops: readonly Workshop[],
  from: PlainDate,
  to: PlainDate,
  rules: SeriesRules | undefined,
): Occasion[] {
  return workshops
    .flatMap((workshop) =>
      isSeries(workshop)
        ? rules!.seriesBetween(workshop, from, to)
        : occasionsOf(workshop).filter(({ when }) => when && overlaps(when, from, to)),
    )
    .sort((a, b) => a.when!.start.epoch - b.when!.start.epoch);
}
