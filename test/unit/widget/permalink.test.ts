import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatFragment, parseFragment } from '../../../src/widget/permalink.ts';

describe('the fragment of the page', () => {
  it('names an opened item and the filters of each widget', () => {
    const states = parseFragment(
      '#vk-workshop-calendar:savi-1;topic=craft,visual&vk-funding-finder;query=apuraha%20Salo',
    );
    assert.deepEqual(states.get('workshop-calendar'), {
      selected: 'savi-1',
      filters: { topic: ['craft', 'visual'] },
    });
    assert.deepEqual(states.get('funding-finder'), { filters: { query: ['apuraha Salo'] } });
  });

  it('survives every character that an id or a value may hold', () => {
    const states = new Map([
      ['contact-card', { selected: 'a;b&c=d,e:f/ä%', filters: { query: ['x,y', "z;'&=#"] } }],
    ]);
    assert.deepEqual(parseFragment(`#${formatFragment(states)}`), states);
  });

  it('bears half a pair of surrogates, which no address can hold', () => {
    const states = new Map([['contact-card', { selected: 'a\ud800', filters: {} }]]);
    assert.equal(formatFragment(states), 'vk-contact-card:a%EF%BF%BD');
  });

  it("leaves the page's own fragments alone", () => {
    assert.equal(parseFragment('#sisalto').size, 0);
    assert.equal(parseFragment('').size, 0);
    assert.equal(formatFragment(new Map([['contact-card', { filters: {} }]])), '');
  });

  it('reads a link that somebody typed with a stray %', () => {
    assert.equal(parseFragment('#vk-contact-card:50%').get('contact-card')?.selected, '50%');
  });

  describe('is read as programs and editors leave it in a link', () => {
    const written = '#vk-workshop-calendar:savi-1;topic=craft,visual&vk-contact-card:;query=a%20b';
    for (const [name, left] of Object.entries({
      'colon encoded': written.replaceAll(':', '%3A'),
      'semicolons encoded': written.replaceAll(';', '%3b'),
      'equals signs encoded': written.replaceAll('=', '%3D'),
      'ampersands escaped twice': written.replaceAll('&', '&amp;'),
      'a newsletter’s mark behind it': `${written}?utm_source=uutiskirje&utm_medium=email`,
    }))
      it(name, () => assert.deepEqual(parseFragment(left), parseFragment(written)));
  });
});
