/**
 * Facets: OR inside one, AND across them, and each option counted without its facet's own
 * selection, so that a second choice shows what it would add.
 */
export interface Facet<T> {
  readonly name: string;
  /** The options this item falls under. */
  values(item: T): readonly string[];
}

/** Chosen options by facet name; a facet without choices limits nothing. */
export type Selection = Readonly<Record<string, readonly string[]>>;

export interface FacetResult<T> {
  readonly items: readonly T[];
  /** By facet name and option: how many items it has under the other facets' selection. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The items that pass all facets. */
export function filterBy<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): readonly T[] {
  const limits = facets.flatMap(({ name, values }) =>
    selection[name]?.length ? [{ values, chosen: new Set(selection[name]) }] : [],
  );
  if (!limits.length) return items;
  return items.filter((item) =>
    limits.every(({ values, chosen }) => values(item).some((value) => chosen.has(value))),
  );
}

/** What passes all facets, and counts that are worked out when somebody looks at them: few do. */
export function applyFacets<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): FacetResult<T> {
  let counts: FacetResult<T>['counts'] | undefined;
  return {
    items: filterBy(items, facets, selection),
    get counts() {
      return (counts ??= countOptions(items, facets, selection));
    },
  };
}

/**
 * One pass over the items: an item that fails exactly one facet still counts for that facet.
 * Items often share one array of options, so that arrays are counted first and options after.
 */
function countOptions<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): FacetResult<T>['counts'] {
  const chosen = facets.map(({ name }) => new Set(selection[name] ?? []));
  const counts = facets.map(() => new Map<readonly string[], number>());
  const passes = (item: T, i: number) =>
    !chosen[i]!.size || facets[i]!.values(item).some((value) => chosen[i]!.has(value));
  const count = (item: T, i: number) => {
    const values = facets[i]!.values(item);
    counts[i]!.set(values, (counts[i]!.get(values) ?? 0) + 1);
  };
  for (const item of items) {
    let failed: number | undefined;
    let failures = 0;
    for (let i = 0; i < facets.length && failures < 2; i++)
      if (!passes(item, i)) {
        failed = i;
        failures++;
      }
    if (failures > 1) continue;
    if (failed !== undefined) count(item, failed);
    else for (let i = 0; i < facets.length; i++) count(item, i);
  }
  return new Map(facets.map(({ name }, i) => [name, byOption(counts[i]!)]));
}

function byOption(arrays: ReadonlyMap<readonly string[], number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [values, count] of arrays)
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

/** The one facet whose removal brings most items back, and how many; undefined if none does alone. */
export function facetToLoosen<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): { name: string; count: number } | undefined {
  let best: { name: string; count: number } | undefined;
  for (const { name } of facets) {
    if (!selection[name]?.length) continue;
    const count = filterBy(items, facets, { ...selection, [name]: [] }).length;
    if (count && (!best || count > best.count)) best = { name, count };
  }
  return best;
}

/** `selection` with one option switched on or off. */
export function toggle(selection: Selection, name: string, value: string): Selection {
  const values = selection[name] ?? [];
  return {
    ...selection,
    [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}
