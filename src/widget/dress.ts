/**
 * Adds a style sheet to an element's shadow root, once. A sheet serves the document that it was made
 * for only, and an element that moves into another, or passes through one, arrives with none.
 */
export function dress(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const { adoptedStyleSheets } = root;
  if (!adoptedStyleSheets[0] || root.ownerDocument !== document)
    void import('./moved.ts').then(
      (moved) => moved.dress(root, sheet),
      () => {}, // where it can't be had, the element stays as it arrived
    );
  else if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
