/** When somebody can be reached, in words. */

import type { Format } from '../text/format.ts';
import { addDays } from '../time/plain-date.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { PlainTime } from '../time/zone.ts';
import type { AllMessages } from './later-words.ts';
import type { OpenState, WallTime } from './office-hours.ts';

export interface Wording<M = AllMessages> {
  readonly messages: M;
  readonly format: Format;
  /** The contact's own today. */
  readonly today: PlainDate;
}

/** `klo 12`, `klo 9.30`: people leave out the minutes of full hours. */
function clock(time: PlainTime, { format }: Wording): string {
  return format.timeRange(time).replace(/\.00$/, '');
}

/** `nyt tavoitettavissa klo 12 asti`, for a phone or a person. */
export function reachable(state: OpenState, wording: Wording): string | undefined {
  const { messages } = wording;
  switch (state.kind) {
    case 'unknown':
      return undefined;
    case 'always':
      return messages.reachableAlways;
    case 'open':
      return messages.reachableUntil(clock(state.until.time, wording));
    case 'closed':
      return state.opens
        ? messages.reachableFrom(day(state.opens, wording), clock(state.opens.time, wording))
        : messages.notReachable;
  }
}

/** `suljettu, avautuu huomenna klo 9.00`, for an office: as its door and its week have it. */
export function open(state: OpenState, wording: Wording): string | undefined {
  const { messages, format } = wording;
  switch (state.kind) {
    case 'unknown':
      return undefined;
    case 'always':
      return messages.openAlways;
    case 'open':
      return messages.openUntil(format.timeRange(state.until.time));
    case 'closed':
      return state.opens
        ? messages.opens(day(state.opens, wording), format.timeRange(state.opens.time))
        : messages.closedNow;
  }
}

function day({ date }: WallTime, { messages, format, today }: Wording): string {
  if (date === today) return messages.today;
  return date === addDays(today, 1) ? messages.tomorrow : format.day(date, { today });
}
