import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatFor, type Format } from '../text/format.ts';
import { nearestLanguage, toLanguage, type Language } from '../text/locale.ts';
import { loadedMessages, loadMessages, type Messages, type WidgetName } from '../text/messages.ts';

/**
 * The language an element speaks: its own `lang`, else the nearest in the page, else the feed's,
 * else Finnish. Follows later changes anywhere above the element, shadow hosts included, and
 * keeps the words on screen until those of the new language have come.
 */
export class LocaleController<W extends WidgetName> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #widget: W;
  #observer: MutationObserver | undefined;
  #feedLanguage: Language | undefined;
  #wanted: Language | undefined;
  #language: Language = 'fi';
  #messages: Messages<W> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, widget: W) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  /** The language of {@link messages}; write it as `lang` on the rendered root. */
  get language(): Language {
    return this.#language;
  }

  /** Undefined until the first language has loaded. */
  get messages(): Messages<W> | undefined {
    return this.#messages;
  }

  get format(): Format {
    return formatFor(this.#language);
  }

  /** The feed's language, which speaks where the page declares none. */
  set feedLanguage(tag: string | undefined) {
    const language = toLanguage(tag);
    if (language === this.#feedLanguage) return;
    this.#feedLanguage = language;
    this.#resolve();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    // A document's observer doesn't see into shadow trees, so each tree above gets watched.
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {
        attributes: true,
        subtree: true,
        attributeFilter: ['lang', 'xml:lang'],
      });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #resolve(): void {
    const language = nearestLanguage(this.#host) ?? this.#feedLanguage ?? 'fi';
    if (language === this.#wanted) return;
    this.#wanted = language;
    const ready = loadedMessages(this.#widget, language);
    if (ready) this.#use(language, ready);
    else void this.#load(language);
  }

  async #load(language: Language): Promise<void> {
    try {
      const messages = await loadMessages(this.#widget, language);
      if (language === this.#wanted) this.#use(language, messages);
    } catch (error) {
      // The words on screen stay; without any, the fallback does. The next change tries again.
      this.#wanted = undefined;
      console.warn(
        `<vk-${this.#widget}>: the language file '${language}' could not be loaded`,
        error,
      );
    }
  }

  #use(language: Language, messages: Messages<W>): void {
    this.#language = language;
    this.#messages = messages;
    this.#host.requestUpdate();
  }
}
