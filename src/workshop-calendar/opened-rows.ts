/** Which rows are open: by a press, or by a link, whose row is brought up and gets the focus. */

import type { LitElement } from 'lit';
import { emit } from '../widget/events.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import type { Occasion } from './occasion.ts';
import { findInSeries, findOccasion, linkId } from './occasion-search.ts';
import type { Scene } from './scene.ts';

export class OpenedRows {
  readonly #host: LitElement;
  readonly #permalink: PermalinkController;
  /** Keys of the opened rows. */
  readonly #open = new Set<string>();
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  /** The item that a link asked for, until the visitor does something else. */
  #linked: string | undefined;
  #focusLinked = false;

  constructor(host: LitElement, permalink: PermalinkController) {
    this.#host = host;
    this.#permalink = permalink;
  }

  get isAny(): boolean {
    return this.#open.size > 0;
  }

  has({ key }: Occasion): boolean {
    return this.#open.has(key);
  }

  toggle(occasion: Occasion): void {
    const { key, source } = occasion;
    if (this.#open.delete(key)) {
      this.#selected = undefined;
      this.#permalink.select(undefined);
    } else {
      this.#open.add(key);
      this.#selected = linkId(occasion);
      this.#permalink.select(this.#selected);
      emit(this.#host, 'vk-select', { type: 'workshop', id: source.id });
    }
    this.#host.requestUpdate();
  }

  /** The visitor has gone on from the link. */
  forgetLink(): void {
    this.#linked = undefined;
  }

  /**
   * Before each render. Back, Forward or a link, maybe of another widget: opens what it names.
   * Answers the key of the row that the focus was in, where that one is closed by it.
   */
  follow(): string | undefined {
    const { selected } = this.#permalink;
    if (selected === this.#selected) return undefined;
    this.#linked = this.#selected = selected;
    this.#focusLinked = selected !== undefined;
    this.#open.clear();
    const { activeElement } = this.#host.shadowRoot!;
    const closed = activeElement?.closest('.details')?.closest<HTMLElement>('.item')?.dataset.key;
    return this.#focusLinked ? undefined : closed;
  }

  /** The item that a link asked for; 'unknown' where there is none of that id. */
  linked(scene: Scene, rows: readonly Occasion[]): Linked {
    if (this.#linked === undefined) return undefined;
    const shown = findOccasion(rows, this.#linked);
    const occasion = shown ?? findAnywhere(scene, this.#linked);
    if (!occasion) return 'unknown';
    if (this.#focusLinked) this.#open.add(occasion.key);
    return shown ? undefined : occasion;
  }

  /** The linked row gets the focus once its details are there. */
  focusLinked(): void {
    if (this.#focusLinked) this.focus(this.#linked);
  }

  /** Focuses a row by its key or its item's id. */
  focus(id: string | undefined): void {
    this.#focusLinked = false;
    const item = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.item')].find(
      ({ dataset }) => dataset.key === id || dataset.id === id,
    );
    item?.querySelector<HTMLElement>('.name')?.focus();
  }
}

/** Undefined where it is among the rows anyway, or nothing is linked. */
export type Linked = Occasion | 'unknown' | undefined;

/** Any occasion of the workshop that a link names, past ones too. */
function findAnywhere({ programme, workshops }: Scene, id: string): Occasion | undefined {
  const { running, coming, series, undated, past } = programme;
  const known = findOccasion([...running, ...coming, ...series, ...undated, ...past], id);
  return known ?? findInSeries(workshops, id);
}
