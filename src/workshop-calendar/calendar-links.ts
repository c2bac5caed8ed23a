/** Links that open a calendar on the web with one occasion filled in. */

import { pickText } from '../feed/model.ts';
import { dateValue, wallTimeValue } from '../icalendar/values.ts';
import type { Occasion } from '../schedule/occasion.ts';
import { addDays } from '../time/plain-date.ts';
import type { Span } from '../time/span.ts';
import { offsetDateTime } from './offset-date-time.ts';

/** What a link carries beside the times. */
export interface CalendarLinkTexts {
  readonly language: string;
  readonly details: string;
  readonly location: string;
}

/** Google Calendar takes wall times and the zone they are in. */
export function googleCalendarLink(occasion: Occasion, texts: CalendarLinkTexts): string {
  const when = occasion.when!;
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: pickText(occasion.workshop.name, texts.language).text,
    dates: `${googleStart(when)}/${googleEnd(when)}`,
    ctz: when.zone,
    details: texts.details,
    location: texts.location,
  });
}

/** Outlook on the web: `outlook.live.com` for private accounts, `outlook.office.com` for work. */
export function outlookLink(
  occasion: Occasion,
  texts: CalendarLinkTexts,
  host: 'outlook.live.com' | 'outlook.office.com',
): string {
  const { start, end, lastDay, zone } = occasion.when!;
  const allDay = !start.time;
  return link(`https://${host}/calendar/0/action/compose`, {
    rru: 'addevent',
    path: '/calendar/action/compose',
    subject: pickText(occasion.workshop.name, texts.language).text,
    startdt: allDay ? start.date : offsetDateTime(start, zone),
    enddt: allDay ? addDays(lastDay, 1) : end?.time ? offsetDateTime(end, zone) : undefined,
    allday: allDay ? 'true' : undefined,
    body: texts.details,
    location: texts.location,
  });
}

function googleStart({ start }: Span): string {
  return start.time ? wallTimeValue(start.date, start.time) : dateValue(start.date);
}

/** Google wants an end; where none is known the start stands for it, and no length is invented. */
function googleEnd(when: Span): string {
  const { start, end, lastDay } = when;
  if (!start.time) return dateValue(addDays(lastDay, 1));
  if (!end) return googleStart(when);
  return wallTimeValue(end.date, end.time ?? '24:00');
}

function link(base: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!.toWellFormed())}`);
  return `${base}?${query.join('&')}`;
}
