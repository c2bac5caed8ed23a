/** Whatever comes, the only error is a FeedError, and what is left is sound. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { readAnswer } from '../../../src/feed/format.ts';
import type { Feed } from '../../../src/feed/model.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';

const JUNK: readonly unknown[] = [
  ...[null, 0, -1, 1e300, '', ' ', 'x', true, [], {}, [null], [[]], { fi: null }, { fi: 3 }],
  ...['2026-02-30', '9999-12-31T23:59', '0000-01-01', '2026-10-25T03:30', 'javascript:alert(1)'],
  ...[
    'Z',
    '+00:00',
    '__proto__',
    'https://[',
    '\u0000',
    '<b>',
    '%',
    { '@value': 1 },
    { toString: 1 },
  ],
];

type Holder = Record<string | number, unknown>;

/** All places in a JSON value, as the object or list that holds it and its key there. */
function places(value: unknown): [Holder, string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Holder, string | number],
    ...places(holder[key]),
  ]);
}

/** The JSON with junk in some places. */
function damaged(json: string, wounds: readonly (readonly [number, number])[]): unknown {
  const value: unknown = JSON.parse(json);
  for (const [where, what] of wounds) {
    const found = places(value);
    const [holder, key] = found[where % found.length] ?? [];
    if (holder && key !== undefined) holder[key] = structuredClone(JUNK[what % JUNK.length]);
  }
  return value;
}

const wounds = fc.array(fc.tuple(fc.nat(5000), fc.nat(JUNK.length - 1)), {
  minLength: 1,
  maxLength: 12,
});

function assertSound(feed: Feed): void {
  for (const { id, name } of feed.workshops) assert.ok(id && Object.keys(name).length);
  for (const { when } of occasionsBetween(feed.workshops, '2026-01-01', '2026-12-31', series)) {
    assert.ok(when && Number.isFinite(when.start.epoch) && when.endsAt >= when.start.epoch);
  }
  for (const { url } of feed.workshops.flatMap(({ links = [] }) => links)) {
    assert.match(url, /^(https?|mailto|tel):/);
  }
  for (const { municipalities } of feed.pilots) assert.ok(municipalities.length);
}

async function survives(text: string, format = 'auto'): Promise<void> {
  try {
    const get = (): Promise<never> => Promise.reject(new FeedError('network'));
    const input = await readAnswer({ url: 'https://x.example/v1/event/', text }, format, {
      get,
      partial: () => {},
      incomplete: () => {},
      leftOut: [],
    });
    assertSound(parseFeed(input, { base: 'https://x.example/' }).feed);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  }
}

describe('no damage throws anything but a FeedError', () => {
  const files: Record<string, string> = {
    'our own feed': 'demo/feeds/network.json',
    'Linked Events': 'test/fixtures/linked-events/helsinki-page-1.json',
    'a series of Linked Events': 'test/fixtures/linked-events/series.json',
    GeoJSON: 'test/fixtures/geojson/pilots.geojson',
    'JSON Feed': 'test/fixtures/json-feed/feed.json',
  };
  for (const [name, file] of Object.entries(files)) {
    const json = readFileSync(join(file), 'utf8');
    test(name, () =>
      fc.assert(
        fc.asyncProperty(wounds, (where) => survives(JSON.stringify(damaged(json, where)))),
        { numRuns: 60 },
      ),
    );
  }

  test('schema.org', () => {
    const page = readFileSync('test/fixtures/schema-org/page.html', 'utf8');
    const json = /"@context"[^]*(?=<\/script>\s*<\/head>)/.exec(page)?.[0] ?? '';
    return fc.assert(
      fc.asyncProperty(wounds, (where) =>
        survives(JSON.stringify(damaged(`{${json}`, where)), 'schema-org'),
      ),
      { numRuns: 60 },
    );
  });

  test('any JSON in any format', () =>
    fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.constantFrom(
          'auto',
          'vk',
          'linked-events',
          'icalendar',
          'geojson',
          'schema-org',
          'json-feed',
        ),
        survives,
      ),
      { numRuns: 100 },
    ));
});
