import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Selection } from '../filtering/facets.ts';
import type { WidgetName } from '../text/messages.ts';
import { Landing } from './landing.ts';

/** What of a widget stands in the page's fragment. */
export interface ViewState {
  /** Id of the opened item. */
  readonly selected?: string;
  /** Chosen values by filter name. */
  readonly filters: Selection;
}

const EMPTY: ViewState = { filters: {} };

/**
 * Reads our part of a fragment. Parts are joined by `&`, one a widget:
 * `#vk-workshop-calendar:savi-1;topic=craft,visual&vk-funding-finder:;query=apuraha`.
 * The colon stays where no item is open: a link without it is a placeholder (src/embed).
 * Ids and values are percent-encoded.
 */
export function parseFragment(hash: string): Map<string, ViewState> {
  const states = new Map<string, ViewState>();
  for (const part of mend(hash.replace(/^#/, '')).split('&')) {
    const [head = '', ...pairs] = part.split(';');
    const [, widget, id] = /^vk-([a-z-]+)(?::(.*))?$/.exec(head) ?? [];
    if (!widget) continue;
    const filters: Record<string, string[]> = {};
    for (const pair of pairs) {
      const [, name, list = ''] = /^([^=]+?)(?:=|%3d)(.*)$/is.exec(pair) ?? [];
      const values = list.split(',').map(decode).filter(Boolean);
      if (name && values.length) filters[decode(name)] = values;
    }
    states.set(widget, { ...(id && { selected: decode(id) }), filters });
  }
  return states;
}

/**
 * Undoes what programs and editors do to a link. What we write bears it: there `?` and `=` never
 * stand for themselves within an id or a value, nor is a colon behind a widget's name encoded.
 */
const mend = (fragment: string): string =>
  fragment
    .replace(/\?\w+=.*$/s, '')
    .replace(/&amp;/g, '&')
    .replace(/(^|&)(vk-[a-z-]+)%3a/gi, '$1$2:')
    .replace(/%3b(?=[\w-]+=)/gi, ';');

/** The fragment of these states, without its `#`; empty where nothing is chosen or opened. */
export function formatFragment(states: ReadonlyMap<string, ViewState>): string {
  const parts: string[] = [];
  for (const [widget, { selected, filters }] of states) {
    const pairs = Object.entries(filters)
      .filter(([, values]) => values.length)
      .map(([name, values]) => `;${encode(name)}=${values.map(encode).join(',')}`);
    if (selected || pairs.length)
      parts.push(`vk-${widget}:${selected ? encode(selected) : ''}${pairs.join('')}`);
  }
  return parts.join('&');
}

/** Half a pair of surrogates, which cannot be encoded, becomes the sign for a lost letter. */
export const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(/'/g, '%27');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % in a link that somebody typed
  }
}

/** A fragment that is the page's own: we neither read nor write there. */
const isForeign = (hash: string) => hash.length > 1 && !hash.startsWith('#vk-');

const controllers = new Set<PermalinkController>();

/**
 * Holds what the visitor chose in one widget and keeps it in the page's fragment, so that Back
 * works and a view can be mailed. The first widget of its kind on a page owns the fragment; with
 * `permalinks="off"`, in a page whose fragment is its own, or where history is closed to us,
 * the choices live in memory alone.
 */
export class PermalinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { permalinks?: string | null };
  readonly #widget: WidgetName;
  readonly #yields: () => boolean;
  #state: ViewState = EMPTY;

  readonly #listeners: ((state: ViewState) => void)[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement & { permalinks?: string | null },
    widget: WidgetName,
    /** `yields`: whether another widget of its kind has the better claim to the fragment. */
    { yields = () => false }: { yields?: () => boolean } = {},
  ) {
    this.#host = host;
    this.#widget = widget;
    this.#yields = yields;
    host.addController(this);
    new Landing(host, () => this.#isNamed);
  }

  /** Calls back when Back, Forward or a link changed the state from outside. */
  onNavigate(listener: (state: ViewState) => void): void {
    this.#listeners.push(listener);
  }

  get selected(): string | undefined {
    return this.#state.selected;
  }

  get filters(): Selection {
    return this.#state.filters;
  }

  /** Opens or closes an item: an entry of history of its own. */
  select(id: string | undefined): void {
    this.#set({ filters: this.filters, ...(id && { selected: id }) }, 'push');
  }

  /** `replace` while typing, so that one Back undoes one decision. */
  setFilters(filters: Selection, entry: 'push' | 'replace' = 'push'): void {
    this.#set({ ...this.#state, filters }, entry);
  }

  /** Address of this page with an item opened. */
  linkTo(id: string): string {
    return withHash(formatFragment(new Map([[this.#widget, { selected: id, filters: {} }]])));
  }

  hostConnected(): void {
    controllers.add(this);
    if (controllers.size === 1) {
      addEventListener('hashchange', navigate);
      addEventListener('popstate', navigate);
    }
    this.read();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size) return;
    removeEventListener('hashchange', navigate);
    removeEventListener('popstate', navigate);
  }

  /** Takes over what the fragment says now; whether that is news. */
  read(): boolean {
    if (!this.isInAddress) return false;
    const state = parseFragment(location.hash).get(this.#widget) ?? EMPTY;
    if (same(state, this.#state)) return false;
    this.#state = state;
    this.#host.requestUpdate();
    return true;
  }

  tellListeners(): void {
    for (const listener of this.#listeners) listener(this.#state);
  }

  /** Whether the fragment is this widget's: the first of its kind that wants it has it. */
  get owns(): boolean {
    for (const other of controllers)
      if (other.#widget === this.#widget && other.#wants) return other === this;
    return false;
  }

  /** Whether the page's address holds what is chosen here. */
  get isInAddress(): boolean {
    return this.owns && !isForeign(location.hash);
  }

  /** The address names this widget before any other, by filters: what names an item leads there. */
  get #isNamed(): boolean {
    if (!this.isInAddress) return false;
    const states = [...parseFragment(location.hash)];
    return states[0]?.[0] === this.#widget && states.every(([, { selected }]) => !selected);
  }

  get #wants(): boolean {
    const off = this.#host.permalinks === 'off' || this.#host.getAttribute('permalinks') === 'off';
    return !off && !this.#yields();
  }

  #set(state: ViewState, entry: 'push' | 'replace'): void {
    if (same(state, this.#state)) return;
    this.#state = state;
    this.#host.requestUpdate();
    if (!this.isInAddress) return;
    const states = parseFragment(location.hash).set(this.#widget, state);
    const url = withHash(formatFragment(states));
    try {
      if (entry === 'push') history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // SecurityError in about:srcdoc and data: documents: the choice still holds in memory
    }
  }
}

/** All take over the new address before any acts on it: one that acts may write to it. */
function navigate(): void {
  const changed = [...controllers].filter((controller) => controller.read());
  for (const controller of changed) controller.tellListeners();
}

/** Against the page itself, since a `#…` alone would resolve against `<base href>`. */
function withHash(fragment: string): string {
  const page = location.href.split('#')[0]!;
  return fragment ? `${page}#${fragment}` : page;
}

function same(a: ViewState, b: ViewState): boolean {
  return a === b || formatFragment(new Map([['x', a]])) === formatFragment(new Map([['x', b]]));
}
