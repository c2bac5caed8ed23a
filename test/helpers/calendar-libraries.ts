/** What two independent libraries make of an iCalendar file: when each of its events is. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** A start and an end: 'YYYY-MM-DD' where the file names days, ISO instants where it names times. */
export interface When {
  readonly start: string;
  /** Exclusive, as the libraries have it. */
  readonly end: string;
}

/** By UID, in order, at most so many of each and none that starts later. */
export type Calendar = ReadonlyMap<string, readonly When[]>;

const MOST = 200;
const DAY_MS = 86_400_000;

const two = (n: number): string => String(n).padStart(2, '0');
/** Both hand over days as midnights of the machine's own zone. */
const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const told = (date: Date, isDay: boolean): string => (isDay ? localDay(date) : date.toISOString());

const inOrder = (list: readonly When[], until: string): When[] =>
  list
    .filter(({ start }) => start < until)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .slice(0, MOST);

export function byIcalJs(text: string, until: string): Calendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(zone as never);
  const byUid = new Map<string, ICAL.Component[]>();
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const uid = String(event.getFirstPropertyValue('uid'));
    byUid.set(uid, [...(byUid.get(uid) ?? []), event]);
  }
  return new Map(
    [...byUid].map(([uid, events]) => {
      const isChange = (event: ICAL.Component): boolean => event.hasProperty('recurrence-id');
      const event = new ICAL.Event(
        events.find((one) => !isChange(one))!,
        {
          exceptions: events.filter(isChange),
        } as never,
      );
      return [uid, inOrder(occurrencesOf(event, until), until)];
    }),
  );
}

function occurrencesOf(event: ICAL.Event, until: string): When[] {
  const found: When[] = [];
  const add = (start: ICAL.Time, end: ICAL.Time): void => {
    found.push({
      start: told(start.toJSDate(), start.isDate),
      end: told(end.toJSDate(), start.isDate),
    });
  };
  if (!event.isRecurring()) add(event.startDate, event.endDate);
  else {
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (found.length >= MOST || next.toJSDate().toISOString() > until) break;
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      add(startDate, endDate);
    }
  }
  return found;
}

export function byNodeIcal(text: string, until: string): Calendar {
  const found = new Map<string, When[]>();
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (event?.type !== 'VEVENT') continue;
    const isDay = event.datetype === 'date';
    const instances = nodeIcal.expandRecurringEvent(event, {
      from: new Date(event.start.getTime() - 40 * DAY_MS),
      to: new Date(until),
    });
    const list = instances.map(({ start, end }) => ({
      start: told(start, isDay),
      end: told(end, isDay),
    }));
    found.set(String(event.uid), inOrder(list, until));
  }
  return found;
}
