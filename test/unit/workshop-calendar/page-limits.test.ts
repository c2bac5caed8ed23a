import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitTo } from '../../../src/workshop-calendar/page-limits.ts';
import { readWorkshops } from '../../helpers/workshops.ts';

const workshops = readWorkshops(
  { start: '2026-10-14', place: { municipality: '529' }, topics: ['participation'] },
  {
    start: '2026-10-15',
    place: { city: 'Turku' },
    topics: [{ id: 'art', label: { fi: 'Kuvataide', sv: 'Bildkonst' } }],
    audience: ['children'],
  },
  { start: '2026-10-16', topics: [{ label: 'Oma teema' }] },
);

const kept = (municipality = '', topic = '', audience = ''): string =>
  limitTo(workshops, municipality, topic, audience)
    .map(({ id }) => id)
    .join(' ');

test('municipalities by code or name, by the place or its town', () => {
  assert.equal(kept('529'), 'w1');
  assert.equal(kept('Nådendal, Åbo'), 'w1 w2');
  assert.equal(kept('853'), 'w2');
  assert.equal(kept('019'), '');
});

test('topics and audiences by code or label, in any language and case', () => {
  assert.equal(kept('', 'participation'), 'w1');
  assert.equal(kept('', 'art, oma teema'), 'w2 w3');
  assert.equal(kept('', 'bildkonst'), 'w2');
  assert.equal(kept('', '', 'children'), 'w2');
  assert.equal(kept('529', '', 'children'), '');
});

test('without a limit all are there', () => {
  assert.equal(kept(' ', ' , '), 'w1 w2 w3');
});
