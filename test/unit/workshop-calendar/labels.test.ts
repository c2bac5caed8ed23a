import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadMessages } from '../../../src/text/messages.ts';
import { loadLaterWords } from '../../../src/workshop-calendar/later-words.ts';
import { Labels } from '../../../src/workshop-calendar/labels.ts';
import { formatIn } from '../../helpers/format-in.ts';

const messages = {
  ...(await loadMessages('workshop-calendar', 'fi')),
  ...(await loadLaterWords('fi')),
};
const labels = new Labels(formatIn('fi'), messages, {}, []);

test('a code that nobody knows stands for itself, also one that every object has', () => {
  for (const filter of ['topic', 'audience', 'language', 'attendance', 'municipality'] as const)
    assert.equal(labels.option(filter, 'constructor'), 'constructor', filter);
});
