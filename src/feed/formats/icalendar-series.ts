/** What repeats, with its changes: single ones, and those that hold from one occurrence on. */
import { addDays, addMonths } from '../../time/plain-date.ts';
import { occurrences, type Repetition } from '../../time/recurrence.ts';
import { readSpan, type Span } from '../../time/span.ts';
import { dateAt, parseMoment } from '../../time/moment.ts';
import { asObjects, type Json } from './input.ts';

export interface Change {
  readonly override: Json;
  /** RANGE=THISANDFUTURE */
  readonly andFuture: boolean;
  /** The changed event in full. */
  readonly item: Json;
}

/** How far ahead a series that has no end is listed after it moved to other days. */
const YEARS = 30;
const MOST = 1000;
const HELSINKI = 'Europe/Helsinki';

/** The series with its overrides; where it changes for good, one more series from there on. */
export function splitSeries(item: Json, changes: readonly Change[]): Json[] {
  const zone = String(item.timeZone ?? HELSINKI);
  const epochOf = (at: unknown): number => parseMoment(at, zone)?.epoch ?? NaN;
  const sorted = [...changes].sort((a, b) => epochOf(a.override.at) - epochOf(b.override.at));
  // A change from no known day on is left for the feed to name.
  const turn = sorted.find(({ andFuture, override }) => andFuture && epochOf(override.at));
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

/** Changes come before what the series says of its own dates: of the same one, the first holds. */
const withChanges = (item: Json, changes: readonly Change[]): Json =>
  changes.length
    ? {
        ...item,
        overrides: [...changes.map(({ override }) => override), ...asObjects(item.overrides)],
      }
    : item;

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
  const repeat = item.repeat as Repetition;
  const zone = repeat.timeZone ?? span.zone;
  const at = parseMoment(turn.override.at, zone);
  const changed = parseMoment(turn.item.start, String(turn.item.timeZone ?? zone));
  const later = (changed?.epoch ?? from) - from;
  const isDay = !span.start.time;
  const instant = (epoch: number): string =>
    isDay ? new Date(epoch + 43_200_000).toISOString().slice(0, 10) : new Date(epoch).toISOString();
  const moved = (text: string): string => {
    const moment = parseMoment(text, span.zone);
    return moment?.time ? instant(moment.epoch + later) : text;
  };
  // On the same days the rules hold on; on others, the dates that they would have given are moved.
  const keepsDays =
    at && changed?.date === at.date && !/BY(HOUR|MINUTE|SECOND)/i.test(rulesOf(repeat));
  const shift = (change: Change): Change => {
    const text = change.override.at;
    const moment = parseMoment(text, span.zone);
    if (!moment) return change;
    return { ...change, override: { ...change.override, at: instant(moment.epoch + later) } };
  };
  const series = {
    ...turn.item,
    id: `${String(item.id)}@${String(turn.override.at)}`,
    repeat: keepsDays
      ? {
          ...repeat,
          rrule: repeat.rrule?.map((rule) => continued(rule, repeat, span, from)),
          rdate: repeat.rdate
            ?.filter((text) => (parseMoment(text, span.zone)?.epoch ?? 0) >= from)
            .map(moved),
          except: repeat.except?.map(moved),
        }
      : {
          rdate: startsFrom(repeat, span, from).map((epoch) => instant(epoch + later)),
        },
  };
  return { item: series, shift };
}

const rulesOf = ({ rrule = [] }: Repetition): string => rrule.join();

function startsFrom(repeat: Repetition, span: Span, from: number): number[] {
  const day = dateAt(from, span.zone);
  return occurrences(repeat, span, {
    from: addDays(day, -1),
    to: addMonths(day, 12 * YEARS),
    limit: MOST,
  })
    .map(({ start }) => start.epoch)
    .filter((epoch) => epoch >= from);
}

/** A rule as it goes on from an instant: what came before no longer counts. */
function continued(rule: string, { timeZone }: Repetition, span: Span, from: number): string {
  const zone = timeZone ?? span.zone;
  return rule
    .replace(/COUNT=(\d+)/i, (_, count: string) => {
      const before = occurrences({ rrule: [rule], timeZone }, span, {
        from: span.start.date,
        to: dateAt(from, span.zone),
      }).filter(({ start }) => start.epoch < from);
      return `COUNT=${Math.max(1, Number(count) - before.length)}`;
    })
    .replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)/i, (_, ...parts: string[]) => {
      const [year, month, day, hours, minutes, seconds, utc] = parts;
      const end = parseMoment(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${utc}`, zone);
      // At its new time the last one may start after the old end: the day is meant to its own end.
      return `UNTIL=${(end?.date ?? `${year}-${month}-${day}`).replaceAll('-', '')}`;
    });
}
