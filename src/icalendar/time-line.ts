/** The line of a moment: a date, a wall time of its zone, or an instant. */

import { momentAt, type Moment } from '../time/moment.ts';
import { offsetAt } from '../time/zone.ts';
import { contentLine } from './content-line.ts';
import { dateValue, instantValue, wallTimeValue } from './values.ts';

const MINUTE = 60_000;
const HALF_DAY = 12 * 60 * MINUTE;

/** Named `DTSTART`, `EXDATE` and so on; the moment is one of the zone. */
export function timeLine(name: string, moment: Moment, zone: string): string {
  const { date, time, epoch } = moment;
  if (!time) return contentLine(name, dateValue(date), { VALUE: 'DATE' });
  // Readers don't agree on which one a time in a repeated hour means; an instant is plain to all.
  if (zone === 'UTC' || isRepeated(epoch, zone)) return contentLine(name, instantValue(epoch));
  return contentLine(name, wallTimeValue(date, time), { TZID: zone });
}

/** Whether clocks show this time twice, because they go back around it. */
function isRepeated(epoch: number, zone: string): boolean {
  const back = (offsetAt(epoch - HALF_DAY, zone) - offsetAt(epoch + HALF_DAY, zone)) * MINUTE;
  if (back <= 0) return false;
  const wall = epoch + offsetAt(epoch, zone) * MINUTE;
  return [epoch - back, epoch + back].some(
    (other) => other + offsetAt(other, zone) * MINUTE === wall,
  );
}

/** The same instant by the clock of a zone; a day without a time stays as it is. */
export const momentIn = (moment: Moment, zone: string): Moment =>
  moment.time ? momentAt(moment.epoch, zone) : moment;
