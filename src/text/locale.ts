/** The languages the widgets speak. Content may come in others; see `pickText`. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `'sv-FI'` → `'sv'`; undefined for a language the widgets don't speak. */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/**
 * The language declared nearest to an element, its own `lang` included, through shadow hosts up to
 * the document element. Undefined when nothing is declared or the nearest isn't one we speak:
 * a page in Estonian gets the feed's language, not that of an outer element.
 */
export function nearestLanguage(element: Element): Language | undefined {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) {
      const tag = at.getAttribute('lang') || at.getAttribute('xml:lang');
      if (tag) return toLanguage(tag);
    }
  }
  return undefined;
}
