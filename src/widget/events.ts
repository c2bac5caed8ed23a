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
  'vk-select': {
    readonly type: 'workshop' | 'pilot' | 'municipality' | 'grant' | 'contact';
    readonly id: string;
  };
  /** The visitor changed a filter. */
  'vk-filter': {
    readonly filters: Readonly<Record<string, readonly string[]>>;
    readonly count: number;
  };
  /** A feed item, or a field of one, was left out. */
  'vk-drop': { readonly path: string; readonly reason: string };
}

/** The page may keep what it is told, but not change what may still be ours. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** Dispatches one of our events: bubbling, composed, its detail frozen all through. */
export function emit<K extends keyof WidgetEvents>(
  host: Element,
  type: K,
  detail: WidgetEvents[K],
): void {
  host.dispatchEvent(
    new CustomEvent(type, { detail: freeze(detail), bubbles: true, composed: true }),
  );
}
