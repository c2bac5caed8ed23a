import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFacets, facetToLoosen, toggle, type Facet } from '../../../src/filtering/facets.ts';

interface Item {
  id: string;
  topics: string[];
  municipality: string;
}
const items: Item[] = [
  { id: 'a', topics: ['dance', 'music'], municipality: '853' },
  { id: 'b', topics: ['dance'], municipality: '529' },
  { id: 'c', topics: ['craft'], municipality: '853' },
];
const facets: Facet<Item>[] = [
  { name: 'topic', values: (item) => item.topics },
  { name: 'municipality', values: (item) => [item.municipality] },
];
const ids = (selection: Record<string, string[]>) =>
  applyFacets(items, facets, selection).items.map(({ id }) => id);

describe('facets', () => {
  it('take all without a choice, OR inside a facet, AND across', () => {
    assert.deepEqual(ids({}), ['a', 'b', 'c']);
    assert.deepEqual(ids({ topic: ['dance', 'craft'] }), ['a', 'b', 'c']);
    assert.deepEqual(ids({ topic: ['dance'], municipality: ['853'] }), ['a']);
  });

  it('count an option without the choices of its own facet, but with those of the others', () => {
    const { counts } = applyFacets(items, facets, { topic: ['dance'], municipality: ['853'] });
    assert.deepEqual(Object.fromEntries(counts.get('topic')!), { dance: 1, music: 1, craft: 1 });
    assert.deepEqual(Object.fromEntries(counts.get('municipality')!), { 853: 1, 529: 1 });
  });

  it('name the facet whose removal brings most back', () => {
    assert.deepEqual(facetToLoosen(items, facets, { topic: ['craft'], municipality: ['529'] }), {
      name: 'topic',
      count: 1,
    });
    assert.equal(facetToLoosen(items, facets, { topic: ['x'], municipality: ['y'] }), undefined);
  });

  it('toggle an option without touching the old selection', () => {
    const before = { topic: ['dance'] };
    assert.deepEqual(toggle(before, 'topic', 'craft'), { topic: ['dance', 'craft'] });
    assert.deepEqual(toggle(before, 'topic', 'dance'), { topic: [] });
    assert.deepEqual(before, { topic: ['dance'] });
  });
});
