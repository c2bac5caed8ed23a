import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FormState } from '../../../../demo/editor/form-state.ts';
import { withoutTerm, withTerm } from '../../../../demo/editor/vocabulary.ts';

describe('what a form knows of its rows', () => {
  const state = () => {
    const form = new FormState();
    form.opened.add('pilots[0].links[0].+other').add('pilots[0].links[2].+other');
    form.times.set('pilots[0].links[1].start', '17:00');
    return form;
  };

  test('goes along when two of them change places', () => {
    const form = state();
    form.swap('pilots[0].links[0]', 'pilots[0].links[1]');
    assert.deepEqual(
      [...form.opened],
      [...['pilots[0].links[1].+other', 'pilots[0].links[2].+other']],
    );
    assert.deepEqual([...form.times], [['pilots[0].links[0].start', '17:00']]);
  });

  test('goes with the one that is removed, and moves up with those after it', () => {
    const form = state();
    form.remove('pilots[0].links', 0);
    assert.deepEqual([...form.opened], ['pilots[0].links[1].+other']);
    assert.deepEqual([...form.times], [['pilots[0].links[0].start', '17:00']]);
  });

  test('keeps quiet about what is new until one has been there', () => {
    const form = new FormState();
    form.fresh.add('workshops[0]');
    assert.ok(form.isQuiet('workshops[0].name'));
    form.touched.add('workshops[0].name');
    assert.ok(!form.isQuiet('workshops[0].name'));
    assert.ok(form.isQuiet('workshops[0].start'));
  });
});

describe('the feed’s own words', () => {
  const path = ['vocabulary', 'topics', 'savi'];
  const doc = { vocabulary: { topics: { savi: { fi: 'Savi' }, ääni: { fi: 'Ääni' } }, own: {} } };

  test('stay while they are emptied to be written anew, in the same place', () => {
    const emptied = withTerm(doc, path, undefined);
    assert.deepEqual(Object.entries(emptied.vocabulary as object)[0], [
      'topics',
      { savi: {}, ääni: { fi: 'Ääni' } },
    ]);
    const told = withTerm(emptied, [...path, 'aliases'], ['keramiikka']);
    assert.deepEqual(withTerm(told, [...path, 'aliases'], undefined), emptied);
  });

  test('take with them a vocabulary that only had them', () => {
    const one = { version: '1', vocabulary: { topics: { savi: {} } } };
    assert.deepEqual(withoutTerm(one, path), { version: '1' });
    assert.deepEqual(withoutTerm(doc, path), {
      vocabulary: { topics: { ääni: { fi: 'Ääni' } }, own: {} },
    });
  });
});
