/** A call's deadline as a calendar file, with alarms a week and a day before. */

import { pickText, type Grant, type Round } from '../feed/model.ts';
import { component, displayAlarm, writeCalendar } from '../icalendar/calendar.ts';
import { contentLine, textLine } from '../icalendar/content-line.ts';
import { instantValue, wallTimeValue } from '../icalendar/values.ts';
import { zoneComponent } from '../icalendar/zone-component.ts';
import type { FundingFinderLaterMessages } from '../text/fi/later/funding-finder.ts';
import type { Language } from '../text/locale.ts';
import type { Moment } from '../time/moment.ts';
import { yearOf } from '../time/plain-date.ts';

export interface ReminderOptions {
  readonly language: Language;
  readonly messages: Pick<FundingFinderLaterMessages, 'ics'>;
  /** Makes the UIDs unique in the world: see `uidHost`. */
  readonly host: string;
  /** When the feed was last changed, in milliseconds since 1970. */
  readonly stamp: number;
  /** The page's address of the call. */
  readonly link: string;
}

const PRODUCT = '-//Varsinaista kulttuuria//Funding finder//EN';

/** The file for some rounds of a call: the day each closes, and the day it opens where that is ahead. */
export function reminderFile(
  grant: Grant,
  rounds: readonly Round[],
  now: number,
  options: ReminderOptions,
): string {
  const { messages } = options;
  const moments = rounds.flatMap(({ opens, closes }) => [
    ...(opens && opens.epoch > now ? [{ kind: 'opens' as const, moment: opens }] : []),
    ...(closes ? [{ kind: 'closes' as const, moment: closes }] : []),
  ]);
  const years = moments.map(({ moment }) => yearOf(moment.date));
  return writeCalendar({ productId: PRODUCT, name: messages.ics.calendar, zone: grant.zone }, [
    ...zoneComponent(grant.zone, Math.min(...years), Math.max(...years)),
    ...moments.flatMap(({ kind, moment }) => event(grant, kind, moment, options)),
  ]);
}

function event(
  grant: Grant,
  kind: 'opens' | 'closes',
  moment: Moment,
  { language, messages, host, stamp, link }: ReminderOptions,
): string[] {
  const name = pickText(grant.name, language).text;
  const time = moment.time ?? (kind === 'closes' ? '24:00' : '00:00');
  const { apply, info } = grant.links ?? {};
  const url = apply ?? info ?? link;
  return component('VEVENT', [
    textLine('UID', `${grant.id}.${kind}.${moment.date}@${host}`),
    contentLine('DTSTAMP', instantValue(stamp)),
    // At 24:00 it would stand on the next day.
    contentLine('DTSTART', wallTimeValue(moment.date, time === '24:00' ? '23:59' : time), {
      TZID: grant.zone,
    }),
    textLine('SUMMARY', messages.ics[kind](name)),
    textLine(
      'DESCRIPTION',
      [pickText(grant.funder.name, language).text, messages.ics.apply(url), link].join('\n'),
    ),
    contentLine('URL', url),
    // A deadline takes no time from the day.
    'TRANSP:TRANSPARENT',
    ...(kind === 'closes'
      ? ['-P7D', '-P1D'].flatMap((before) => displayAlarm(before, messages.ics.alarm(name)))
      : []),
  ]);
}
