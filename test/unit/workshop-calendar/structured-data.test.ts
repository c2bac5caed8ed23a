import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structuredData } from '../../../src/workshop-calendar/structured-data.ts';
import { at, readWorkshop, REFERENCE_NOW } from '../../helpers/workshops.ts';

type Data = Record<string, unknown>;

function describeEvent(item: object): Data | undefined {
  const [event] = structuredData([readWorkshop(item)], {
    language: 'fi',
    now: at(REFERENCE_NOW),
    today: '2026-10-05',
  });
  // As a page would see it: without what isn't there.
  return event && (JSON.parse(JSON.stringify(event)) as Data);
}

test('only what the feed states', () => {
  assert.deepEqual(describeEvent({ start: '2026-10-14T17:00' }), {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Savipaja',
    startDate: '2026-10-14T17:00:00+03:00',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('the offset is that of the day: summer time, winter time, another zone', () => {
  const over = describeEvent({ start: '2026-10-24T22:00', end: '2026-10-25T06:00' });
  assert.equal(over?.startDate, '2026-10-24T22:00:00+03:00');
  assert.equal(over?.endDate, '2026-10-25T06:00:00+02:00');
  const newYork = describeEvent({ start: '2026-10-28T17:00', timeZone: 'America/New_York' });
  assert.equal(newYork?.startDate, '2026-10-28T17:00:00-04:00');
});

test('days stay days, with the last one inclusive', () => {
  const event = describeEvent({ kind: 'exhibition', start: '2026-10-20', end: '2026-11-01' });
  assert.equal(event?.['@type'], 'ExhibitionEvent');
  assert.equal(event?.startDate, '2026-10-20');
  assert.equal(event?.endDate, '2026-11-01');
});

test('a midnight end is midnight of the next day', () => {
  const event = describeEvent({ start: '2026-11-14T18:00', end: '2026-11-15T00:00' });
  assert.equal(event?.endDate, '2026-11-15T00:00:00+02:00');
});

test('the state is real', () => {
  const moved = describeEvent({
    start: '2026-11-03T13:00',
    status: 'rescheduled',
    previousStart: '2026-10-13T13:00',
  });
  assert.equal(moved?.eventStatus, 'https://schema.org/EventRescheduled');
  assert.equal(moved?.previousStartDate, '2026-10-13T13:00:00+03:00');
  assert.equal(describeEvent({ start: null, status: 'postponed' }), undefined);
});

test('an address is an object, and a link for participants stays with them', () => {
  const place = { name: 'Kulttuuritalo', street: 'Kirkkotie 1', city: 'Naantali' };
  const online = { url: 'https://kokous.example/1', afterRegistration: true };
  const closed = describeEvent({ start: '2026-10-14T17:00', attendance: 'hybrid', place, online });
  assert.deepEqual(closed?.location, {
    '@type': 'Place',
    name: 'Kulttuuritalo',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Kirkkotie 1',
      addressLocality: 'Naantali',
    },
  });
  assert.equal(closed?.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode');
  const open = describeEvent({
    start: '2026-10-14T17:00',
    attendance: 'online',
    online: { url: 'https://kokous.example/1' },
  });
  assert.deepEqual(open?.location, {
    '@type': 'VirtualLocation',
    url: 'https://kokous.example/1',
  });
});

test('what was moved online is no longer at its place', () => {
  const event = describeEvent({
    start: '2026-10-14T17:00',
    status: 'movedOnline',
    place: { name: 'Kulttuuritalo', street: 'Kirkkotie 1', city: 'Naantali' },
    online: { url: 'https://kokous.example/1' },
  });
  assert.deepEqual(event?.location, {
    '@type': 'VirtualLocation',
    url: 'https://kokous.example/1',
  });
  assert.equal(event?.eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
});

test('a price only where it is a figure', () => {
  assert.deepEqual(describeEvent({ start: '2026-10-14', price: { free: true } })?.offers, {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
  });
  assert.equal(
    describeEvent({ start: '2026-10-14', price: { text: 'pääsylippu' } })?.offers,
    undefined,
  );
});

test('a course is one event with its sessions; a repetition is its next time', () => {
  const course = describeEvent({
    start: '2026-10-14T17:00',
    sessions: [
      { start: '2026-10-14T17:00', end: '2026-10-14T19:00' },
      { start: '2026-10-28T17:00', end: '2026-10-28T19:00', status: 'cancelled' },
    ],
  });
  assert.equal(course?.endDate, '2026-10-28T19:00:00+02:00');
  const [, second] = course?.subEvent as Data[];
  assert.equal(second?.eventStatus, 'https://schema.org/EventCancelled');
  const weekly = describeEvent({ start: '2026-09-05T11:00', repeat: { every: 'week' } });
  assert.equal(weekly?.startDate, '2026-10-10T11:00:00+03:00');
});
