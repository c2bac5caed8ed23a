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
  /** Whether the feed has a call of this id. */
  readonly #has: (id: string) => boolean;
  #searched = false;
  /** The page's query when we last looked. */
  #pageQuery: string;

  constructor(keeper: Keeper, initialQuery: () => string, has: (id: string) => boolean) {
    this.#keeper = keeper;
    this.#initialQuery = initialQuery;
    this.#has = has;
    this.#pageQuery = initialQuery();
  }

  /** Before each render: a query that the page sets anew counts. True where it is another one. */
  followPage(): boolean {
    const query = this.#initialQuery();
    if (query === this.#pageQuery) return false;
    this.#pageQuery = query;
    // A page that keeps what it hears of the visitor's typing must not stop it.
    if (query === this.query) return false;
    this.#searched = false;
    this.#set({ [QUERY]: [], sort: [] }, 'replace');
    return true;
  }

  get all(): Selection {
    return this.#keeper.filters;
  }

  // No JSON: Prototype.js of some age writes lists as texts.
  readonly #filtersText = last((all: Selection): string =>
    FILTERS.map((name) => all[name]?.map(encodeURIComponent).join() ?? '').join(';'),
  );
  #filters: { readonly text: string; readonly chosen: Selection } = { text: '', chosen: {} };

  /** The filters alone: the same object while they are the same, whatever else is chosen. */
  get filters(): Selection {
    const { all } = this;
    const text = this.#filtersText(all);
    if (text !== this.#filters.text) {
      const chosen = FILTERS.flatMap((name) => (all[name]?.length ? [[name, all[name]]] : []));
      this.#filters = { text, chosen: Object.fromEntries(chosen) as Selection };
    }
    return this.#filters.chosen;
  }

  get filterCount(): number {
    return Object.values(this.filters).reduce((sum, values) => sum + values.length, 0);
  }

  get query(): string {
    return this.all[QUERY]?.[0] ?? (this.#searched ? '' : this.#initialQuery());
  }

  /** All that decides which rows are shown, to be compared. */
  get rowsText(): string {
    return [this.query, this.#filtersText(this.all), this.onlySaved].join('\n');
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
    // Calls that are gone take no place of the few; saved ones may be of a feed that comes back.
    return list === 'compare' ? ids.filter(this.#has).slice(0, MOST_COMPARED) : ids;
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
