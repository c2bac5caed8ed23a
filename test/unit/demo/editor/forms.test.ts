import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { feedText, readFeedText } from '../../../../demo/editor/files.ts';
import fi from '../../../../demo/editor/labels.fi.ts';
import sv from '../../../../demo/editor/labels.sv.ts';
import en from '../../../../demo/editor/labels.en.ts';
import { arrange, LAYOUT_NAMES } from '../../../../demo/editor/layout.ts';
import { allFields, FORMS, type Control, type Field } from '../../../../demo/editor/model.ts';
import { findProblems } from '../../../../demo/editor/problems.ts';
import { controlAt } from '../../../../demo/editor/short-forms.ts';
import { REFERENCE_NOW } from '../../../../demo/feeds/reference.ts';
import { feedSchema } from '../../../../src/tools/feed-schema.ts';

const fields = Object.values(FORMS).flatMap(allFields);
const labelOf = ({ owner, name }: Field, labels: typeof fi) =>
  labels.fields[`${owner}.${name}`] ?? labels.fields[name];

describe('the forms', () => {
  test('have every field of the schema', () => {
    const { properties } = feedSchema() as { properties: Record<string, unknown> };
    for (const section of ['workshops', 'pilots', 'funding', 'contacts']) {
      const inSchema = (properties[section] as { items: { properties: object } }).items.properties;
      assert.deepEqual(
        FORMS[section]!.map(({ name }) => name).sort(),
        Object.keys(inSchema).sort(),
        section,
      );
    }
  });

  test('name every field in three languages, and nothing that isn’t there', () => {
    for (const [language, labels] of Object.entries({ fi, sv, en })) {
      const lacking = fields
        .filter((field) => !labelOf(field, labels))
        .map(({ owner, name }) => `${owner}.${name}`);
      assert.deepEqual(lacking, [], `demo/editor/labels.${language}.ts lacks ${lacking}`);
      assert.deepEqual(Object.keys(labels.fields), Object.keys(fi.fields));
      assert.deepEqual(Object.keys(labels.hints), Object.keys(fi.hints));
      assert.deepEqual(Object.keys(labels.rows), Object.keys(fi.rows));
    }
    const known = new Set(fields.flatMap(({ owner, name }) => [name, `${owner}.${name}`]));
    for (const key of [...Object.keys(fi.fields), ...Object.keys(fi.hints)])
      assert.ok(known.has(key), key);
  });

  test('have words for every choice', () => {
    const choices = fields.flatMap(({ name, control }) =>
      valuesOf(control).map((value) => [name, value] as const),
    );
    for (const [language, labels] of Object.entries({ fi, sv, en })) {
      const lacking = choices
        .filter(([name, value]) => !labels.choices[name]?.[value])
        .map(([name, value]) => `${name}.${value}`);
      assert.deepEqual(lacking, [], `demo/editor/choices.${language}.ts lacks ${lacking}`);
    }
  });

  test('lose no field in their layout, and name none that isn’t there', () => {
    for (const form of Object.values(FORMS)) {
      const { first, more } = arrange(form);
      const shown = [...first, ...more.flatMap(({ fields: inGroup }) => inGroup)];
      assert.deepEqual(shown.map(({ name }) => name).sort(), form.map(({ name }) => name).sort());
    }
    for (const [owner, names] of LAYOUT_NAMES)
      for (const name of names)
        assert.ok(
          fields.some((field) => field.owner === owner && field.name === name),
          `${owner}.${name}`,
        );
  });

  test('show what must be filled in without opening anything', () => {
    for (const form of Object.values(FORMS)) {
      const { first } = arrange(form);
      for (const field of form.filter(({ required, name }) => required && name !== 'id'))
        assert.ok(first.includes(field), `${field.owner}.${field.name}`);
    }
  });

  test('find the control of a path', () => {
    assert.equal(controlAt(['workshops', 3, 'name'])?.type, 'text');
    assert.equal(controlAt(['contacts', 0, 'phones', 1, 'hours', 'weekly', 0])?.type, 'group');
    assert.equal(controlAt(['publisher', 'name'])?.type, 'text');
    assert.equal(controlAt(['workshops', 0, 'x']), undefined);
  });
});

function valuesOf(control: Control): readonly string[] {
  if (control.type === 'choice') return control.values;
  return control.type === 'codes' && 'choices' in control.codes ? control.codes.choices : [];
}

describe('problems', () => {
  const now = Date.parse(REFERENCE_NOW);
  const found = (doc: object) =>
    findProblems({ version: '1', ...doc }, now).map(
      ({ path, problem }) => `${path} ${problem.code}`,
    );

  test('are told at the field where they are mended', () => {
    assert.deepEqual(
      found({
        workshops: [
          {
            id: 'a',
            name: { fi: 'Savi' },
            start: 'huomenna',
            end: '',
            image: 'a.jpg',
            registration: { url: 'javascript:alert(1)' },
            nmae: 'Savi',
          },
        ],
        pilots: [{ id: 'b', title: { fi: 'Ääni', sv: 'Ljud' }, municipalities: ['529'] }],
        contacts: [{ id: 'c', name: 'Neuvonta', type: 'person', phones: ['soita', {}] }],
      }).sort(),
      [
        'contacts[0].phones[0].number format',
        'contacts[0].phones[1].number missing',
        'pilots[0].period.start missing',
        'workshops[0] unknown-field',
        'workshops[0].image.alt no-alt',
        'workshops[0].name no-language',
        'workshops[0].registration.url url',
        'workshops[0].start format',
      ],
    );
  });

  test('of the feed itself are told at its fields', () =>
    assert.deepEqual(found({ timeZone: 'Suomi' }), ['timeZone unknown-zone']));

  test('are none in what the editor starts with', () => assert.deepEqual(found({}), []));
});

describe('files', () => {
  const network = readFileSync('demo/feeds/network.json', 'utf8');

  test('are written as they came: order, unknown fields, indentation', () => {
    for (const indent of ['  ', '\t', '    ']) {
      const text = `${JSON.stringify({ ...JSON.parse(network), x: { a: 1 } }, null, indent)}\n`;
      const reading = readFeedText(`\uFEFF${text}`);
      assert.ok('doc' in reading);
      assert.equal(feedText(reading.doc, reading.indent), text);
    }
  });

  test('that are none are refused with the reason', () => {
    assert.deepEqual(readFeedText('{\n  "version": "1",\n  "workshops": [,]\n}'), {
      ...{ problem: 'broken', line: 3 },
    });
    assert.deepEqual(readFeedText('<!doctype html>'), { problem: 'noFeed' });
    assert.deepEqual(readFeedText('{"type": "FeatureCollection"}'), { problem: 'noFeed' });
  });
});
