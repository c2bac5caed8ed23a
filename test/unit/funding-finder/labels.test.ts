import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Labels } from '../../../src/funding-finder/labels.ts';
import common from '../../../src/text/fi/common.ts';
import finder from '../../../src/text/fi/funding-finder.ts';
import later from '../../../src/text/fi/later/funding-finder.ts';
import { formatIn } from '../../helpers/format-in.ts';

const labels = new Labels(formatIn('fi'), { ...common, ...finder, ...later }, {}, []);

test('a code that nobody knows stands for itself, also one that every object has', () => {
  for (const filter of ['purpose', 'status', 'amount'] as const)
    assert.equal(labels.option(filter, 'constructor'), 'Constructor', filter);
});
