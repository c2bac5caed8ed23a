import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Choices } from '../../../src/funding-finder/choices.ts';
import type { Selection } from '../../../src/filtering/facets.ts';

/** The choices of a fragment, in a feed that has these calls. */
function choicesOf(filters: Selection, calls: readonly string[] = [], query = () => '') {
  const keeper = {
    filters,
    setFilters: (chosen: Selection) => (keeper.filters = chosen),
  };
  return new Choices(keeper, query, (id) => calls.includes(id));
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

  it('is a query no longer where the page sets another one', () => {
    let ofPage = 'residenssi';
    const choices = choicesOf({}, [], () => ofPage);
    assert.equal(choices.followPage(), false);
    choices.ask('apuraha');
    assert.equal(choices.followPage(), false);
    assert.equal(choices.query, 'apuraha');
    ofPage = 'palkinto';
    assert.equal(choices.followPage(), true);
    assert.equal(choices.query, 'palkinto');
    choices.ask('');
    assert.equal(choices.query, '');
    ofPage = '';
    assert.equal(choices.followPage(), false);
  });

  it('stays where the page sets what the visitor has just asked for', () => {
    let ofPage = '';
    const choices = choicesOf({}, [], () => ofPage);
    choices.ask('apuraha');
    ofPage = 'apuraha';
    assert.equal(choices.followPage(), false);
    choices.ask('');
    assert.equal(choices.query, '');
  });
});
