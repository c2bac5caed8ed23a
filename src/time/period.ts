/** A stretch of years, months or days: '2026', '2026-03' or '2026-03-14' at either end. */
import { daysInMonth, isPlainDate, type PlainDate } from './plain-date.ts';
import { endOfDay, startOfDay } from './zone.ts';

export interface Period {
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', as written. */
  readonly start: string;
  /** Left out where it is open-ended. */
  readonly end?: string;
  readonly firstDay: PlainDate;
  /** Inclusive. */
  readonly lastDay?: PlainDate;
  readonly startsAt: number;
  /** The instant from which it has ended. */
  readonly endsAt?: number;
}

export interface PeriodReading {
  period?: Period;
  problem?: 'start' | 'end-format' | 'end-before-start';
}

/** The first day of a year, a month or a day; undefined where the text is none of these. */
export function firstDayOf(text: unknown): PlainDate | undefined {
  if (typeof text !== 'string') return undefined;
  const day = text + (text.length === 4 ? '-01-01' : text.length === 7 ? '-01' : '');
  return isPlainDate(day) ? day : undefined;
}

function lastDayOf(text: string): PlainDate {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length === 7) return `${text}-${daysInMonth(+text.slice(0, 4), +text.slice(5))}`;
  return text;
}

/** Reads a period's two ends; a missing end leaves it open. */
export function readPeriod(start: unknown, end: unknown, zone: string): PeriodReading {
  const firstDay = firstDayOf(start);
  if (!firstDay) return { problem: 'start' };
  const period: Period = {
    start: start as string,
    firstDay,
    startsAt: startOfDay(firstDay, zone),
  };
  if ((end ?? '') === '') return { period };
  if (!firstDayOf(end)) return { period, problem: 'end-format' };
  const lastDay = lastDayOf(end as string);
  if (lastDay < firstDay) return { period, problem: 'end-before-start' };
  return {
    period: { ...period, end: end as string, lastDay, endsAt: endOfDay(lastDay, zone) },
  };
}
