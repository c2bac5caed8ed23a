import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/text/locale.ts';
import { LOST_WORDS } from '../../../src/text/lost-words.ts';
import { loadMessages } from '../../../src/text/messages.ts';

for (const language of LANGUAGES)
  test(`where the words of ${language} can't be had, it is said as where the feed can't`, async () => {
    const { loading, failed, retry } = await loadMessages('contact-card', language);
    assert.deepEqual(LOST_WORDS[language], { loading, failed, retry });
  });
