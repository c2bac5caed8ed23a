/** Styles for an element that was moved into another document, such as an iframe's, or through one. */
import type { CSSResultOrNative, LitElement } from 'lit';
import { getOrInsert } from '../time/get-or-insert.ts';

interface Copy {
  readonly sheet: CSSStyleSheet;
  text?: string;
}

/** What another document has in place of each of our sheets. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, Copy>>();

/** Adds `sheet` to a shadow root that may have lost all others: it gets back what Lit gave it. */
export function dress(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const { adoptedStyleSheets, host } = root;
  const isBare = !adoptedStyleSheets.length;
  const { elementStyles } = host.constructor as typeof LitElement;
  for (const own of isBare ? [...elementStyles.map(toSheet), sheet] : [sheet]) {
    const fitting = fit(own, root.ownerDocument);
    if (fitting && !adoptedStyleSheets.includes(fitting)) adoptedStyleSheets.push(fitting);
  }
  if (!isBare) return;
  // In WebKit a summary keeps the looks that it had without any styles, until it is put in anew.
  for (const details of root.querySelectorAll('details')) details.replaceWith(details);
  // Each part that is shown dresses its host again.
  (host as LitElement).requestUpdate();
}

const toSheet = (style: CSSResultOrNative): CSSStyleSheet =>
  'styleSheet' in style ? style.styleSheet! : style;

/** The sheet as a document may use it; undefined where the document is in no window. */
function fit(own: CSSStyleSheet, where: Document): CSSStyleSheet | undefined {
  if (where === document) return own;
  const view = where.defaultView;
  if (!view) return undefined;
  const known = getOrInsert(copies, where, () => new Map<CSSStyleSheet, Copy>());
  const copy = getOrInsert(known, own, (): Copy => ({ sheet: new view.CSSStyleSheet() }));
  // The one with an element's colours is written anew whenever the page changes its theme.
  const text = [...own.cssRules].map(({ cssText }) => cssText).join('');
  if (copy.text !== text) copy.sheet.replaceSync((copy.text = text));
  return copy.sheet;
}
