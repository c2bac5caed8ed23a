/** What the visitor chose, as the page's fragment holds it: query, filters, order, and calls picked out. */

import type { Selection } from '../filtering/facets.ts';
import { last } from '../widget/last.ts';
import { SORTS, type Sort } from './catalogue.ts';
import { FILTERS, QUERY } from './facets.ts';

/** Lists of calls that the visitor picked out, by their ids. */
export type PickList = 'compare' | 'saved';

const MOST_COMPARED = 3;

interface Keeper {
  readonly filters: Selection;
  setFilters(filters: Selection, entry?: 'push' | 'replace'): void;
}

/** Reads and writes the choices; the keeper is the permalink controller. */
export class Choices {
  readonly #keeper: Keeper;
  /** The query that the page begins with; forgotten once the visitor has searched. */
  readonly #initialQuery: () => string;
  #searched = false;

  constructor(keeper: Keeper, initialQuery: () => string) {
    this.#keeper = keeper;
    this.#initialQuery = initialQuery;
  }

  get all(): Selection {
    return this.#keeper.filters;
  }

  readonly #filtersText = last((all: Selection): string =>
    JSON.stringify(
      Object.fromEntries(FILTERS.flatMap((name) => (all[name]?.length ? [[name, all[name]]] : []))),
    ),
  );
  readonly #filtersOf = last((text: string) => JSON.parse(text) as Selection);

  /** The filters alone: the same object while they are the same, whatever else is chosen. */
  get filters(): Selection {
    return this.#filtersOf(this.#filtersText(this.all));
  }

  get filterCount(): number {
    return Object.values(this.filters).reduce((sum, values) => sum + values.length, 0);
  }

  get query(): string {
    return this.all[QUERY]?.[0] ?? (this.#searched ? '' : this.#initialQuery());
  }

  /** All that decides which rows are shown, to be compared. */
  get rowsText(): string {
    return JSON.stringify([this.query, this.filters, this.onlySaved]);
  }

  get sort(): Sort {
    const asked = SORTS.find((sort) => sort === this.all.sort?.[0]);
    const hasQuery = this.query.trim() !== '';
    if (asked && (asked !== 'relevance' || hasQuery)) return asked;
    return hasQuery ? 'relevance' : 'closing';
  }

  get onlySaved(): boolean {
    return this.all.only?.[0] === 'saved';
  }

  ids(list: PickList): readonly string[] {
    const ids = this.all[list] ?? [];
    return list === 'compare' ? ids.slice(0, MOST_COMPARED) : ids;
  }

  /** A keystroke replaces the one before; a new query is ordered by how well it fits. */
  ask(query: string): void {
    this.#searched = true;
    this.#set({ [QUERY]: query ? [query] : [], sort: [] }, 'replace');
  }

  sortBy(sort: string): void {
    this.#set({ sort: [sort] });
  }

  /** Drops one filter, whole. */
  drop(name: string): void {
    if (name === QUERY) this.ask('');
    else this.#set({ [name]: [] });
  }

  clear(): void {
    this.#searched = true;
    this.#set(Object.fromEntries([...FILTERS, QUERY].map((name) => [name, []])));
  }

  showSaved(only: boolean): void {
    this.#set({ only: only ? ['saved'] : [] }, 'replace');
  }

  emptyComparison(): void {
    this.#set({ compare: [] }, 'replace');
  }

  /** Puts a call on a list or takes it off; false where the comparison is full. */
  toggle(list: PickList, id: string): boolean {
    const ids = this.ids(list);
    const isOn = ids.includes(id);
    if (!isOn && list === 'compare' && ids.length >= MOST_COMPARED) return false;
    const next = isOn ? ids.filter((other) => other !== id) : [...ids, id];
    // An empty list of saved calls would show nothing at all.
    const only = list === 'saved' && next.length === 0 ? [] : (this.all.only ?? []);
    this.#set({ [list]: next, only }, 'replace');
    return true;
  }

  #set(changes: Selection, entry: 'push' | 'replace' = 'push'): void {
    this.#keeper.setFilters({ ...this.all, ...changes }, entry);
  }
}
