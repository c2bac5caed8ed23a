/** The element manifest, and what Storybook makes of it: where developers look elements up. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  argTypesOf,
  type ElementDeclaration,
  type Manifest,
} from '../../../.storybook/arg-types.ts';
import { ATTRIBUTES } from '../../../src/embed/placeholder.ts';
import { TAGS } from '../../../src/embed/tags.ts';
import { sharedProperties } from '../../../src/widget/attributes.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
let elements: readonly ElementDeclaration[];

before(() => {
  execFileSync(join('node_modules', '.bin', 'cem'), [
    ...['analyze', '--quiet', '--config', 'src/tools/build/custom-elements-manifest.config.mjs'],
    ...['--outdir', relative('.', folder)],
  ]);
  const file = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  elements = (JSON.parse(file) as Manifest).modules.flatMap(({ declarations }) => declarations);
});
after(() => rmSync(folder, { recursive: true }));

const element = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;

describe('the element manifest', () => {
  for (const tag of TAGS)
    test(`tells of <${tag}> what a page may set, and nothing of its inside`, () => {
      const { attributes = [], members = [], cssProperties = [] } = element(tag);
      const types = new Map(attributes.map(({ name, type }) => [name, type?.text]));
      assert.equal(types.get('lang'), "'fi' | 'sv' | 'en'");
      assert.match(types.get('format')!, /^'auto' \| 'vk' \| .*'json-feed'$/);
      assert.equal(types.get('permalinks'), "'off'");
      assert.equal(types.get('heading-level'), 'number');
      assert.deepEqual(
        [...attributes, ...members].filter(({ description }) => !description),
        [],
      );
      assert.deepEqual(
        members.filter(({ name }) => name.startsWith('#')),
        [],
      );
      const radius = cssProperties.find(({ name }) => name === '--vk-radius');
      assert.deepEqual(radius, {
        name: '--vk-radius',
        description: 'Radius of corners.',
        default: '4px',
      });
    });
});

describe('an attribute', () => {
  const namesOf = (tag: string) => element(tag).attributes!.map(({ name }) => name);

  test('may be set by a placeholder', () => {
    const names = new Set(TAGS.flatMap(namesOf));
    assert.deepEqual([...names].sort(), [...ATTRIBUTES].sort(), 'src/embed/placeholder.ts');
  });

  test('is in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const lacking = TAGS.flatMap(namesOf).filter((name) => !readme.includes(`\`${name}`));
    assert.deepEqual(lacking, [], `README.md lacks ${lacking}`);
  });

  test('is known in JSX', () => {
    const types = readFileSync('src/react.ts', 'utf8');
    const known = (name: string) => name in sharedProperties || types.includes(`'${name}'`);
    const lacking = TAGS.flatMap((tag) => element(tag).attributes!)
      .map(({ name, fieldName }) => fieldName ?? name)
      // `lang` is any element's
      .filter((name) => name !== 'lang' && !known(name));
    assert.deepEqual(lacking, [], `src/react.ts lacks ${lacking}`);
  });
});

describe("Storybook's rows of an element", () => {
  const rows = () => argTypesOf(element('vk-contact-card'));

  test('set properties, under the names of attributes', () => {
    assert.equal(rows()['headingLevel']!.name, 'heading-level');
    assert.deepEqual(rows()['headingLevel']!.control, { type: 'number' });
    assert.deepEqual(rows()['limit']!.control, { type: 'number' });
    assert.deepEqual(rows()['contact']!.control, { type: 'text' });
  });

  test('offer the words that an attribute takes', () => {
    assert.deepEqual(rows()['layout']!.options, ['card', 'list']);
    assert.deepEqual(rows()['structuredData']!.options, ['off']);
  });

  test('keep an attribute and a part of one name apart', () => {
    const named = Object.values(rows()).filter(({ name }) => name === 'heading');
    assert.deepEqual(
      named.map(({ table }) => table?.category),
      ['attributes', 'CSS parts'],
    );
  });

  test('have controls for what a page may set alone', () => {
    for (const { name, table, control } of Object.values(rows()))
      assert.equal(
        table?.category === 'attributes',
        !(control as { disable?: boolean }).disable,
        name,
      );
  });
});
