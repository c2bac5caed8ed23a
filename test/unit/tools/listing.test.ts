import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../../src/feed/parse.ts';
import { listings } from '../../../src/tools/vk-feed/listing.ts';
import words from '../../../src/tools/words/en.ts';
import { formatIn } from '../../helpers/format-in.ts';

const now = Date.parse('2026-10-05T09:00:00+03:00');

/** What is listed of one workshop: 'id: lines'. */
function listed(fields: object): string[] {
  const { feed, dropped } = parseFeed({
    workshops: [{ id: 'savi', name: 'Savipaja', start: '2026-10-14', ...fields }],
  });
  assert.deepEqual(dropped, []);
  return listings(feed, { language: 'en', format: formatIn('en'), words, now }).flatMap(
    ({ items }) =>
      items.map(({ id, lines }) => `${id}: ${lines.join(', ')}`.replaceAll('\u00a0', ' ')),
  );
}

test('each session of a course is listed; a course that is cancelled takes them along', () => {
  const sessions = [
    { id: 'first', start: '2026-10-14', status: 'scheduled' },
    { start: '2026-10-21', place: { name: 'Kirjasto' } },
  ];
  assert.deepEqual(listed({ sessions }), [
    'first: Wed 14 October',
    'savi#2: Wed 21 October, Kirjasto',
  ]);
  assert.deepEqual(listed({ sessions, status: 'cancelled' }), [
    'first: Cancelled, Wed 14 October',
    'savi#2: Cancelled, Wed 21 October, Kirjasto',
  ]);
});

test('what repeats is listed each time for a year, but no more than fifty times', () => {
  const monthly = listed({ repeat: { every: 'month' } });
  assert.equal(monthly.length, 12);
  assert.equal(monthly[0], 'savi@2026-10-14: Wed 14 October');
  assert.equal(listed({ repeat: { every: 'day' } }).length, 50);
});

test('what is postponed without a new day is listed, what is over is not', () => {
  assert.deepEqual(listed({ start: null, status: 'postponed' }), [
    'savi: Postponed, new time to be announced',
  ]);
  assert.deepEqual(listed({ start: '2026-10-04' }), []);
});
