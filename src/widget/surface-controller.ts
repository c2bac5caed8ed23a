import type { LitElement, ReactiveController } from 'lit';
import { dress } from './dress.ts';
import { surfaceRule } from './surface.ts';

const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme'];

/**
 * Measures the background that an element stands on and the accent it was given, and writes
 * `--_surface`, `--_accent` and `--_on-accent` so that what acts reads on the page at 4.5:1,
 * whatever the theme: a page that goes dark by a class, a media query or a coloured box needs no
 * setting of ours. Written through a style sheet of the shadow root, which strict CSP allows.
 * Not loaded later: until it has measured, links on a dark page can't be read.
 */
export class SurfaceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #measure = (): void => {
    this.#sheet.replaceSync(surfaceRule(this.#host));
    dress(this.#host.shadowRoot!, this.#sheet);
  };
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #observer = new MutationObserver(this.#measure);
  #leaving = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    // Lit would make it, with its sheets, in whichever document the element is first seen.
    (host as { renderRoot: unknown }).renderRoot = host['createRenderRoot']();
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    const { signal } = (this.#leaving = new AbortController());
    this.#dark.addEventListener('change', this.#measure, { signal });
    // Theme switches set a class, a style or a data attribute on the root or the body.
    for (const node of [documentElement, body, this.#host])
      if (node)
        this.#observer.observe(node, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
    // Style sheets that the page loads late change what we stand on, and so does what fades over.
    addEventListener('load', this.#measure, { signal });
    addEventListener(
      'transitionend',
      ({ target }) => (target as Partial<Node>).contains?.(this.#host) && this.#measure(),
      { signal },
    );
    this.#measure();
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    this.#observer.disconnect();
  }
}
