import type { Workshop } from '../feed/model.ts';
import { dateAt } from '../time/moment.ts';
import { isPast } from '../time/span.ts';
import { currentOf, isSeries, occasionsOf, type Occasion } from './occasion.ts';
import type { SeriesRules } from './series-rules.ts';

/**
 * The next time that a workshop is held, else the next one that is cancelled; of what is over,
 * nothing. Of what repeats nothing is known without `rules`.
 */
export function nextOccasion(
  workshop: Workshop,
  now: number,
  rules: SeriesRules | undefined,
): Occasion | undefined {
  if (isSeries(workshop)) return rules?.nextOfSeries(workshop, now, dateAt(now, workshop.timeZone));
  const current = currentOf(occasionsOf(workshop), now);
  return current?.when && isPast(current.when, now) ? undefined : current;
}
