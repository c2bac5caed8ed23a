/** What repeats, with its changes: single ones, and those that hold from one occurrence on. */
import { addDays, addMonths } from '../../time/plain-date.ts';
import { occurrences, type Repetition } from '../../time/recurrence.ts';
import { readSpan, type Span } from '../../time/span.ts';
import { parseMoment } from '../../time/moment.ts';
import type { Json } from './input.ts';

export interface Change {
  readonly override: Json;
  /** RANGE=THISANDFUTURE */
  readonly andFuture: boolean;
  /** The changed event in full. */
  readonly item: Json;
}

/** How far ahead a series that has no end is listed after a change. */
const YEARS = 5;
const MOST = 1000;
const HELSINKI = 'Europe/Helsinki';

/** The series with its overrides; where it changes for good, one more series from there on. */
export function splitSeries(item: Json, changes: readonly Change[]): Json[] {
  const zone = String(item.timeZone ?? HELSINKI);
  const epochOf = (at: unknown): number => parseMoment(at, zone)?.epoch ?? NaN;
  const sorted = [...changes].sort((a, b) => epochOf(a.override.at) - epochOf(b.override.at));
  const turn = sorted.find(({ andFuture }) => andFuture);
  const span = readSpan(item.start, item.end, zone).span;
  if (!turn || !span || !item.repeat) return [withChanges(item, sorted)];
  const from = epochOf(turn.override.at);
  const before = sorted.filter(({ override }) => epochOf(override.at) < from);
  const after = sorted.filter((change) => change !== turn && epochOf(change.override.at) >= from);
  const moved = movedSeries(item, turn, span, from);
  const kept = withChanges(
    { ...item, repeat: endedBefore(item.repeat as Repetition, from, zone) },
    before,
  );
  return [
    ...(from > span.start.epoch ? [kept] : []),
    ...splitSeries(moved.item, after.map(moved.shift)),
  ];
}

const withChanges = (item: Json, changes: readonly Change[]): Json =>
  changes.length ? { ...item, overrides: changes.map(({ override }) => override) } : item;

/** The repetition without what would come at or after an instant. */
function endedBefore(repeat: Repetition, epoch: number, zone: string): Repetition {
  const until = new Date(epoch - 1000).toISOString().replace(/[-:]|\.\d+/g, '');
  return {
    ...repeat,
    rrule: repeat.rrule?.map(
      (rule) => `${rule.replace(/;?(COUNT|UNTIL)=[^;]*/gi, '')};UNTIL=${until}`,
    ),
    rdate: repeat.rdate?.filter((text) => (parseMoment(text, zone)?.epoch ?? Infinity) < epoch),
  };
}

/** What is left of the series from the change on, each as much earlier or later as the first. */
function movedSeries(item: Json, turn: Change, span: Span, from: number) {
  const zone = span.zone;
  const changedStart =
    parseMoment(turn.item.start, String(turn.item.timeZone ?? zone))?.epoch ?? from;
  const later = changedStart - from;
  const day = parseMoment(turn.override.at, zone)?.date ?? span.start.date;
  const isDay = !span.start.time;
  const instant = (epoch: number): string =>
    isDay ? new Date(epoch + 43_200_000).toISOString().slice(0, 10) : new Date(epoch).toISOString();
  const rest = occurrences(item.repeat as Repetition, span, {
    from: addDays(day, -1),
    to: addMonths(day, 12 * YEARS),
    limit: MOST,
  }).filter(({ start }) => start.epoch >= from);
  const rdate = rest.map(({ start }) => instant(start.epoch + later));
  const shift = (change: Change): Change => {
    const at = parseMoment(change.override.at, zone)?.epoch;
    if (at === undefined) return change;
    return { ...change, override: { ...change.override, at: instant(at + later) } };
  };
  const series = {
    ...turn.item,
    id: `${String(item.id)}@${String(turn.override.at)}`,
    repeat: { rdate },
  };
  return { item: series, shift };
}
