/**
 * Registers an element unless the page has the tag already: a second copy of a script, or another
 * version, leaves the first in place instead of throwing and taking the rest of its file along.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
