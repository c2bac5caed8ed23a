import type { PlainDate } from './plain-date.ts';

/** The last day that there is: dates have ten characters. */
export const LAST_DAY: PlainDate = '9999-12-31';
