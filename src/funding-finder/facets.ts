/** What calls can be filtered by. */

import type { Grant } from '../feed/model.ts';
import type { Facet, Selection } from '../filtering/facets.ts';
import { getOrInsert } from '../time/get-or-insert.ts';
import { mayApply } from './applicants.ts';
import { municipalitiesOf } from './areas.ts';
import type { Call } from './calls.ts';
import { statusesOf } from './deadline.ts';
import type { Found } from './found.ts';

/** The filters, by the names of the `filters` attribute and of links, in the order shown. */
export const FILTERS = [
  'applicant',
  'purpose',
  'status',
  'amount',
  'artform',
  'municipality',
  'funder',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** A call with the options that it falls under. */
export interface FilterableCall extends Call {
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

export function filterable(calls: readonly Call[]): readonly FilterableCall[] {
  const allArtForms = [...new Set(calls.flatMap(({ grant: { artForms = [] } }) => artForms))];
  const allApplicants = [...new Set(calls.flatMap(({ grant: { applicants = [] } }) => applicants))];
  const shared = new Shared();
  return calls.map((call) => ({
    ...call,
    values: optionsOf(call, shared, allArtForms, allApplicants),
  }));
}

function optionsOf(
  { grant, deadline }: Call,
  shared: Shared,
  allArtForms: readonly string[],
  allApplicants: readonly string[],
): FilterableCall['values'] {
  return {
    applicant: shared.list(applicantsOf(grant, allApplicants)),
    purpose: shared.list(grant.purposes ?? []),
    status: statusesOf(deadline),
    amount: shared.list(sizesOf(grant)),
    // None named means all of them.
    artform: grant.artForms?.length ? shared.list(grant.artForms) : allArtForms,
    municipality: shared.municipalities(grant.regions ?? []),
    funder: shared.list([grant.funder.id ?? Object.values(grant.funder.name)[0] ?? '']),
  };
}

/** One array for each combination of options: thousands of calls have a few dozen of them. */
class Shared {
  readonly #lists = new Map<string, readonly string[]>();
  readonly #areas = new Map<string, readonly string[]>();

  list(values: readonly string[]): readonly string[] {
    const id = values.join('\n');
    const known = this.#lists.get(id);
    if (known) return known;
    this.#lists.set(id, values);
    return values;
  }

  municipalities(regions: readonly string[]): readonly string[] {
    const id = regions.join('\n');
    return getOrInsert(this.#areas, id, () => municipalitiesOf(regions));
  }
}

/** The filters as facets, and the search as one of a single option: what it found has it. */
export function facetsFor(found: Found | undefined): Facet<FilterableCall>[] {
  const facets: Facet<FilterableCall>[] = FILTERS.map((name) => ({
    name,
    values: (call) => call.values[name],
  }));
  if (found)
    facets.push({ name: QUERY, values: ({ at }) => (found.rank[at]! < 0 ? NOT_FOUND : FOUND) });
  return facets;
}

/** What the facets take of a selection that also holds the query and how the list is shown. */
export function facetSelection(selection: Selection, searching: boolean): Selection {
  const chosen: Record<string, readonly string[]> = {};
  for (const name of FILTERS) if (selection[name]?.length) chosen[name] = selection[name];
  if (searching) chosen[QUERY] = FOUND;
  return chosen;
}

export const QUERY = 'query';
const FOUND: readonly string[] = ['found'];
const NOT_FOUND: readonly string[] = [];

function applicantsOf(grant: Grant, all: readonly string[]): readonly string[] {
  const may: readonly string[] = grant.applicants?.length ? grant.applicants : all;
  return grant.excludedApplicants?.length ? may.filter((code) => mayApply(grant, code)) : may;
}

/** Upper ends of the sizes one can ask for. */
const SIZES = [1000, 5000, 20_000, 100_000];

/** The sizes that a call's sums reach into. */
function sizesOf({ amount }: Grant): readonly string[] {
  const { min = 0, max } = amount ?? {};
  if (max === undefined && min === 0) return [];
  const highest = max ?? Infinity;
  const sizes = SIZES.filter((size, at) => min < size && highest > (SIZES[at - 1] ?? 0)).map(
    String,
  );
  if (highest > SIZES.at(-1)!) sizes.push('more');
  return sizes;
}
