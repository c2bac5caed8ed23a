import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { laterWords } from '../../../src/funding-finder/later-words.ts';
import { LANGUAGES } from '../../../src/text/locale.ts';
import { loadLaterWords } from '../../../src/workshop-calendar/later-words.ts';

describe('for those of one age, that age is said once', () => {
  const ofWorkshops = { fi: '10-vuotiaat', sv: '10-åringar', en: 'age 10' };
  const ofCalls = {
    fi: 'Hakija on 18-vuotias.',
    sv: 'Sökanden ska vara 18 år.',
    en: 'The applicant is aged 18.',
  };
  for (const language of LANGUAGES)
    test(language, async () => {
      const workshops = await loadLaterWords(language);
      assert.equal(workshops.ages(10, 10), ofWorkshops[language]);
      assert.match(workshops.ages(10, 12), /10–12/);
      const calls = await laterWords(language);
      assert.equal(calls.ages(18, 18), ofCalls[language]);
      assert.match(calls.ages(18, 29), /18–29/);
    });
});
