export interface WidgetEvents {
  /** Rows are on screen. */
  'vk-load': { readonly count: number; readonly dropped: number };
  /** The feed can't be had or isn't one. */
  'vk-error': {
    readonly kind: 'network' | 'http' | 'format' | 'schema';
    readonly url?: string;
    readonly status?: number;
  };
  /** The visitor opened an item. */
  'vk-select': { readonly type: string; readonly id: string };
  /** The visitor changed a filter. */
  'vk-filter': {
    readonly filters: Readonly<Record<string, readonly string[]>>;
    readonly count: number;
  };
  /** A feed item, or a field of one, was left out. */
  'vk-drop': { readonly path: string; readonly reason: string };
}

/** Dispatches one of our events: bubbling, composed, its detail frozen. */
export function emit<K extends keyof WidgetEvents>(
  host: Element,
  type: K,
  detail: WidgetEvents[K],
): void {
  host.dispatchEvent(
    new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true }),
  );
}
