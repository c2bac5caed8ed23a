import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Typing makes many results; only where it pauses is one announced. */
const PAUSE = 600;

/**
 * One polite live region for an element. Put {@link render} into the template once, outside
 * anything that comes and goes, and {@link say} whole sentences; each is spoken once.
 * WCAG 2.2, 4.1.3 Status Messages.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Announces after a pause; a newer sentence replaces one that still waits. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same sentence again must change the text, or nothing is spoken.
      this.#text = text === this.#text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
