import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FilterLabels } from '../../../src/artist-pilot-map/filter-labels.ts';
import { loadLaterWords } from '../../../src/artist-pilot-map/later-words.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { loadMessages } from '../../../src/text/messages.ts';
import { formatIn } from '../../helpers/format-in.ts';

const { feed } = parseFeed({ version: '1' });
const messages = {
  ...(await loadMessages('artist-pilot-map', 'fi')),
  ...(await loadLaterWords('fi')),
};
const labels = new FilterLabels({ feed, messages, format: formatIn('fi') });

test('a code that nobody knows stands for itself, also one that every object has', () => {
  for (const name of ['status', 'artform'] as const)
    assert.equal(labels.option(name, 'constructor'), 'constructor', name);
});
