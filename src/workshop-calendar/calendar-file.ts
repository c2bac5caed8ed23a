/**
 * Workshops as an iCalendar file (RFC 5545) that Apple, Google and Outlook read alike:
 * the zone's rules inlined, stable UIDs, states as STATUS and in words.
 */

import { plain, type Override, type Repeat, type Workshop } from '../feed/model.ts';
import { component, writeCalendar } from '../icalendar/calendar.ts';
import { contentLine, escapeText, textLine } from '../icalendar/content-line.ts';
import { dateValue, instantValue, wallTimeValue } from '../icalendar/values.ts';
import { zoneComponent } from '../icalendar/zone-component.ts';
import { isOnlineOnly, isSeries, occasionsOf, type Occasion } from '../schedule/occasion.ts';
import { overriddenOccasion } from '../schedule/series.ts';
import type { Language } from '../text/locale.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { momentAt, parseMoment, type Moment } from '../time/moment.ts';
import { addDays, yearOf, type PlainDate } from '../time/plain-date.ts';
import { occurrences } from '../time/recurrence.ts';
import { simpleRule } from '../time/rrule.ts';
import { isAllDay, makeSpan, type Span } from '../time/span.ts';
import { endOfDay, instantOf, offsetAt } from '../time/zone.ts';
import type { AllMessages } from './later-words.ts';
import { locationLine } from './location.ts';

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
const MINUTE = 60_000;
const HALF_DAY = 12 * 60 * MINUTE;
const SAFE_RULE = /^[A-Z0-9=;,+-]+$/;

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
  // A rule follows the clock of DTSTART's zone.
  const when = inZone(firstTime(repeat!, workshop.when!), zoneOfRule(workshop));
  return [
    ...event(master!, when, options, recurrenceLines(repeat!, when, workshop.when!)),
    ...overrides.flatMap((override: Override) => {
      const occasion = overriddenOccasion(workshop, override);
      if (!occasion?.when) return [];
      const original = occasion.recurrence!;
      const identity = [timeLine('RECURRENCE-ID', momentIn(original, when.zone), when.zone)];
      return event(occasion, occasion.when, options, identity);
    }),
  ];
}

/** DTSTART is always an occurrence in iCalendar; in the feed a rule may begin later. */
function firstTime(repeat: Repeat, when: Span): Span {
  const range = { from: when.start.date, to: LAST_DAY, limit: 1 };
  return occurrences({ ...repeat, except: undefined }, when, range)[0] ?? when;
}

const zoneOfRule = ({ repeat, when }: Workshop): string => repeat?.timeZone ?? when!.zone;

const momentIn = (moment: Moment, zone: string): Moment =>
  moment.time ? momentAt(moment.epoch, zone) : moment;

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

/** A date, a wall time in its zone, or an instant. */
function timeLine(name: string, moment: Moment, zone: string): string {
  const { date, time, epoch } = moment;
  if (!time) return contentLine(name, dateValue(date), { VALUE: 'DATE' });
  // Readers don't agree on which one a time in a repeated hour means; an instant is plain to all.
  if (zone === 'UTC' || isRepeated(epoch, zone)) return contentLine(name, instantValue(epoch));
  return contentLine(name, wallTimeValue(date, time), { TZID: zone });
}

/** Whether clocks show this time twice, because they go back around it. */
function isRepeated(epoch: number, zone: string): boolean {
  const back = (offsetAt(epoch - HALF_DAY, zone) - offsetAt(epoch + HALF_DAY, zone)) * MINUTE;
  if (back <= 0) return false;
  const wall = epoch + offsetAt(epoch, zone) * MINUTE;
  return [epoch - back, epoch + back].some(
    (other) => other + offsetAt(other, zone) * MINUTE === wall,
  );
}

/** DTEND is exclusive, and of the same type as DTSTART; an unknown end has none. */
function endLine({ start, end, lastDay, zone }: Span): string | undefined {
  if (!end) return undefined;
  if (!start.time) return contentLine('DTEND', dateValue(addDays(lastDay, 1)), { VALUE: 'DATE' });
  if (end.time) return timeLine('DTEND', end, zone);
  return timeLine('DTEND', { date: lastDay, time: '24:00', epoch: endOfDay(lastDay, zone) }, zone);
}

function recurrenceLines(repeat: Repeat, when: Span, usual: Span): string[] {
  const rules = [...simpleRule(repeat), ...(repeat.rrule ?? [])];
  // DTSTART is one of the dates, but some readers take those of RDATE alone.
  const own = rules.length ? [] : [timeLine('RDATE', when.start, when.zone)];
  const dates = (name: string, texts: readonly string[] = []): string[] =>
    texts.flatMap((text) => {
      const moment = startOf(text, usual);
      return moment ? timeLine(name, momentIn(moment, when.zone), when.zone) : [];
    });
  return [
    ...rules.flatMap((rule) => rawRule(rule, when)),
    ...own,
    ...dates('RDATE', repeat.rdate),
    ...dates('EXDATE', repeat.except),
  ];
}

/** UNTIL is an instant where the start has a time, and a date where it hasn't (§3.3.10). */
function untilValue(until: PlainDate, when: Span): string {
  return when.start.time ? instantValue(endOfDay(until, when.zone) - 1000) : dateValue(until);
}

/** A rule is written as it is, but for an UNTIL of the wrong type. */
function rawRule(text: string, when: Span): string[] {
  const rule = text.replace(/^RRULE:/i, '').toUpperCase();
  if (!SAFE_RULE.test(rule)) return [];
  const fixed = rule.replace(
    /UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/,
    (whole, year, month, day, hours, minutes, seconds, utc) => {
      const date = `${year}-${month}-${day}`;
      if (!when.start.time || !hours) return `UNTIL=${untilValue(date, when)}`;
      if (utc) return whole;
      return `UNTIL=${instantValue(instantOf(date, `${hours}:${minutes}:${seconds}`, when.zone))}`;
    },
  );
  return [contentLine('RRULE', fixed)];
}

/** A day among the dates means the occurrence of that day, so it takes the usual start's time. */
function startOf(text: string, { start, zone }: Span): Moment | undefined {
  const moment = parseMoment(text, zone);
  if (!moment) return undefined;
  if (!start.time) return { date: moment.date, epoch: moment.epoch };
  return moment.time ? moment : momentAt(instantOf(moment.date, start.time, zone), zone);
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
