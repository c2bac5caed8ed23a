/**
 * The time zones that iCalendar files name: by IANA name, by the name Windows has for it, by the
 * VTIMEZONE in the file, by the calendar's X-WR-TIMEZONE, in that order.
 */
import { addDays, isPlainDate, type PlainDate } from '../../time/plain-date.ts';
import { occurrences } from '../../time/recurrence.ts';
import { readSpan } from '../../time/span.ts';
import { instantOf, isZone, offsetAt, zoneNames } from '../../time/zone.ts';
import { all, textOf, unescaped, type Component } from './icalendar-lines.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** The name of a zone for a calendar's TZID. `day`: when the file's own rules must hold. */
export type ZoneFinder = (tzid: string | undefined, day: PlainDate) => string;

/** For one file; `feedZone` is the zone of times that no part of it tells the zone of. */
export function zoneFinder(calendar: Component, feedZone: string): ZoneFinder {
  const own = zoneByName(textOf(calendar, 'x-wr-timezone')) ?? feedZone;
  const definitions = new Map(
    calendar.components
      .filter(({ name }) => name === 'vtimezone')
      .map((component) => [textOf(component, 'tzid'), component]),
  );
  const found = new Map<string, ZoneFinder>();
  return (given, day) => {
    if (!given) return own;
    const tzid = unescaped(given);
    let find = found.get(tzid);
    if (!find) {
      const definition = definitions.get(tzid);
      const named =
        zoneByName(tzid) ?? zoneByName(definition && textOf(definition, 'x-lic-location'));
      const byRules = named || !definition ? undefined : zonesByRules(definition);
      const offset = offsetName(tzid);
      find = (_, when) => named ?? byRules?.(when) ?? offset ?? own;
      found.set(tzid, find);
    }
    return find(tzid, day);
  };
}

/** 'Europe/Helsinki', '/vendor.example/Europe/Helsinki', 'FLE Standard Time', '(UTC+02:00) Helsinki, Kyiv …' */
function zoneByName(name: string | undefined): string | undefined {
  const bare = name?.trim().replace(/^"|"$/g, '');
  if (!bare) return undefined;
  // 'EST' or 'GMT-5' would be taken by some platforms; only names of places and UTC are sure.
  if ((bare.includes('/') || /^(UTC|GMT|Z)$/i.test(bare)) && isZone(bare)) return bare;
  const windows = bare.replace(/ (Standard|Daylight) Time$/i, '');
  if (Object.hasOwn(WINDOWS_ZONES, windows)) return WINDOWS_ZONES[windows];
  const parts = bare.split('/');
  for (let from = 1; from < parts.length - 1; from++) {
    const tail = parts.slice(from).join('/');
    if (isZone(tail)) return tail;
  }
  return zoneByCity(bare);
}

/** 'UTC+11', 'GMT-0330' */
function offsetName(name: string): string | undefined {
  const [, sign, hours, minutes = 0] =
    /^(?:UTC|GMT) ?([+-])(\d\d?):?(\d\d)?$/i.exec(name.trim()) ?? [];
  if (!hours) return undefined;
  return fixedZone((sign === '-' ? -1 : 1) * (+hours * 60 + +minutes));
}

/** Outlook's display names list cities. */
function zoneByCity(name: string): string | undefined {
  const [, cities] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/.exec(name) ?? [];
  if (!cities) return undefined;
  const wanted = cities.split(',').map((city) => city.trim().replaceAll(' ', '_'));
  return zoneNames().find((zone) => wanted.includes(zone.split('/').at(-1)!));
}

/** Of zones with the same clocks the nearest is meant. */
const NEAREST = ['Europe/Helsinki', 'Europe/Stockholm', 'Europe/London', 'UTC'];

const FIXED = [...Array<undefined>(26)].map((_, i) => `Etc/GMT${i < 13 ? '-' : '+'}${i % 13}`);

/**
 * The zone whose clocks go as the VTIMEZONE says, in the day's year and the next one; where its
 * rules are a muddle, on that day.
 */
