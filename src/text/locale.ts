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
  // Asked for what they can do: in an iframe's document, elements are of other classes than ours.
  type Above = Partial<Pick<Element, 'getAttribute'> & Pick<ShadowRoot, 'host'>> & Node;
  for (let at: Above | undefined = element; at; at = at.parentNode ?? at.host) {
    const tag = at.getAttribute?.('lang') || at.getAttribute?.('xml:lang');
    if (tag) return toLanguage(tag);
  }
  return undefined;
}
