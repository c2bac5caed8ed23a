import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/index.ts';
import type { Grant } from '../../../src/feed/model.ts';
import { Catalogue } from '../../../src/funding-finder/catalogue.ts';
import { callsOf, type Call } from '../../../src/funding-finder/calls.ts';
import { limitTo } from '../../../src/funding-finder/page-limits.ts';
import { limitToDrop, nearestCalls } from '../../../src/funding-finder/nearest.ts';
import { foundIn, type Found } from '../../../src/funding-finder/found.ts';
import { answerOf } from '../../../src/funding-finder/search/answer.ts';
import { FundingSearch } from '../../../src/funding-finder/search/index.ts';

const NOW = Date.parse('2026-10-05T09:00:00+03:00');
const byFunder = {
  nameOf: ({ grant }: Call): string => Object.values(grant.funder.name)[0]!,
  compare: (a: string, b: string): number => (a < b ? -1 : 1),
};

const grants: readonly Grant[] = parseFeed({
  version: '1',
  funding: [
    {
      id: 'local',
      name: 'Kohdeavustus, Salo',
      funder: { id: 'salo', name: 'Salon kaupunki' },
      applicants: ['association'],
      purposes: ['event'],
      artForms: ['music'],
      regions: ['734'],
      amount: { min: 100, max: 900 },
      rounds: [{ closes: '2026-10-10' }],
    },
    {
      id: 'regional',
      name: 'Hankeavustus',
      funder: { id: 'liitto', name: 'Liitto' },
      applicants: ['municipality', 'association'],
      excludedApplicants: ['association'],
      purposes: ['project'],
      regions: ['02'],
      amount: { min: 5000, max: 50_000 },
      rounds: [{ closes: '2026-12-10' }],
    },
    {
      id: 'closed',
      name: 'Musiikin apuraha',
      funder: { id: 'saatio', name: 'Säätiö' },
      applicants: ['artist'],
      purposes: ['working'],
      artForms: ['music'],
      regions: ['FI'],
      amount: { max: 200_000 },
      rounds: [{ closes: '2026-09-10' }],
    },
  ],
}).feed.funding;

function search(query: string): Found {
  const building = FundingSearch.build(grants, { now: NOW });
  let step = building.next();
  while (!step.done) step = building.next();
  return foundIn(query, answerOf(step.value.find(query)), grants.length);
}

const ids = (calls: readonly Call[]): string[] => calls.map(({ grant }) => grant.id);

describe('the catalogue', () => {
  const catalogue = new Catalogue();
  const all = callsOf(grants, NOW);
  const calls = catalogue.all(all);

  it('takes who is excluded out of who may apply', () => {
    assert.deepEqual(calls[1]!.values.applicant, ['municipality']);
  });

  it('takes no art form named as all of them', () => {
    assert.deepEqual(calls[1]!.values.artform, ['music']);
  });

  it('opens a region and the country to each municipality', () => {
    const at = (municipality: string) => ids(limitTo(all, municipality, '', ''));
    assert.deepEqual(at('Salo'), ['local', 'regional', 'closed']);
    assert.deepEqual(at('Turku, Åbo'), ['regional', 'closed']);
  });

  it('is limited to what one of the named applicants may apply for', () => {
    assert.deepEqual(ids(limitTo(all, '', 'artist, association', '')), ['local', 'closed']);
  });

  it('is limited to states, the one that closes soon by its code or in words', () => {
    const closing = ids(limitTo(all, '', '', 'closing'));
    assert.ok(closing.length);
    for (const words of ['closing soon', 'closing-soon', 'closing_soon, upcoming'])
      assert.deepEqual(ids(limitTo(all, '', '', words)), closing, words);
    assert.deepEqual(ids(limitTo(all, '', '', 'open')).includes(closing[0]!), true);
  });

  it('sorts sums into the sizes they reach', () => {
    assert.deepEqual(
      calls.map((call) => call.values.amount),
      [['1000'], ['20000', '100000'], ['1000', '5000', '20000', '100000', 'more']],
    );
  });

  it('keeps what is over last in every order', () => {
    for (const sort of ['closing', 'amount', 'funder'] as const) {
      const listing = catalogue.list(calls, {}, undefined, sort, byFunder);
      assert.equal(ids(listing.calls).at(-1), 'closed', sort);
    }
  });

  it('lists what meets the whole query, and apart from it what meets some', () => {
    const listing = catalogue.list(calls, {}, search('musiikki Salossa'), 'relevance', byFunder);
    assert.equal(ids(listing.calls)[0], 'local');
    assert.ok(!ids(listing.partial).includes('local'));
  });

  it('names the one filter to drop, and what comes nearest', () => {
    const selection = { applicant: ['artist'], purpose: ['event'] };
    assert.deepEqual(
      ids(catalogue.list(calls, selection, undefined, 'closing', byFunder).calls),
      [],
    );
    const loosen = limitToDrop(calls, selection, undefined);
    assert.ok(loosen && loosen.count === 1);
    assert.deepEqual(ids(nearestCalls(calls, selection, undefined)), ['local']);
  });

  it('calls nothing near that has nothing of what was asked for', () => {
    const unknown = search('kvanttikromodynamiikka');
    assert.deepEqual(ids(nearestCalls(calls, {}, unknown)), []);
    assert.deepEqual(ids(nearestCalls(calls, { purpose: ['event'] }, unknown)), ['local']);
  });
});
