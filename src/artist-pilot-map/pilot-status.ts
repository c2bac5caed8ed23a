import type { Pilot } from '../feed/model.ts';
import { readPeriod, type Period } from '../time/period.ts';

/** In the order of the list: what one can join now comes first. */
export const pilotStatuses = ['running', 'coming', 'postponed', 'cancelled', 'ended'] as const;

export type PilotStatus = (typeof pilotStatuses)[number];

/** What a pilot is doing: told by its maker where it is off, else by its period and the clock. */
export function pilotStatus(pilot: Pick<Pilot, 'status' | 'period'>, now: number, zone: string) {
  return pilot.status ?? periodStatus(pilot.period, now, zone);
}

/** What the period alone tells at `now` (milliseconds since 1970), by the days of `zone`. */
export function periodStatus(
  period: Period,
  now: number,
  zone: string,
): 'running' | 'coming' | 'ended' {
  if (now < period.startsAt) return 'coming';
  const endsAt = periodEnd(period, zone);
  return endsAt !== undefined && now >= endsAt ? 'ended' : 'running';
}

/**
 * The instant from which a period is over. '2027' alone means that year and '2027-03' that month;
 * only a day without an end goes on for an unknown time.
 */
export function periodEnd(period: Period, zone: string): number | undefined {
  if (period.endsAt !== undefined || period.start.length === 'YYYY-MM-DD'.length) {
    return period.endsAt;
  }
  return readPeriod(period.start, period.start, zone).period?.endsAt;
}
