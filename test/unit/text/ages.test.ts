import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadLaterWords as loadFinderWords } from '../../../src/funding-finder/later-words.ts';
import { LANGUAGES } from '../../../src/text/locale.ts';
import { loadLaterWords as loadCalendarWords } from '../../../src/workshop-calendar/later-words.ts';

describe('for those of one age, that age is said once', () => {
  const ofWorkshops = { fi: '10-vuotiaat', sv: '10-åringar', en: 'age 10' };
  const ofCalls = {
    fi: 'Hakija on 18-vuotias.',
    sv: 'Sökanden ska vara 18 år.',
    en: 'The applicant is aged 18.',
  };
  for (const language of LANGUAGES)
    test(language, async () => {
      const workshops = await loadCalendarWords(language);
      assert.equal(workshops.ages(10, 10), ofWorkshops[language]);
      assert.match(workshops.ages(10, 12), /10–12/);
      const calls = await loadFinderWords(language);
      assert.equal(calls.ages(18, 18), ofCalls[language]);
      assert.match(calls.ages(18, 29), /18–29/);
    });
});
