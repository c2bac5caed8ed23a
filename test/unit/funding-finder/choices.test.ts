import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Choices } from '../../../src/funding-finder/choices.ts';
import type { Selection } from '../../../src/filtering/facets.ts';

/** The choices of a fragment, in a feed that has these calls. */
function choicesOf(filters: Selection, calls: readonly string[] = []) {
  const keeper = {
    filters,
    setFilters: (chosen: Selection) => (keeper.filters = chosen),
  };
  return new Choices(
    keeper,
    () => '',
    (id) => calls.includes(id),
  );
}

describe('what the visitor chose', () => {
  it('is the same object while the filters are the same, whatever else changes', () => {
    const choices = choicesOf({ applicant: ['artist'], compare: ['a'] }, ['a', 'b']);
    const { filters } = choices;
    assert.deepEqual(filters, { applicant: ['artist'] });
    choices.toggle('compare', 'b');
    assert.equal(choices.filters, filters);
    choices.drop('applicant');
    assert.deepEqual(choices.filters, {});
  });

  it('is told apart by each value', () => {
    const choices: Selection[] = [
      { applicant: ['a', 'b'] },
      { applicant: ['a,b'] },
      { applicant: ['a'], purpose: ['b'] },
      { applicant: ['a;b'] },
    ];
    const texts = choices.map((filters) => choicesOf(filters).rowsText);
    assert.equal(new Set(texts).size, texts.length);
  });

  it('is read right in a page whose Prototype.js writes lists as texts', () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => '[]';
    try {
      const choices = choicesOf({ amount: ['100000'] });
      assert.deepEqual(choices.filters, { amount: ['100000'] });
      assert.equal(choices.filterCount, 1);
    } finally {
      delete prototype.toJSON;
    }
  });

  it('compares only calls that are still there', () => {
    const choices = choicesOf({ compare: ['gone', 'away', 'a', 'past'] }, ['a', 'b']);
    assert.deepEqual(choices.ids('compare'), ['a']);
    assert.equal(choices.toggle('compare', 'b'), true);
    assert.deepEqual(choices.all.compare, ['a', 'b']);
  });

  it('keeps saved calls of a feed that may come back', () => {
    const choices = choicesOf({ saved: ['gone'] }, ['a']);
    choices.toggle('saved', 'a');
    assert.deepEqual(choices.all.saved, ['gone', 'a']);
  });
});
