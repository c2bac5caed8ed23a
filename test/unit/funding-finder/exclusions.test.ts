import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerOf } from '../../../src/funding-finder/search/answer.ts';
import { FundingSearch } from '../../../src/funding-finder/search/index.ts';
import type { Wish } from '../../../src/funding-finder/search/wishes.ts';

const items = [
  { id: 'children', name: 'Satutunnit', purposes: ['childrensculture', 'event'] },
  { id: 'youth', name: 'Leirit', purposes: ['youth', 'event'] },
  { id: 'both', name: 'Harrastukset', purposes: ['childrensculture', 'youth', 'event'] },
  { id: 'company', name: 'Kaleidoskoopit', applicants: ['company'], purposes: ['equipment'] },
  { id: 'any', name: 'Tuki', applicants: ['company', 'association'], purposes: ['equipment'] },
  { id: 'club', name: 'Seurat', applicants: ['association'], purposes: ['equipment'] },
  { id: 'festival', name: 'Festivaalit', purposes: ['event'], artForms: ['music'] },
  { id: 'turku', name: 'Näyttelyt', purposes: ['exhibition'], regions: ['853'] },
  { id: 'region', name: 'Näyttelyt', purposes: ['exhibition'], regions: ['02'] },
  { id: 'named', name: 'Kirjat', funder: { name: 'Esimerkkirahasto', abbr: ['ESR'] } },
];

const search = (() => {
  const building = FundingSearch.build(items, { now: '2026-10-05' });
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
})();

const found = (query: string) => search.find(query).hits.map(({ id }) => id);
const leftOut = (query: string) =>
  search
    .find(query)
    .wishes.filter((wish): wish is Extract<Wish, { kind: 'without' }> => wish.kind === 'without')
    .map(({ start, end }) => query.slice(start, end));

describe('leaving out', () => {
  it('takes what is denied away, and finds all the rest', () => {
    for (const query of [
      'ei lapsille',
      'ei lapsia',
      'ei ole tarkoitettu lapsille',
      'lapsia lukuun ottamatta',
      'lapset pois lukien',
      'pois lukien lapset',
      'muille kuin lapsille',
      'paitsi lapset',
      'ilman lapsia',
      'inte för barn',
      'utom barn',
      'not for children',
      'except for children',
    ]) {
      assert.deepEqual(leftOut(query), [query]);
      assert.ok(!found(query).includes('children'), query);
      assert.equal(found(query).length, items.length - 1, query);
    }
  });

  it('puts what is for others, too, after what is for them alone', () => {
    assert.deepEqual(found('tapahtuma ei lapsille').slice(0, 2), ['youth', 'festival']);
    assert.ok(found('tapahtuma ei lapsille').includes('both'));
  });

  it('leaves what others may apply for as it is', () => {
    for (const query of [
      'laitteet muille kuin yrityksille',
      'utrustning utom företag',
      'equipment not for companies',
      'laitteet ei yrityksille',
      'laitteet yrityksiä lukuun ottamatta',
    ])
      assert.deepEqual(found(query).slice(0, 2), ['any', 'club'], query);
    assert.ok(!found('laitteet muille kuin yrityksille').includes('company'));
  });

  it('goes on over a list of the like, and not into what is asked for', () => {
    assert.deepEqual(leftOut('tapahtuma ei lapsille eikä nuorille'), ['ei lapsille eikä nuorille']);
    assert.ok(!found('tapahtuma ei lapsille eikä nuorille').includes('both'));
    assert.deepEqual(leftOut('ei lapsille ja musiikkia'), ['ei lapsille']);
    assert.equal(found('ei lapsille vaan nuorille')[0], 'youth');
    assert.equal(found('inte för barn utan för unga')[0], 'youth');
    assert.deepEqual(leftOut('inte för barn utan för unga'), ['inte för barn utan']);
    assert.deepEqual(leftOut('ei lapsille, mutta kuorolle'), ['ei lapsille, mutta']);
  });

  it('leaves out places, funders, and what is more than a code', () => {
    assert.equal(found('näyttelyt muualla kuin Turussa')[0], 'region');
    assert.ok(!found('näyttelyt muualla kuin Turussa').includes('turku'));
    assert.ok(!found('muut kuin ESR').includes('named'));
    assert.ok(!found('tapahtuma ei festivaaleille').includes('festival'));
    assert.ok(found('tapahtuma ei festivaaleille').includes('youth'));
  });

  it('shows what is left out where nothing else would be', () => {
    const [hit] = search.find('kaleidoskooppi ei yrityksille').hits;
    assert.deepEqual([hit?.id, hit?.full], ['company', false]);
  });

  it('takes neither a lack nor a limit for it', () => {
    for (const query of [
      'ei vain lapsille',
      'inte bara för barn',
      'not only for children',
      'ei-kaupallinen tapahtuma',
      'ei kaupallinen tapahtuma',
      'meillä ei ole rahaa konserttiin',
      'koululla ei ole soittimia',
      'vi har inte instrument',
      'there is no gallery',
      'bändi ilman soittimia',
      'bidrag för en barngrupp',
      'ei',
      'ei ja',
      'paitsi',
      'pois',
      'muut kuin',
    ])
      assert.deepEqual(leftOut(query), [], query);
    assert.equal(found('koululla ei ole soittimia ').includes('club'), true);
  });

  it('takes a denial that leaves nothing out for no word to be found', () => {
    for (const query of ['not just festivals', 'inte bara festival', 'ei pelkästään festivaali']) {
      const { wishes } = search.find(`${query} `);
      assert.equal(wishes.length, 1, query);
      assert.equal(found(`${query} `)[0], 'festival', query);
    }
  });

  it('keeps apart who the visitor is not, and whom a call is not for', () => {
    for (const query of ['en ole yhdistys', 'ei yhdistystä', 'utan förening', 'not a company'])
      assert.deepEqual(leftOut(query), [], query);
    for (const query of [
      'ei yhdistyksille',
      'ei yhdistyksiä',
      'inte för föreningar',
      'no companies',
    ])
      assert.deepEqual(leftOut(query), [query]);
    // In Swedish 'en' is an article.
    const [, wish] = search.find('bidrag för en förening').wishes;
    assert.ok(wish?.kind === 'word');
    assert.deepEqual(wish.meanings.map(({ code }) => code).slice(0, 1), ['applicants:association']);
  });

  it('leaves out nothing of what is asked for as well', () => {
    assert.equal(found('näyttely ei valokuvanäyttely').includes('region'), true);
  });

  it('marks no word that is left out, and tells what it was', () => {
    const { words, wishes } = answerOf(search.find('ei lapsille '));
    assert.deepEqual(words, []);
    const [wish] = wishes;
    assert.ok(wish?.kind === 'without');
    assert.deepEqual(
      wish.what.map(({ start, end }) => [start, end]),
      [[3, 11]],
    );
  });
});
