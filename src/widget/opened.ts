/** Which rows of a list are open: by a press, or by a link, whose row is brought up. */
import type { LitElement } from 'lit';
import { emit, type WidgetEvents } from './events.ts';
import { focusItem } from './focus.ts';
import type { PermalinkController } from './permalink.ts';

/** Rows are known by a key: their item's id, where an item has but one row. */
export class OpenedRows {
  readonly #host: LitElement;
  readonly #permalink: PermalinkController;
  readonly #type: WidgetEvents['vk-select']['type'];
  readonly #keys = new Set<string>();
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  #linked: string | undefined;
  #isLinkDue = false;

  constructor(
    host: LitElement,
    permalink: PermalinkController,
    type: WidgetEvents['vk-select']['type'],
  ) {
    this.#host = host;
    this.#permalink = permalink;
    this.#type = type;
  }

  get isAny(): boolean {
    return this.#keys.size > 0;
  }

  /** What a link asked for, to be shown whatever the filters until the visitor goes on. */
  get linked(): string | undefined {
    return this.#linked;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** A press on a row; `link` is what a link names it by. */
  toggle(key: string, id: string, link = id): void {
    if (this.#keys.delete(key)) {
      this.#selected = undefined;
      this.#permalink.select(undefined);
    } else {
      this.#keys.add(key);
      this.#selected = link;
      this.#permalink.select(link);
      emit(this.#host, 'vk-select', { type: this.#type, id });
    }
    this.#host.requestUpdate();
  }

  /** The linked row is among those to come: it is open from the first, but may be closed again. */
  openLinked(key: string): void {
    if (this.#isLinkDue) this.#keys.add(key);
  }

  /** The visitor has gone on to something else. */
  forgetLink(): void {
    this.#linked = undefined;
    this.#isLinkDue = false;
  }

  /**
   * Before each render: follows Back, Forward or a link, maybe of another widget. Answers the key
   * of the row that the focus was in, where that one is closed by it.
   */
  follow(): string | undefined {
    const { selected } = this.#permalink;
    if (selected === this.#selected) return undefined;
    this.#linked = this.#selected = selected;
    this.#isLinkDue = selected !== undefined;
    this.#keys.clear();
    const { activeElement } = this.#host.shadowRoot!;
    const closed = activeElement?.closest('.details')?.closest<HTMLElement>('.item')?.dataset;
    return this.#isLinkDue ? undefined : (closed?.key ?? closed?.id);
  }

  /** After a render: the linked row gets the focus, once it is there. */
  focusLinked(): void {
    if (this.#isLinkDue && this.focus(this.#linked!)) this.#isLinkDue = false;
  }

  /** Focuses a row by its key or its item's id; whether it is there. */
  focus(key: string): boolean {
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.item')];
    const item = items.find(({ dataset }) => dataset.key === key || dataset.id === key);
    if (item) focusItem(item);
    return !!item;
  }
}
