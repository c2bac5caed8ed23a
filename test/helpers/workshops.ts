/** Workshops for tests of the calendar, read from the feed's own form as a page would read them. */
import assert from 'node:assert/strict';
import { parseFeed } from '../../src/feed/parse.ts';
import type { Workshop } from '../../src/feed/model.ts';

export { REFERENCE_NOW } from '../../demo/feeds/reference.ts';

/** Milliseconds of an ISO instant. */
export const at = (iso: string): number => Date.parse(iso);

/** Reads items; fails where the feed's rules would leave something out. */
export function readWorkshops(...items: object[]): Workshop[] {
  const workshops = items.map((item, index) => ({
    id: `w${index + 1}`,
    name: 'Savipaja',
    ...item,
  }));
  const { feed, dropped } = parseFeed({ version: '1', workshops });
  const { workshops: read } = feed;
  assert.deepEqual(dropped, []);
  return [...read];
}

export function readWorkshop(item: object): Workshop {
  return readWorkshops(item)[0]!;
}
