import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termText } from '../../../src/feed/model.ts';

test('a code is told in the asked language by whoever knows it, else in another, else as it is', () => {
  const term = { fi: 'verkostot', sv: 'nätverk' };
  assert.deepEqual(termText(term, 'Nätverkande', 'networks', 'sv'), { sv: 'nätverk' });
  assert.deepEqual(termText(term, 'networks', 'networks', 'en'), { en: 'networks' });
  assert.deepEqual(termText(term, undefined, 'networks', 'en'), { fi: 'verkostot' });
  assert.deepEqual(termText({ en: 'networks' }, undefined, 'x', 'sv'), { en: 'networks' });
  assert.deepEqual(termText({ en: 'networks', sv: 'nätverk' }, undefined, 'x', 'fi'), {
    sv: 'nätverk',
  });
  assert.deepEqual(termText({ aliases: ['kumppanuus'] }, undefined, 'x', 'sv'), { sv: 'x' });
  assert.deepEqual(termText(undefined, undefined, 'x', 'sv'), { sv: 'x' });
});

test('what every object has is no word', () => {
  const builtIn: Readonly<Record<string, string>> = {};
  for (const code of ['constructor', '__proto__'])
    assert.deepEqual(termText(undefined, builtIn[code], code, 'fi'), { fi: code });
});
