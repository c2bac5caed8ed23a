/** Components and the finished calendar object. */

import { contentLine, foldLine, textLine } from './content-line.ts';

/** Lines of a component, unfolded. Absent ones may stand as `undefined` to keep callers flat. */
export type Lines = readonly (string | undefined)[];

/** `BEGIN:NAME … END:NAME` */
export function component(name: string, lines: Lines): string[] {
  return [`BEGIN:${name}`, ...present(lines), `END:${name}`];
}

/** What a calendar file says of itself. */
export interface CalendarOptions {
  /** Identifies the program that wrote the file, as `-//Owner//Product//LANG`. */
  readonly productId: string;
  /** Shown by most calendars as the name of the imported calendar. */
  readonly name?: string;
  /** The zone that readers should show the calendar in. */
  readonly zone?: string;
}

/** A whole .ics file: folded, with CRLF, ending in a line break as the grammar wants. */
export function writeCalendar(options: CalendarOptions, components: Lines): string {
  const lines = component('VCALENDAR', [
    'VERSION:2.0',
    textLine('PRODID', options.productId),
    'CALSCALE:GREGORIAN',
    // PUBLISH, so that Outlook adds the events instead of asking to answer an invitation.
    'METHOD:PUBLISH',
    options.name ? textLine('X-WR-CALNAME', options.name) : undefined,
    options.zone ? contentLine('X-WR-TIMEZONE', options.zone) : undefined,
    ...components,
  ]);
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A display alarm; `trigger` is a duration before the start, such as `-P7D` or `-PT12H`. */
export function displayAlarm(trigger: string, text: string): string[] {
  return component('VALARM', [
    'ACTION:DISPLAY',
    contentLine('TRIGGER', trigger),
    textLine('DESCRIPTION', text),
  ]);
}

function present(lines: Lines): string[] {
  return lines.filter((line): line is string => line !== undefined);
}
