/** Looking for occasions: by days and by what a link names. Not needed for the first rows. */

import type { Workshop } from '../feed/model.ts';
import { isSeries, type Occasion } from '../schedule/occasion.ts';
import { seriesBetween, timesAhead } from '../schedule/series.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { addDays, isPlainDate, type PlainDate } from '../time/plain-date.ts';
import { isPast, overlaps, type Span } from '../time/span.ts';

/** No day comes before it. */
export const FIRST_DAY: PlainDate = '0000-01-01';

/** Whether a workshop takes place between two days, and isn't over at `now`; all may be left open. */
export function takesPlaceBetween(
  workshop: Workshop,
  from: PlainDate = FIRST_DAY,
  to: PlainDate = LAST_DAY,
  now = -Infinity,
): boolean {
  if (isSeries(workshop)) return timesAhead(workshop, now, from, to, 1).length > 0;
  const isOn = (when: Span | null): boolean =>
    when !== null && overlaps(when, from, to) && !isPast(when, now);
  const { sessions, when } = workshop;
  return sessions?.length ? sessions.some((session) => isOn(session.when)) : isOn(when);
}

/** The workshops that take place between two days. */
export const workshopsBetween = (
  workshops: readonly Workshop[],
  from: PlainDate,
  to: PlainDate,
): Workshop[] => workshops.filter((workshop) => takesPlaceBetween(workshop, from, to));

/** What names an occasion in a link: the item's id, of a repetition with the day. */
export function linkId({ source, key, recurrence }: Occasion): string {
  return recurrence ? key : source.id;
}

/** The occasion that a link names; an item's id alone means its first one. */
export function findOccasion(occasions: readonly Occasion[], id: string): Occasion | undefined {
  return (
    occasions.find(({ key }) => key === id) ?? occasions.find(({ source }) => source.id === id)
  );
}

/** The same among all times of the series; `id` ends in the day, as `linkId` writes it. */
export function findInSeries(workshops: readonly Workshop[], id: string): Occasion | undefined {
  const at = id.lastIndexOf('@');
  const workshop = workshops.find((each) => each.id === id.slice(0, at));
  const day = id.slice(at + 1, at + 11);
  if (at < 0 || !workshop || !isSeries(workshop) || !isPlainDate(day)) return undefined;
  return seriesBetween(workshop, addDays(day, -1), addDays(day, 1)).find(({ key }) => key === id);
}
