import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyFacets, facetToLoosen, type Selection } from '../../../src/filtering/facets.ts';
import type { Language } from '../../../src/text/locale.ts';
import { loadMessages } from '../../../src/text/messages.ts';
import {
  calendarFacets,
  facetSelection,
  without,
  type Stretch,
} from '../../../src/workshop-calendar/facets.ts';
import { FILTER_VALUES } from '../../../src/workshop-calendar/filter-values.ts';
import { Labels } from '../../../src/workshop-calendar/labels.ts';
import { loadLaterWords } from '../../../src/workshop-calendar/later-words.ts';
import { at, readWorkshops } from '../../helpers/workshops.ts';
import { formatIn } from '../../helpers/format-in.ts';

const workshops = readWorkshops(
  {
    name: { fi: 'Savityöpaja', sv: 'Lerverkstad' },
    start: '2026-10-14T17:00',
    place: { name: 'Kulttuuritalo', municipality: '529' },
    topics: ['participation'],
    languages: ['fi', 'fse'],
    price: { free: true },
  },
  {
    name: 'Näyttely',
    start: '2026-10-20',
    end: '2026-11-01',
    place: { name: 'Kirjasto', municipality: '853' },
    topics: [{ label: { fi: 'kuvataide', sv: 'bildkonst' } }],
    price: {
      groups: [
        { name: 'Lapsi', amount: 0 },
        { name: 'Aikuinen', amount: 8 },
      ],
    },
  },
  {
    name: 'Etätyöpaja',
    start: '2026-10-21T09:00',
    attendance: 'hybrid',
    topics: ['participation', 'networks'],
    place: { name: 'Kirjasto', municipality: '853' },
  },
  { name: 'Tanssi', start: '2026-09-05T11:00', repeat: { every: 'week', on: ['sa'] } },
);

async function labelsIn(language: Language): Promise<Labels> {
  const messages = {
    ...(await loadMessages('workshop-calendar', language)),
    ...(await loadLaterWords(language)),
  };
  const vocabulary = {
    topics: { networks: { fi: 'verkostot', sv: 'nätverk', aliases: ['kumppanuus'] } },
  };
  return new Labels(formatIn(language), messages, vocabulary, workshops);
}

const labels = await labelsIn('fi');

function kept(selection: Selection): string {
  const facets = calendarFacets(selection, labels);
  const { items } = applyFacets(workshops, facets, facetSelection(selection));
  return items.map(({ id }) => id).join(' ');
}

describe('filters', () => {
  test('OR inside one, AND across', () => {
    assert.equal(kept({ municipality: ['529', '853'] }), 'w1 w2 w3');
    assert.equal(kept({ municipality: ['853'], topic: ['participation'] }), 'w3');
  });

  test('held both ways suits whoever wants either', () => {
    assert.equal(kept({ attendance: ['online'] }), 'w3');
    assert.equal(kept({ attendance: ['inPerson'] }), 'w1 w2 w3');
  });

  test('what was moved online is no longer held in person', () => {
    const place = { name: 'Kulttuuritalo' };
    const [moved] = readWorkshops({ start: '2026-10-14T17:00', place, status: 'movedOnline' });
    assert.deepEqual(FILTER_VALUES.attendance(moved!), ['online']);
  });

  test('free means free for all', () => {
    assert.equal(kept({ free: ['1'] }), 'w1');
  });

  test('dates keep what touches them, repetitions by their times', () => {
    assert.equal(kept({ from: ['2026-10-31'], to: ['2026-10-31'] }), 'w2 w4');
    assert.equal(kept({ from: ['2026-11-02'], to: ['2026-11-06'] }), '');
    assert.equal(kept({ from: ['soon'] }), 'w1 w2 w3 w4');
  });

  test('days count only as far as they are on screen', () => {
    const count = (selection: Selection, stretch: Stretch): string => {
      const facets = calendarFacets(selection, labels, stretch);
      const { items } = applyFacets(workshops, facets, facetSelection(selection));
      return items.map(({ id }) => id).join(' ');
    };
    const october = { from: '2026-10-01', to: '2026-10-31' };
    assert.equal(count({ from: ['2026-10-25'] }, october), 'w2 w4');
    const notOverAt = at('2026-10-22T12:00+03:00');
    assert.equal(count({ to: ['2026-10-23'] }, { notOverAt }), 'w2');
  });

  test('a place that names only its town is in that municipality', () => {
    const [workshop] = readWorkshops({ start: '2026-10-14', place: { city: { sv: 'Åbo' } } });
    assert.deepEqual(FILTER_VALUES.municipality(workshop!), ['853']);
  });

  test('a topic without a code is known by its words', () => {
    assert.equal(kept({ topic: ['kuvataide'] }), 'w2');
  });
});

describe('search', () => {
  test('every word, in any language of the item, with or without dots', () => {
    assert.equal(kept({ query: ['savi kulttuuri'] }), 'w1');
    assert.equal(kept({ query: ['LERVERK'] }), 'w1');
    assert.equal(kept({ query: ['nayttely'] }), 'w2');
    assert.equal(kept({ query: ['näyttely'] }), 'w2');
    assert.equal(kept({ query: ['savi tanssi'] }), '');
  });

  test('by municipality in any language, and by the words of a topic', () => {
    assert.equal(kept({ query: ['åbo'] }), 'w2 w3');
    assert.equal(kept({ query: ['verkosto'] }), 'w3');
    assert.equal(kept({ query: ['kumppanuus'] }), 'w3');
  });
});

test('what to loosen is the filter that brings most back, search and dates among them', () => {
  const selection = { query: ['xyz'], municipality: ['529'] };
  const facets = calendarFacets(selection, labels);
  assert.deepEqual(facetToLoosen(workshops, facets, facetSelection(selection)), {
    name: 'query',
    count: 1,
  });
});

test('dates are taken away together', () => {
  const selection = { from: ['2026-10-01'], to: ['2026-10-31'], topic: ['networks'] };
  assert.deepEqual(without(selection, 'dates'), { topic: ['networks'] });
});

test('labels: the item’s own words, the feed’s vocabulary, the built-in ones, the code', async () => {
  const swedish = await labelsIn('sv');
  assert.equal(swedish.option('topic', 'kuvataide'), 'bildkonst');
  assert.equal(swedish.option('topic', 'networks'), 'nätverk');
  assert.notEqual(swedish.option('topic', 'participation'), 'participation');
  assert.equal(swedish.option('topic', 'unheard-of'), 'unheard-of');
  assert.equal(swedish.option('municipality', '853'), 'Åbo');
  assert.equal(labels.language('fse'), 'suomalainen viittomakieli');
});
