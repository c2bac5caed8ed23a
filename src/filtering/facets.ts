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
  readonly items: T[];
  /** By facet name and option: how many items it has under the other facets' selection. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** One pass over the items: an item that fails exactly one facet still counts for that facet. */
export function applyFacets<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  selection: Selection,
): FacetResult<T> {
  const chosen = facets.map(({ name }) => new Set(selection[name] ?? []));
  const counts = facets.map(() => new Map<string, number>());
  const kept: T[] = [];
  for (const item of items) {
    const values = facets.map((facet) => facet.values(item));
    const failing = facets.flatMap((_, i) =>
      chosen[i]!.size && !values[i]!.some((value) => chosen[i]!.has(value)) ? i : [],
    );
    if (!failing.length) kept.push(item);
    const counted = failing.length ? (failing.length === 1 ? failing : []) : facets.keys();
    for (const i of counted)
      for (const value of new Set(values[i]))
        counts[i]!.set(value, (counts[i]!.get(value) ?? 0) + 1);
  }
  return { items: kept, counts: new Map(facets.map(({ name }, i) => [name, counts[i]!])) };
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
    const count = applyFacets(items, facets, { ...selection, [name]: [] }).items.length;
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
