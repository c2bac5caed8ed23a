/** How well the sums, shares, months and rounds of a call meet a wish: 0 for not at all to 1. */

import { CLOSING_DAYS } from '../closing-days.ts';
import type { SearchItem } from './search-item.ts';
import type { Availability } from './times.ts';

export function amountDegree(
  { least = 0, most }: SearchItem,
  asked: number | undefined,
  limit: number | undefined,
): number {
  if (most === undefined) return 0.2;
  if (asked === undefined && limit !== undefined)
    return most <= limit ? 1 : least < limit ? 0.4 : 0;
  if (limit === undefined && asked !== undefined)
    return most > asked ? (least >= asked ? 1 : 0.95) : 0;
  if (asked === limit) return least <= asked! && most >= asked! ? 1 : 0;
  return most >= asked! && least <= limit! ? (least >= asked! && most <= limit! ? 1 : 0.9) : 0;
}

/**
 * Where a grant doesn't say what share the applicant has to pay, it may be none. One that asks for
 * more than the wish serves it less, the more it asks for.
 */
const SHARE_UNTOLD = 0.25;

export function ownShareDegree({ ownShare }: SearchItem, most: number): number {
  if (ownShare === undefined) return SHARE_UNTOLD;
  return ownShare <= most ? 1 : Math.max(0, SHARE_UNTOLD - (ownShare - most) / 200);
}

export function monthsDegree(item: SearchItem, months: readonly number[]): number {
  for (const { opens, closes } of item.rounds) {
    if (!opens && !closes) continue;
    const first = monthsTo(opens ?? closes!);
    const last = monthsTo(closes ?? opens!);
    // of each month the first one from the opening on
    if (months.some((month) => first + modulo(month - first, 12) <= last)) return 1;
  }
  if (item.months.some((month) => months.includes(month))) return 0.9;
  return item.rolling ? 0.25 : 0;
}

/** Open, but closing later than was asked: near it, and not met. */
const NOT_YET = 0.25;
const COMING_DAYS = 60;

export function availabilityDegree(item: SearchItem, asked: Availability, today: string): number {
  if (asked === 'rolling') return item.rolling ? 1 : 0;
  const open = item.rounds.filter(
    ({ opens, closes }) => (!opens || opens <= today) && closes && closes >= today,
  );
  if (asked === 'open') return open.length > 0 || item.rolling ? 1 : 0;
  if (asked === 'closing') {
    const soon = open.some(({ closes }) => daysUntil(closes!, today) <= CLOSING_DAYS);
    return soon ? 1 : open.length > 0 ? NOT_YET : 0;
  }
  const coming = item.rounds.filter(({ opens }) => opens && opens > today);
  return coming.some(({ opens }) => daysUntil(opens!, today) <= COMING_DAYS)
    ? 1
    : coming.length > 0
      ? 0.7
      : 0;
}

function daysUntil(date: string, today: string): number {
  return (Date.parse(date) - Date.parse(today)) / 86_400_000;
}

/** Months from the beginning of the calendar to a date's own; December of a year is 0 modulo 12. */
function monthsTo(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
