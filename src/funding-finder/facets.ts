/** What calls can be filtered by. */

import type { Grant } from '../feed/model.ts';
import type { Facet, Selection } from '../filtering/facets.ts';
import { municipalitiesOf } from './areas.ts';
import { deadline, isOver, type Deadline } from './deadline.ts';

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

/** A call for funding with what follows from the clock. */
export interface Call {
  readonly grant: Grant;
  readonly deadline: Deadline;
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

/** The calls of a feed at an instant. */
export function callsOf(grants: readonly Grant[], now: number): Call[] {
  const allArtForms = [...new Set(grants.flatMap(({ artForms = [] }) => artForms))];
  const allApplicants = [...new Set(grants.flatMap(({ applicants = [] }) => applicants))];
  const shared = new Shared();
  return grants.map((grant) => {
    const its = deadline(grant, now);
    return {
      grant,
      deadline: its,
      values: {
        applicant: shared.list(applicantsOf(grant, allApplicants)),
        purpose: shared.list(grant.purposes ?? []),
        status: statusesOf(its),
        amount: shared.list(sizesOf(grant)),
        // None named means all of them.
        artform: grant.artForms?.length ? shared.list(grant.artForms) : allArtForms,
        municipality: shared.municipalities(grant.regions ?? []),
        funder: shared.list([grant.funder.id ?? Object.values(grant.funder.name)[0] ?? '']),
      },
    };
  });
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
    let known = this.#areas.get(id);
    if (!known) this.#areas.set(id, (known = municipalitiesOf(regions)));
    return known;
  }
}

/** The filters as facets, and the search as one of a single option: what it found has it. */
export function facetsFor(found: ReadonlySet<string> | undefined): Facet<Call>[] {
  const facets: Facet<Call>[] = FILTERS.map((name) => ({
    name,
    values: (call) => call.values[name],
  }));
  if (found)
    facets.push({ name: QUERY, values: ({ grant }) => (found.has(grant.id) ? FOUND : []) });
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

function applicantsOf(
  { applicants, excludedApplicants = [] }: Grant,
  all: readonly string[],
): readonly string[] {
  const may: readonly string[] = applicants?.length ? applicants : all;
  const mayNot = new Set<string>(excludedApplicants);
  return mayNot.size > 0 ? may.filter((applicant) => !mayNot.has(applicant)) : may;
}

/** What is closing or rolling is open as well. */
function statusesOf(its: Deadline): readonly string[] {
  return STATUSES[isOver(its) ? 'closed' : its.state] ?? [];
}

const STATUSES: Readonly<Record<string, readonly string[]>> = {
  open: ['open'],
  closing: ['open', 'closing'],
  rolling: ['open', 'rolling'],
  upcoming: ['upcoming'],
  later: ['later'],
  closed: ['closed'],
};

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
