/**
 * Linked Events' events as one feed: what takes place several times becomes one workshop with its
 * meetings; deleted and unpublished events are left out.
 */
import { isObject } from '../shape.ts';
import { asObjects, type FeedInput, type Json } from './input.ts';
import { hasStart, idOf, sessionOf, workshopOf } from './linked-events-event.ts';

/** `isWhole`: whether no more events are to come, so that what a series lacks can be told. */
export function feedOf(events: readonly Json[], isWhole = true): FeedInput {
  const shown = events.filter(isPublic);
  const replaced = replacements(events);
  const wholeOf = (event: Json): string => current(idOf(event.super_event), replaced);
  const byId = new Map(shown.map((event) => [idOf(event), event]));
  const parts = grouped(shown, wholeOf);
  const workshops: Json[] = [];
  for (const event of shown) {
    const whole = byId.get(wholeOf(event));
    if (whole && isRecurring(whole) && isSession(event, whole)) continue;
    const own: Json = { ...workshopOf(event, whole), partOf: wholeOf(event) || undefined };
    const children =
      parts.get(idOf(event)) ??
      asObjects(event.sub_events).filter((part) => isPublic(part) && hasStart(part));
    if (!isRecurring(event)) {
      workshops.push(own);
      continue;
    }
    const sessions = inOrder(
      children.filter((child) => isSession(child, event)).map((child) => sessionOf(child, event)),
    );
    // Without its parts, a series would be one endless event: it is named as one without a start.
    if (sessions.length)
      workshops.push({ ...own, start: own.start ?? sessions[0]!.start, sessions });
    else if (isWhole && !children.length) workshops.push({ ...own, start: undefined });
  }
  return { version: '1', language: 'fi', timeZone: 'Europe/Helsinki', workshops };
}

/** Of an event that was replaced, nothing but the id of the other one is to be known. */
const isPublic = ({ deleted, publication_status: status, replaced_by: other }: Json): boolean =>
  !deleted && status !== 'draft' && !other;

const isRecurring = (event: Json): boolean => event.super_event_type === 'recurring';

function grouped(events: readonly Json[], wholeOf: (event: Json) => string): Map<string, Json[]> {
  const groups = new Map<string, Json[]>();
  for (const event of events) {
    const group = groups.get(wholeOf(event));
    if (group) group.push(event);
    else groups.set(wholeOf(event), [event]);
  }
  return groups;
}

const replacements = (events: readonly Json[]): Map<string, string> =>
  new Map(
    events
      .map((event) => [idOf(event), idOf(event.replaced_by)] as const)
      .filter(([, other]) => other),
  );

/** What an id means now; replacements may be replaced. */
function current(id: string, replaced: ReadonlyMap<string, string>): string {
  let now = id;
  for (let n = 0; n < replaced.size && replaced.has(now); n++) now = replaced.get(now)!;
  return now;
}

/** Ids of the events that others were replaced by, where they aren't among them. */
export function missingReplacements(events: readonly Json[]): string[] {
  const replaced = replacements(events);
  const known = new Set(events.map(idOf));
  const wanted = [...replaced.keys()].map((id) => current(id, replaced));
  return [...new Set(wanted)].filter((id) => !known.has(id));
}

/**
 * A part that is named like the whole, and to which nobody registers by itself, is one of its
 * meetings; others are events of their own.
 */
const isSession = (part: Json, whole: Json): boolean =>
  hasStart(part) &&
  !isObject(part.registration) &&
  JSON.stringify(part.name ?? null) === JSON.stringify(whole.name ?? null);

const inOrder = (sessions: Json[]): Json[] =>
  sessions.sort((a, b) => Date.parse(String(a.start)) - Date.parse(String(b.start)));
