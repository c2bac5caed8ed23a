import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedItems } from '../../../src/contact-card/linked-items.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import * as series from '../../../src/schedule/series.ts';

const NOW = Date.parse('2026-11-27T12:00:00+02:00');

/** Ids of a contact's workshops, as they are listed. */
function workshopsOf(...workshops: object[]): string[] {
  const { feed, dropped } = parseFeed({
    workshops: workshops.map((fields) => ({ name: 'Savityöpaja', contacts: ['a'], ...fields })),
    contacts: [{ id: 'a', name: 'Ohjaaja' }],
  });
  assert.deepEqual(dropped, []);
  return linkedItems('a', feed, NOW, series).flatMap(({ items }) => items.map(({ id }) => id));
}

test('a workshop that is over is left out', () => {
  assert.deepEqual(workshopsOf({ id: 'over', start: '2026-11-26T17:00' }), []);
});

test('what repeats, or goes on in sessions, counts until its last time is over', () => {
  const start = '2026-09-02T17:00';
  const end = '2026-09-02T19:00';
  const sessions = [
    { start, end },
    { start: '2026-12-02T17:00', end: '2026-12-02T19:00' },
  ];
  const ids = workshopsOf(
    { id: 'weekly', start, end, repeat: { every: 'week' } },
    { id: 'ended', start, end, repeat: { every: 'week', until: '2026-11-25' } },
    { id: 'course', start, end, sessions },
    { id: 'soon', start: '2026-11-28T10:00' },
  );
  assert.deepEqual(ids, ['soon', 'weekly', 'course']);
});

test('one whose new time is not known yet stands last', () => {
  const ids = workshopsOf(
    { id: 'postponed', start: null, status: 'postponed' },
    { id: 'soon', start: '2026-11-28T10:00' },
  );
  assert.deepEqual(ids, ['soon', 'postponed']);
});
