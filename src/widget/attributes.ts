import type { PropertyDeclarations } from 'lit';
import type { WidgetEvents } from './events.ts';

/**
 * The attributes that all four elements share (contract §2), as Lit property declarations to
 * spread into `static properties`. `lang` is HTMLElement's own; the locale controller reads it.
 */
export const sharedProperties = {
  feed: {},
  format: {},
  municipality: {},
  heading: {},
  headingLevel: { attribute: 'heading-level', type: Number },
  limit: { type: Number },
  filters: {},
  group: {},
  permalinks: {},
  structuredData: { attribute: 'structured-data' },
  imageOrigins: { attribute: 'image-origins' },
  now: {},
  data: { attribute: false },
} satisfies PropertyDeclarations;

type FeedFormat =
  'auto' | 'vk' | 'linked-events' | 'icalendar' | 'geojson' | 'schema-org' | 'json-feed';

/**
 * Merged into each element's class by an interface of the same name. What follows is true of all
 * four, and the build writes it into the manifest of each.
 *
 * @attr {'fi' | 'sv' | 'en'} lang - Language; without it the page's around it, else the feed's, else Finnish.
 * @csspart language-mark - Says that a text is shown in another language than was asked for.
 * @cssprop [--vk-accent=#0b5cad] - Colour of what acts or is chosen, made readable where it isn't.
 * @cssprop --vk-on-accent - Text on that colour; black or white without.
 * @cssprop [--vk-text=inherit] - Colour of text.
 * @cssprop [--vk-muted=color-mix(in srgb, currentColor 84%, transparent)] - Colour of text that matters less.
 * @cssprop --vk-surface - Colour that the widget stands on; measured without.
 * @cssprop [--vk-border=color-mix(in srgb, currentColor 20%, transparent)] - Colour of lines.
 * @cssprop [--vk-radius=4px] - Radius of corners.
 * @cssprop [--vk-space=4px] - The step of which all distances are multiples.
 * @cssprop [--vk-font-family=inherit] - Typeface.
 * @cssprop [--vk-font-size=inherit] - Size of text; headings and small print follow it.
 * @cssprop [--vk-loading-height=240px] - Height kept free while the feed is on its way.
 */
export interface SharedAttributes {
  /** One feed URL or several, separated by spaces; relative ones resolve against the page. */
  feed: string | null | undefined;
  /** What the feed is written in; `auto` (default) looks at it. */
  format: FeedFormat | null | undefined;
  /** Municipality codes or names in any of our languages, comma-separated. */
  municipality: string | null | undefined;
  /** Heading text in place of the built-in one. */
  heading: string | null | undefined;
  /** 1–6, default 2. */
  headingLevel: number | null | undefined;
  /** Rows before 'show more'. */
  limit: number | null | undefined;
  /** Which controls to show, space-separated, or `none`. */
  filters: string | null | undefined;
  /** Widgets of one page with the same group follow one another's municipality. */
  group: string | null | undefined;
  /** `off`: the page's URL is left alone. */
  permalinks: 'off' | null | undefined;
  /** `off`: no JSON-LD is written. */
  structuredData: 'off' | null | undefined;
  /** Further origins that images may come from, space-separated. */
  imageOrigins: string | null | undefined;
  /** An ISO instant in place of the clock. */
  now: string | null | undefined;
  /** A feed object in place of `feed`. */
  data: unknown;
}

type EventsByName = { [Name in keyof WidgetEvents]: CustomEvent<WidgetEvents[Name]> };

// Here, for every element's types lead here: whoever listens on a widget or the page gets the detail typed.
declare global {
  interface GlobalEventHandlersEventMap extends EventsByName {}
}

/** Whether a control is asked for by the `filters` attribute; all are when it is absent. */
export function showsFilter(filters: string | null | undefined, name: string): boolean {
  const wanted = filters?.trim();
  return !wanted || wanted.split(/\s+/).includes(name);
}

/** Whether the page's address may name an item or filters of a widget. */
export function isLinked({ permalinks }: Pick<SharedAttributes, 'permalinks'>): boolean {
  return location.hash.startsWith('#vk-') && permalinks !== 'off';
}