function zonesByRules(definition: Component): (day: PlainDate) => string | undefined {
  const changesUntil = remembered((end: PlainDate) => changesOf(definition, end));
  const offsetOn = (day: PlainDate, changes: readonly Change[]): number => {
    const local = instantOf(day, '12:00', 'UTC');
    return (changes.findLast(({ at }) => at <= local) ?? { to: changes[0]!.from }).to;
  };
  const zoneOf = (days: readonly PlainDate[], changes: readonly Change[]): string | undefined => {
    const weeks = days.map((day) => {
      const minutes = offsetOn(day, changes);
      return { epoch: instantOf(day, '12:00', 'UTC') - minutes * 60_000, minutes };
    });
    return [...NEAREST, ...zoneNames(), ...FIXED].find((zone) =>
      weeks.every(({ epoch, minutes }) => offsetAt(epoch, zone) === minutes),
    );
  };
  const zoneFrom = remembered((year: string) => {
    const changes = changesUntil(`${year.slice(0, 3)}9-12-31`);
    if (!changes.length) return undefined;
    const weeks = [...Array<undefined>(104)].map((_, week) => addDays(`${year}-01-04`, 7 * week));
    return zoneOf(weeks, changes);
  });
  const zoneOn = remembered((day: PlainDate) => {
    const changes = changesUntil(`${day.slice(0, 3)}9-12-31`);
    return changes.length
      ? (zoneOf([day], changes) ?? fixedZone(offsetOn(day, changes)))
      : undefined;
  });
  return (day) => (isPlainDate(day) ? (zoneFrom(day.slice(0, 4)) ?? zoneOn(day)) : undefined);
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}

/** 180 → 'Etc/GMT-3', 337 → '+05:37', which platforms of 2024 and later take for a zone. */
function fixedZone(minutes: number): string | undefined {
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  const zone =
    size % 60
      ? `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
      : `Etc/GMT${minutes < 0 ? '+' : '-'}${size / 60}`;
  return isZone(zone) ? zone : undefined;
}

interface Change {
  /** The wall time of the change, as if it were UTC. */
  readonly at: number;
  /** Minutes ahead of UTC before and after it. */
  readonly from: number;
  readonly to: number;
}

/** All changes of the clocks up to two years after the day, in order. */
function changesOf(definition: Component, end: PlainDate): Change[] {
  const changes = definition.components.flatMap((rules) => {
    const from = minutesOf(textOf(rules, 'tzoffsetfrom'));
    const to = minutesOf(textOf(rules, 'tzoffsetto'));
    const { span } = readSpan(wallOf(textOf(rules, 'dtstart')), undefined, 'UTC');
    if (from === undefined || to === undefined || !span) return [];
    // The end of a rule is told in UTC; its day will do, since clocks change twice a year at most.
    const rrule = all(rules, 'rrule').map(({ raw }) => raw.replace(/(UNTIL=\d{8})T\w*/i, '$1'));
    const rdate = all(rules, 'rdate').flatMap(({ raw }) => raw.split(',').map(wallOf));
    const found = occurrences({ rrule, rdate }, span, {
      from: '0001-01-01',
      to: addDays(end, 800),
    });
    return [span, ...found].map(({ start }) => ({ at: start.epoch, from, to }));
  });
  return changes.sort((a, b) => a.at - b.at);
}

/** '+0200' → 120 */
function minutesOf(offset: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(offset ?? '') ?? [];
  if (!sign) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** '20261025T040000' → '2026-10-25T04:00:00'; a day alone means its midnight. */
const wallOf = (text = ''): string =>
  text
    .replace(/^\d{8}$/, '$&T000000')
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5:$6');

/** '2026-10-14T17:00:00' of a zone → an instant as the feed writes it. */
export const toInstant = (wall: string, zone: string): string =>
  new Date(instantOf(wall.slice(0, 10), wall.slice(11), zone)).toISOString();
