import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { formatFor, type Format } from '../text/format.ts';
import { nearestLanguage, toLanguage, type Language } from '../text/locale.ts';
import { loadedMessages, loadMessages, type Messages, type WidgetName } from '../text/messages.ts';

/**
 * The language an element speaks: its own `lang`, else the nearest in the page, else the feed's,
 * else Finnish. Follows later changes anywhere above the element, shadow hosts included, and
 * keeps the words on screen until those of the new language have come.
 */
export class LocaleController<
  W extends WidgetName,
  Later extends object = object,
> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #widget: W;
  #observer: MutationObserver | undefined;
  #feedLanguage: Language | undefined;
  #wanted: Language | undefined;
  #language: Language = 'fi';
  #messages: Messages<W> | undefined;
  #loadLater: ((language: Language) => Promise<Later>) | undefined;
  #allMessages: (Messages<W> & Later) | undefined;
  #lost: (() => TemplateResult) | undefined;

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

  /** With what the lazily loaded parts say; undefined until {@link add} has brought it. */
  get allMessages(): (Messages<W> & Later) | undefined {
    return this.#allMessages;
  }

  /** In place of rows where there are no words for them, and none can be had. */
  get lost(): TemplateResult | undefined {
    return this.#messages ? undefined : this.#lost?.();
  }

  /**
   * Loads what the lazily loaded parts say; from then on the element changes to another language
   * when all of that language has come. Rejects when a file can't be had.
   */
  async add(load: (language: Language) => Promise<Later>): Promise<void> {
    this.#loadLater = load;
    try {
      let language: Language;
      do {
        language = this.#wanted ??= this.#language;
        await this.#load(language);
      } while (language !== this.#wanted);
    } catch (error) {
      this.#loadLater = undefined;
      throw error;
    }
  }

  /** How days, numbers and lists are written; only once there are {@link messages}. */
  get format(): Format {
    return formatFor(this.#language, this.#messages!);
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
    for (let at: Element | undefined = this.#host; at;) {
      const root = at.getRootNode();
      this.#observer.observe(root, {
        attributes: true,
        subtree: true,
        attributeFilter: ['lang', 'xml:lang'],
      });
      at = (root as ShadowRoot).host;
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
    const ready = !this.#loadLater && loadedMessages(this.#widget, language);
    if (ready) return this.#use(language, ready);
    void this.#try(language);
  }

  #try(language: Language): Promise<void> {
    return this.#load(language).catch(async (error: unknown) => {
      // The words on screen stay. The next change, or whoever presses, tries again.
      if (this.#wanted === language) this.#wanted = undefined;
      console.warn(`<vk-${this.#widget}>: words in '${language}' did not come`, error);
      if (this.#messages) return;
      this.#language = language;
      // The few words for it come by themselves; where they don't either, the fallback is on screen.
      const view = await import('./lost-words-view.ts').catch(() => undefined);
      const retry = (): Promise<void> => this.#try((this.#wanted ??= language));
      if (view) this.#lost = view.lostWords(this.#host, language, retry);
    });
  }

  async #load(language: Language): Promise<void> {
    const loadLater = this.#loadLater;
    const [messages, later] = await Promise.all([
      loadMessages(this.#widget, language),
      loadLater?.(language),
    ]);
    // Another language may be wanted by now, or more of this one; the first words wait for none.
    if (language === this.#wanted && (loadLater === this.#loadLater || !this.#messages))
      this.#use(language, messages, later);
  }

  #use(language: Language, messages: Messages<W>, later?: Later): void {
    const isOnScreen = messages === this.#messages;
    this.#language = language;
    this.#messages = messages;
    this.#allMessages = later && { ...messages, ...later };
    // Later words are said by a part that draws the element when it comes itself.
    if (!isOnScreen) this.#host.requestUpdate();
  }
}
