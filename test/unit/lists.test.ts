/**
 * Lists that must name every widget, or every format. Nothing but this test knows all of them: a
 * file that names all but one is such a list, and lacks it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FORMATS } from '../../src/feed/format.ts';
// @ts-expect-error: plain JavaScript
import { WIDGETS as BUILT } from '../../src/tools/build/widgets.mjs';

const WIDGETS: readonly string[] = BUILT;

const texts = ['src', 'demo', 'stories']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(ts|js|mjs|html|php|json|yaml|md)$/.test(file))
  .concat('README.md', 'test/setup/size.mjs')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** 'src/embed/tags.ts lacks news-list' */
const lacksOf = (names: readonly string[]): string[] =>
  texts.flatMap(({ file, text }) => {
    const lacking = names.filter((name) => !text.includes(name));
    return lacking.length === 1 ? `${file} lacks ${lacking[0]}` : [];
  });

for (const [what, names] of Object.entries({ widgets: WIDGETS, formats: Object.keys(FORMATS) })) {
  test(`what names the other ${what} names each`, () => {
    const lacks = lacksOf(names);
    assert.deepEqual(lacks, [], `\n${lacks.join('\n')}\n`);
  });
}
