import type { Moment } from '../time/moment.ts';
import { offsetAt, wallAt } from '../time/zone.ts';

/** `2026-10-14` or `2026-10-14T17:00:00+03:00`, with the offset that the zone has just then. */
export function offsetDateTime({ date, time, epoch }: Moment, zone: string): string {
  if (!time) return date;
  const wall = wallAt(epoch, zone);
  const offset = offsetAt(epoch, zone);
  const size = Math.abs(offset);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const seconds = wall.time.length > 5 ? '' : ':00';
  return `${wall.date}T${wall.time}${seconds}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
