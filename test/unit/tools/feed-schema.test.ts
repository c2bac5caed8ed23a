import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as z from 'zod';
import { checkFeed } from '../../../src/tools/vk-feed/check.ts';
import { feedSchema } from '../../../src/tools/feed-schema.ts';

const FEEDS = join('demo', 'feeds');
const schema = z.fromJSONSchema(feedSchema());

/** The paths at which an independent validator finds fault. */
function faults(input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ path }) => path.join('.')).sort();
}

const EVERY_FIELD = 'test/fixtures/feed/every-field.json';
const readEveryField = () =>
  JSON.parse(readFileSync(EVERY_FIELD, 'utf8')) as Readonly<Record<string, unknown>>;

/** Of what is no list, neither. */
interface CollectionSchema {
  readonly items?: { readonly properties: object };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(FEEDS, file), 'utf8'));

describe('the JSON Schema', () => {
  const whole = readdirSync(FEEDS).filter(
    (file) => file.endsWith('.json') && !/broken|truncated/.test(file),
  );
  for (const file of whole) {
    test(`finds no fault with demo/feeds/${file}`, () =>
      assert.deepEqual(faults(readJson(file)), []));
  }

  test('knows every field of the contract, as the reader and the checks do', () => {
    const feed = readEveryField();
    assert.deepEqual(faults(feed), []);
    const { problems } = checkFeed(feed, { now: Date.parse('2026-10-01T09:00:00Z') });
    // it has both ends that a repetition may have, as every field is in it
    assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), [
      'no-language',
      'two-ends',
    ]);
  });

  test('has no field that the example of every field lacks', () => {
    const feed = readEveryField();
    const { properties } = feedSchema() as { properties: Record<string, CollectionSchema> };
    const lacking = Object.entries(properties).flatMap(([name, { items }]) => {
      if (!(name in feed) && name !== '$schema') return name;
      const has = new Set(
        items ? (feed[name] as object[]).flatMap((item) => Object.keys(item)) : [],
      );
      return Object.keys(items?.properties ?? {})
        .filter((field) => !has.has(field))
        .map((field) => `${name}.${field}`);
    });
    assert.deepEqual(lacking, [], `give ${EVERY_FIELD} these, too: ${lacking}`);
  });

  test('finds the broken item of each collection', () => {
    assert.deepEqual(faults(readJson('broken.json')), [
      'contacts.1.name',
      'funding.1.funder',
      'pilots.1.municipalities',
      'workshops.1.start',
    ]);
  });

  test('names required fields, also those that the reader joins', () => {
    assert.deepEqual(faults({ version: '1', workshops: [{}] }), [
      'workshops.0.id',
      'workshops.0.name',
      'workshops.0.start',
    ]);
  });

  test('takes short forms, and null for a postponed start', () => {
    const workshop = {
      id: 'a',
      name: { fi: 'A', sv: 'B' },
      start: null,
      status: 'postponed',
      image: 'a.jpg',
      topics: ['clay', { label: 'Savi' }],
      accessibility: 'Esteetön',
    };
    assert.deepEqual(faults({ version: '1', workshops: [workshop] }), []);
  });
});
