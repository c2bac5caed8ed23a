/**
 * Time zones: the only module that asks the platform about them.
 *
 * A zone's offsets are looked up once per stretch of time and kept, so converting thousands of
 * feed items costs a few array reads each.
 */
import { getOrInsert } from './get-or-insert.ts';
import { fromEpochDay, toEpochDay, type PlainDate } from './plain-date.ts';

/** A wall-clock time: 'HH:mm', or 'HH:mm:ss' when the seconds aren't 0. */
export type PlainTime = string;

/** From `from` (inclusive) on, wall clocks are `offset` ms ahead of UTC. */
interface Offset {
  readonly from: number;
  readonly offset: number;
}

interface Day {
  /** Its first instant. */
  readonly start: number;
  /** The next day's first instant. */
  readonly end: number;
  /** No clock is changed on it. */
  readonly isEven: boolean;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Offsets are kept in stretches of this length (some 400 days). */
const STRETCH = 2 ** 35;
/** Shorter than the shortest known summer time (Morocco's pause for Ramadan). */
const STEP = 14 * DAY;

const formatters = new Map<string, Intl.DateTimeFormat>();
const stretches = new Map<string, Map<number, Offset[]>>();
const days = new Map<string, Map<PlainDate, Day>>();

const formatterFor = (zone: string): Intl.DateTimeFormat =>
  getOrInsert(
    formatters,
    zone,
    () => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }),
  );

/**
 * Asks the platform; the rest of the module sees to it that this happens seldom. Throws a
 * RangeError for a zone that the platform doesn't know.
 */
function measuredOffset(epoch: number, zone: string): number {
  // Where there is Temporal it answers at once: a page's first formatter takes some 40 ms to make.
  if (globalThis.Temporal)
    return (
      Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
    );
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT([+-])(\d+):(\d+):?(\d+)?/.exec(formatterFor(zone).format(epoch)) ?? [];
  const size = (+hours * 60 + +minutes) * MINUTE + +seconds * 1000;
  return sign === '-' ? -size : size;
}

/** The first instant after `low` at which the offset is no longer `offset`; it isn't at `high`. */
function transition(low: number, high: number, offset: number, zone: string): number {
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (measuredOffset(middle, zone) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function offsetsOf(stretch: number, zone: string): Offset[] {
  const start = stretch * STRETCH;
  const end = start + STRETCH;
  let offset = measuredOffset(start, zone);
  const offsets: Offset[] = [{ from: start, offset }];
  for (let low = start; low < end; low += STEP) {
    const high = Math.min(low + STEP, end);
    const next = measuredOffset(high, zone);
    if (next === offset) continue;
    offsets.push({ from: transition(low, high, offset, zone), offset: next });
    offset = next;
  }
  return offsets;
}

function offsetMs(epoch: number, zone: string): number {
  const stretch = Math.floor(epoch / STRETCH);
  const known = getOrInsert(stretches, zone, () => new Map<number, Offset[]>());
  const offsets = getOrInsert(known, stretch, () => offsetsOf(stretch, zone));
  let i = offsets.length - 1;
  while (i > 0 && offsets[i]!.from > epoch) i--;
  return offsets[i]!.offset;
}

/** How many minutes the zone's wall clocks are ahead of UTC at an instant. */
export const offsetAt = (epoch: number, zone: string): number => offsetMs(epoch, zone) / MINUTE;

/** The instant at which a zone's clocks show `local` (ms since 1970 as if they were UTC). */
function instantOfLocal(local: number, zone: string): number {
  const before = offsetMs(local - DAY, zone);
  const after = offsetMs(local + DAY, zone);
  if (before === after || offsetMs(local - before, zone) === before) return local - before;
  if (offsetMs(local - after, zone) === after) return local - after;
  return local - before;
}

/** Feeds name the same days again and again: each is worked out once. */
function dayIn(date: PlainDate, zone: string): Day {
  const known = getOrInsert(days, zone, () => new Map<PlainDate, Day>());
  return getOrInsert(known, date, () => {
    const local = toEpochDay(date) * DAY;
    const start = instantOfLocal(local, zone);
    const end = instantOfLocal(local + DAY, zone);
    return { start, end, isEven: end - start === DAY };
  });
}

/** The first instant of a day in a zone. */
export const startOfDay = (date: PlainDate, zone: string): number => dayIn(date, zone).start;

/** The instant at which a day is over in a zone: the next day's first one. */
export const endOfDay = (date: PlainDate, zone: string): number => dayIn(date, zone).end;

const timeMs = (time: PlainTime): number =>
  (+time.slice(0, 2) * 60 + +time.slice(3, 5)) * MINUTE + +time.slice(6) * 1000;

/**
 * The instant of a wall time. A time that summer time skips moves forward by the gap; of one that
 * it repeats, the first is meant (what Temporal calls 'compatible').
 */
export function instantOf(date: PlainDate, time: PlainTime, zone: string): number {
  const { start, isEven } = dayIn(date, zone);
  return isEven
    ? start + timeMs(time)
    : instantOfLocal(toEpochDay(date) * DAY + timeMs(time), zone);
}

/** Whether no clock is changed on that day. */
export const hasEvenClock = (date: PlainDate, zone: string): boolean => dayIn(date, zone).isEven;

/** What the zone's wall clocks and calendars show at an instant. */
export function wallAt(epoch: number, zone: string): { date: PlainDate; time: PlainTime } {
  const local = epoch + offsetMs(epoch, zone);
  const day = Math.floor(local / DAY);
  const seconds = Math.floor((local - day * DAY) / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return { date: fromEpochDay(day), time: seconds % 60 ? `${time}:${two(seconds % 60)}` : time };
}

/** Whether the platform knows a zone of this name (an IANA one: an offset is no zone). */
export function isZone(name: unknown): name is string {
  // Temporal would take the zone out of a whole date
  if (typeof name !== 'string' || !/^[a-z][\w/+-]*$/i.test(name)) return false;
  try {
    return measuredOffset(0, name) < DAY;
  } catch {
    return false;
  }
}

/** The zones that the platform knows. */
export const zoneNames = (): string[] => Intl.supportedValuesOf('timeZone');

/** Whether the visitor's own clock shows the same time as the zone's at an instant. */
export const isVisitorsClock = (zone: string, epoch: number): boolean =>
  // Date knows the visitor's offset; a formatter would have to be made to ask for their zone.
  offsetAt(epoch, zone) === -new Date(epoch).getTimezoneOffset();
