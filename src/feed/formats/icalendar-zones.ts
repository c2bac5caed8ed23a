/**
 * The time zones that iCalendar files name: by IANA name, by the name Windows has for it, by the
 * VTIMEZONE in the file, by the calendar's X-WR-TIMEZONE, in that order.
 */
import ICAL from 'ical.js';
import {
  addDays,
  dayOf,
  isPlainDate,
  monthOf,
  yearOf,
  type PlainDate,
} from '../../time/plain-date.ts';
import { instantOf, isZone, offsetAt, zoneNames } from '../../time/zone.ts';
import { textOf, type Component } from './icalendar-lines.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** The name of a zone for a calendar's TZID. `day`: when the file's own rules must hold. */
export type ZoneFinder = (tzid: string | undefined, day: PlainDate) => string;

export function zoneFinder(calendar: Component, feedZone: string): ZoneFinder {
  const own = zoneByName(textOf(calendar, 'x-wr-timezone')) ?? feedZone;
  const definitions = new Map(
    calendar.components
      .filter(({ name }) => name === 'vtimezone')
      .map((component) => [textOf(component, 'tzid'), component]),
  );
  const found = new Map<string, string>();
  return (tzid, day) => {
    if (!tzid) return own;
    const key = `${tzid} ${definitions.has(tzid) ? day : ''}`;
    let zone = found.get(key);
    if (!zone) {
      const definition = definitions.get(tzid);
      zone =
        zoneByName(tzid) ??
        zoneByName(definition && textOf(definition, 'x-lic-location')) ??
        (definition && zoneByRules(definition, tzid, day)) ??
        own;
      found.set(key, zone);
    }
    return zone;
  };
}

/** 'Europe/Helsinki', '/vendor.example/Europe/Helsinki', 'FLE Standard Time', '(UTC+02:00) Helsinki, Kyiv …' */
export function zoneByName(name: string | undefined): string | undefined {
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

/** Outlook's display names list cities. */
function zoneByCity(name: string): string | undefined {
  const [, cities] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/.exec(name) ?? [];
  if (!cities) return undefined;
  const wanted = cities.split(',').map((city) => city.trim().replaceAll(' ', '_'));
  return zoneNames().find((zone) => wanted.includes(zone.split('/').at(-1)!));
}

const FIXED = Array.from({ length: 26 }, (_, i) => `Etc/GMT${i < 13 ? '-' : '+'}${i % 13}`);

/**
 * The zone whose clocks go as the VTIMEZONE says, from the day on for two years; where its rules
 * are a muddle, on that day.
 */
function zoneByRules(definition: Component, tzid: string, day: PlainDate): string | undefined {
  const rules = rulesOf(definition, tzid);
  if (!rules || !isPlainDate(day)) return undefined;
  const offsets = Array.from({ length: 104 }, (_, week) => {
    const date = addDays(day, 7 * week);
    const time = ICAL.Time.fromData({
      year: yearOf(date),
      month: monthOf(date),
      day: dayOf(date),
      hour: 12,
    });
    return { local: instantOf(date, '12:00', 'UTC'), minutes: rules.utcOffset(time) / 60 };
  });
  const zones = [...zoneNames(), ...FIXED];
  const goAlike = (zone: string, weeks: typeof offsets): boolean =>
    weeks.every(({ local, minutes }) => offsetAt(local - minutes * 60_000, zone) === minutes);
  return (
    zones.find((zone) => goAlike(zone, offsets)) ??
    zones.find((zone) => goAlike(zone, offsets.slice(0, 1)))
  );
}

function rulesOf(definition: Component, tzid: string): ICAL.Timezone | undefined {
  try {
    const text = `BEGIN:VCALENDAR\r\n${definition.lines.join('\r\n')}\r\nEND:VCALENDAR`;
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
    return component ? new ICAL.Timezone({ component, tzid }) : undefined;
  } catch {
    return undefined;
  }
}

/** '2026-10-14T17:00:00' of a zone → an instant as the feed writes it. */
export const toInstant = (wall: string, zone: string): string =>
  new Date(instantOf(wall.slice(0, 10), wall.slice(11), zone)).toISOString();
