/**
 * Workshops as an iCalendar file (RFC 5545) that Apple, Google and Outlook read alike:
 * the zone's rules inlined, stable UIDs, states as STATUS and in words.
 */

import { plain, type Override, type Repeat, type Workshop } from '../feed/model.ts';
import { component, writeCalendar } from '../icalendar/calendar.ts';
import { contentLine, escapeText, textLine } from '../icalendar/content-line.ts';
import { momentIn, timeLine } from '../icalendar/time-line.ts';
import { dateValue, instantValue } from '../icalendar/values.ts';
import { zoneComponent } from '../icalendar/zone-component.ts';
import { isOnlineOnly, isSeries, occasionsOf, type Occasion } from '../schedule/occasion.ts';
import { overriddenOccasion } from '../schedule/series.ts';
import type { Language } from '../text/locale.ts';
import { addDays, yearOf } from '../time/plain-date.ts';
import { isAllDay, makeSpan, type Span } from '../time/span.ts';
import { endOfDay } from '../time/zone.ts';
import type { AllMessages } from './later-words.ts';
import { locationLine } from './location.ts';
import { firstTime, leftOut, recurrenceLines } from './recurrence-lines.ts';

/** What the file needs beside the workshops. */
export interface CalendarFileOptions {
  readonly language: Language;
  readonly messages: Pick<AllMessages, 'ics' | 'cancelled' | 'postponed'>;
  /** Makes the UIDs unique in the world: see `uidHost`. */
  readonly host: string;
  /** When the feed was last changed, in milliseconds since 1970; used where an item doesn't say. */
  readonly stamp: number;
  /** Name of the calendar, for a whole list. */
  readonly name?: string;
  /** The page's address of a workshop. */
  readonly linkTo?: (id: string) => string;
}

const PRODUCT = '-//Varsinaista kulttuuria//Workshop calendar//EN';

/** The whole file. Workshops without a date are left out: a VEVENT cannot be without. */
export function calendarFile(workshops: readonly Workshop[], options: CalendarFileOptions): string {
  const events = workshops.flatMap((workshop) => eventsOf(workshop, options));
  return writeCalendar({ productId: PRODUCT, name: options.name, zone: workshops[0]?.timeZone }, [
    ...zonesOf(workshops, options.stamp),
    ...events,
  ]);
}

function eventsOf(workshop: Workshop, options: CalendarFileOptions): string[] {
  if (isSeries(workshop)) return seriesEvents(workshop, options);
  return occasionsOf(workshop).flatMap((occasion) =>
    occasion.when ? event(occasion, occasion.when, options) : [],
  );
}

function seriesEvents(workshop: Workshop, options: CalendarFileOptions): string[] {
  const { repeat, overrides = [] } = workshop;
  const [master] = occasionsOf({ ...workshop, repeat: undefined });
  const first = firstTime(repeat!, workshop.when!);
  if (!first) return [];
  // A rule follows the clock of DTSTART's zone.
  const when = inZone(first, zoneOfRule(workshop));
  const changed = overrides.flatMap((override: Override) => {
    const occasion = overriddenOccasion(workshop, override);
    return occasion?.when ? { ...occasion, when: occasion.when } : [];
  });
  // What is held at another time isn't left out, whatever the exceptions say.
  const moved = new Set(changed.map(({ recurrence }) => recurrence!.epoch));
  const except = leftOut(repeat!, workshop.when!).filter(({ epoch }) => !moved.has(epoch));
  return [
    ...event(master!, when, options, recurrenceLines(repeat!, when, workshop.when!, except)),
    ...changed.flatMap((occasion) => {
      const original = momentIn(occasion.recurrence!, when.zone);
      const identity = [timeLine('RECURRENCE-ID', original, when.zone)];
      return event(occasion, occasion.when, options, identity);
    }),
  ];
}

const zoneOfRule = ({ repeat, when }: Workshop): string => repeat?.timeZone ?? when!.zone;

/** The same instants by the clock of another zone; whole days stay as they are. */
function inZone(when: Span, zone: string): Span {
  if (zone === when.zone || !when.start.time) return when;
  return makeSpan(momentIn(when.start, zone), when.end && momentIn(when.end, zone), zone);
}

