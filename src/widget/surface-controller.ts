import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps `--_surface`, `--_accent` and `--_on-accent` such that what acts reads on the page at
 * 4.5:1, whatever the theme: a page that goes dark by a class, a media query or a coloured box
 * needs no setting of ours. Measuring comes after the first rows; until then the style sheet's own
 * mix with the text colour serves.
 */
export class SurfaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #following: Promise<(() => void) | undefined> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot!;
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#follow();
  }

  hostDisconnected(): void {
    void this.#following?.then((stop) => stop?.());
    this.#following = undefined;
  }

  #follow(): void {
    const following: Promise<(() => void) | undefined> = import('./surface.ts').then(
      ({ followSurface }) =>
        // it may have left the page, or left and come back, in the meantime
        this.#following === following ? followSurface(this.#host, this.#sheet) : undefined,
      () => undefined, // the style sheet's own mix serves on
    );
    this.#following = following;
  }
}
