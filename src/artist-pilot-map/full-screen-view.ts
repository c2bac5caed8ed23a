/**
 * What an element that fills the screen hides is still there for Tab and screen readers: unlike a
 * dialog, the Fullscreen API leaves the page behind as it is.
 */
export class FullScreen {
  readonly #element: HTMLElement;
  #putAside: HTMLElement[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
    document.addEventListener('fullscreenchange', this.#follow);
    this.#follow();
  }

  stop(): void {
    document.removeEventListener('fullscreenchange', this.#follow);
    this.#giveBack();
  }

  readonly #follow = (): void => {
    this.#giveBack();
    const root = this.#element.getRootNode() as Document | ShadowRoot;
    if (root.fullscreenElement !== this.#element) return;
    this.#putAside = [...besides(this.#element)].filter(({ inert }) => !inert);
    for (const aside of this.#putAside) aside.inert = true;
  };

  #giveBack(): void {
    for (const aside of this.#putAside.splice(0)) aside.inert = false;
  }
}

/** All of the page but an element and what holds it, through slots and shadow roots. */
function* besides(element: Element): Generator<HTMLElement> {
  for (let at: Element | null | undefined = element; at && at !== document.body;) {
    const parent: ParentNode | null = at.parentNode;
    for (const sibling of parent?.children ?? [])
      if (sibling !== at && sibling instanceof HTMLElement) yield sibling;
    at = at.assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : at.parentElement);
  }
}