function event(
  occasion: Occasion,
  when: Span,
  options: CalendarFileOptions,
  recurrence: readonly string[] = [],
): string[] {
  const { workshop, source, status, place } = occasion;
  const { language } = options;
  const link = linkOf(source, options);
  const topics = workshop.topics?.flatMap(({ label }) => (label ? plain(label, language) : []));
  return component('VEVENT', [
    textLine('UID', uidOf(occasion, options.host)),
    contentLine('DTSTAMP', instantValue(workshop.modified ?? options.stamp)),
    workshop.modified === undefined
      ? undefined
      : contentLine('LAST-MODIFIED', instantValue(workshop.modified)),
    contentLine('SEQUENCE', String(workshop.sequence ?? 0)),
    timeLine('DTSTART', when.start, when.zone),
    endLine(when),
    ...recurrence,
    contentLine('STATUS', STATUS[status]),
    // A month of exhibition shouldn't make its visitor look busy for a month.
    contentLine('TRANSP', isAllDay(when) ? 'TRANSPARENT' : 'OPAQUE'),
    textLine('SUMMARY', titleOf(occasion, options)),
    optionalText('DESCRIPTION', descriptionOf(occasion, options)),
    optionalText('LOCATION', locationLine(occasion, options, options.messages)),
    place?.lat !== undefined && place.lon !== undefined && !isOnlineOnly(occasion)
      ? contentLine('GEO', `${place.lat};${place.lon}`)
      : undefined,
    link ? contentLine('URL', link) : undefined,
    topics?.length ? contentLine('CATEGORIES', topics.map(escapeText).join(',')) : undefined,
  ]);
}

const STATUS: Record<Workshop['status'], string> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  movedOnline: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** Sessions have an id of their own, or their number: a session that moves keeps its identity. */
function uidOf({ source, session }: Occasion, host: string): string {
  return session ? `${source.id}.${session.id ?? session.number}@${host}` : `${source.id}@${host}`;
}

/** Many calendars don't show STATUS, so the word stands in the title, too. */
function titleOf(
  { workshop, status }: Occasion,
  { language, messages }: CalendarFileOptions,
): string {
  const name = plain(workshop.name, language);
  if (status === 'cancelled') return `${messages.cancelled}: ${name}`;
  if (status === 'postponed') return `${messages.postponed}: ${name}`;
  return name;
}

function descriptionOf(occasion: Occasion, options: CalendarFileOptions): string {
  const { workshop, source, note } = occasion;
  const { language, messages } = options;
  const link = linkOf(source, options);
  const { online } = workshop;
  return [
    plain(note, language),
    plain(workshop.summary, language),
    plain(workshop.description, language),
    online?.url && !online.afterRegistration ? `${messages.ics.online}: ${online.url}` : '',
    workshop.registration?.url ? messages.ics.registration(workshop.registration.url) : '',
    link ? messages.ics.more(link) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The workshop's own page, else its place on this one. */
function linkOf(workshop: Workshop, { linkTo }: CalendarFileOptions): string | undefined {
  return workshop.links?.find(({ rel }) => rel === 'info')?.url ?? linkTo?.(workshop.id);
}

/** DTEND is exclusive, and of the same type as DTSTART; an unknown end has none. */
function endLine({ start, end, lastDay, zone }: Span): string | undefined {
  if (!end) return undefined;
  if (!start.time) return contentLine('DTEND', dateValue(addDays(lastDay, 1)), { VALUE: 'DATE' });
  if (end.time) return timeLine('DTEND', end, zone);
  return timeLine('DTEND', { date: lastDay, time: '24:00', epoch: endOfDay(lastDay, zone) }, zone);
}

/** Each zone in use, with its rules for as long as the events last. */
function zonesOf(workshops: readonly Workshop[], stamp: number): string[] {
  const years = new Map<string, { from: number; to: number }>();
  const use = (zone: string, from: number, to: number): void => {
    if (zone === 'UTC') return;
    const known = years.get(zone) ?? { from, to };
    years.set(zone, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  };
  for (const workshop of workshops) {
    for (const { when } of occasionsOf(workshop)) {
      if (!when?.start.time) continue;
      const from = yearOf(when.start.date);
      const to = isSeries(workshop)
        ? lastYearOf(workshop.repeat!, from, stamp)
        : yearOf(when.lastDay);
      use(when.zone, from, to);
      if (isSeries(workshop)) use(zoneOfRule(workshop), from, to);
    }
  }
  return [...years].flatMap(([zone, { from, to }]) => zoneComponent(zone, from, to));
}

/** An endless repetition gets the rules of ten years: calendars fetch the file again long before. */
function lastYearOf({ until, rdate = [] }: Repeat, from: number, stamp: number): number {
  if (until) return yearOf(until);
  return 10 + Math.max(from, new Date(stamp).getUTCFullYear(), ...rdate.map(yearOf));
}

function optionalText(name: string, text: string): string | undefined {
  return text ? textLine(name, text) : undefined;
}
