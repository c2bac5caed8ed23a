import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { zoneComponent } from '../../../src/icalendar/zone-component.ts';
import { wallAt } from '../../../src/time/zone.ts';

/** Reads our VTIMEZONE with ical.js, which knows no zone but by the rules in the file. */
function readZone(zone: string, from: number, to: number): ICAL.Timezone {
  return new ICAL.Timezone(
    new ICAL.Component(ICAL.parse(zoneComponent(zone, from, to).join('\r\n'))),
  );
}

for (const zone of [
  'Europe/Helsinki',
  'Europe/Stockholm',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'UTC',
]) {
  test(`${zone}: the rules in the file tell the platform's wall times, summer time's edges included`, () => {
    const timezone = readZone(zone, 2025, 2028);
    for (let epoch = Date.UTC(2025, 0, 1); epoch < Date.UTC(2029, 0, 1); epoch += 5 * 3_600_000) {
      const { date, time } = wallAt(epoch, zone);
      const wall = ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
      wall.zone = timezone;
      // A repeated hour means its first instant; the second one is the only exception.
      const read = wall.toUnixTime() * 1000;
      const repeated = wallAt(read, zone);
      assert.equal(
        `${repeated.date} ${repeated.time}`,
        `${date} ${time}`,
        new Date(epoch).toISOString(),
      );
    }
  });
}

test('Helsinki stays short: one rule for each half of the year', () => {
  assert.equal(zoneComponent('Europe/Helsinki', 2026, 2036).length, 17);
});
