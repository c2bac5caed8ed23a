import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Typing makes many results; only where it pauses is one announced. */
const PAUSE = 600;

/** Sentences that wait for the pause, by who says them. */
const waiting = new Map<AnnouncerController, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * What several widgets have to say at a time is spoken in one breath, by the one that began and
 * then in the page's order: screen readers drop, or read in any order, what four live regions say
 * at a time.
 */
function speak(): void {
  const [first, ...others] = waiting.keys();
  if (!first) return;
  const speakers = [first, ...others.sort((a, b) => a.orderOf(b))];
  const texts = [...new Set(speakers.map((speaker) => waiting.get(speaker)!))];
  const sentences = texts.map((text) => text.replace(/\p{L}$/u, '$&.'));
  waiting.clear();
  // Behind a modal dialog nobody else is heard.
  const speaker = speakers.find(({ isInDialog }) => isInDialog) ?? first;
  speaker.speak(texts.length > 1 ? sentences.join(' ') : texts[0]!);
}

/** A live region of a modal dialog, in which all that is outside it is inert, live regions as well. */
export const dialogAnnouncements = html`<div class="visually-hidden" role="status"></div>`;

/**
 * One polite live region for an element. Put {@link render} into the template once, outside
 * anything that comes and goes, and {@link say} whole sentences; each is spoken once. A modal dialog
 * has {@link dialogAnnouncements} of its own. WCAG 2.2, 4.1.3 Status Messages.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #text = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Announces after a pause; a newer sentence replaces one that still waits. */
  say(text: string): void {
    // One that has left the page would take what the others say with it.
    if (!this.#host.isConnected) return;
    waiting.set(this, text);
    clearTimeout(timer);
    timer = setTimeout(speak, PAUSE);
  }

  /** Speaks at once; `say` is for people. */
  speak(text: string): void {
    const region = this.#dialogRegion;
    if (region) {
      region.textContent = region.textContent === text ? `${text}\u00a0` : text;
      return;
    }
    // The same sentence again must change the text, or nothing is spoken.
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  get isInDialog(): boolean {
    return !!this.#dialogRegion;
  }

  /** New with each dialog: what was said in the last one isn't found in the next. */
  get #dialogRegion(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog[open] [role="status"]');
  }

  /** Below zero where this one's element comes first in the page, as in `sort`. */
  orderOf(other: AnnouncerController): number {
    const position = this.#host.compareDocumentPosition(other.#host);
    return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  }

  hostDisconnected(): void {
    waiting.delete(this);
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
