import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occasionsOf } from '../../../src/schedule/occasion.ts';
import { googleCalendarLink } from '../../../src/workshop-calendar/calendar-links.ts';
import { readWorkshop } from '../../helpers/workshops.ts';

test('half a pair of surrogates, which no address can hold, does not cost the link', () => {
  const [occasion] = occasionsOf(readWorkshop({ name: 'Savi\ud800', start: '2026-10-14' }));
  const link = googleCalendarLink(occasion!, { language: 'fi', details: '', location: '' });
  assert.match(link, /&text=Savi%EF%BF%BD&/);
});
