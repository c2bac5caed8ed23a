/** Which calls are open: those that the visitor opened, and the one that a link asks for. */

import type { LitElement, ReactiveController } from 'lit';
import { emit } from '../widget/events.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import type { Call } from './calls.ts';

export class OpenedCalls implements ReactiveController {
  readonly #host: LitElement;
  readonly #permalink: PermalinkController;
  readonly #ids = new Set<string>();
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  /** The call that a link asked for, to be shown whatever the filters. */
  #linked: string | undefined;
  #focusLinked = false;

  constructor(host: LitElement, permalink: PermalinkController) {
    this.#host = host;
    this.#permalink = permalink;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#permalink.selected !== this.#selected) this.#navigated();
  }

  hostUpdated(): void {
    if (this.#focusLinked) this.#focus();
  }

  has({ grant }: Call): boolean {
    return this.#ids.has(grant.id);
  }

  toggle({ grant: { id } }: Call): void {
    if (this.#ids.delete(id)) {
      this.#selected = undefined;
      this.#permalink.select(undefined);
    } else {
      this.#ids.add(id);
      this.#selected = id;
      this.#permalink.select(id);
      emit(this.#host, 'vk-select', { type: 'grant', id });
    }
    this.#host.requestUpdate();
  }

  /** The linked call, where it isn't among the rows anyway. */
  linkedBeside(rows: readonly Call[], calls: readonly Call[]): Call | undefined {
    if (this.#linked === undefined) return undefined;
    const isLinked = ({ grant }: Call) => grant.id === this.#linked;
    return rows.some(isLinked) ? undefined : calls.find(isLinked);
  }

  /** The visitor has gone on to something else. */
  forgetLink(): void {
    this.#linked = undefined;
  }

  /** Back, Forward or a link, maybe of another widget: open what it names, and go there. */
  #navigated(): void {
    this.#linked = this.#selected = this.#permalink.selected;
    this.#focusLinked = this.#linked !== undefined;
    const active = this.#host.shadowRoot?.activeElement;
    const closed = active?.closest('.details') && active.closest<HTMLElement>('.item');
    this.#ids.clear();
    if (this.#linked !== undefined) this.#ids.add(this.#linked);
    // What had the focus goes with the details that close: reading goes on at their row.
    else if (closed)
      void this.#host.updateComplete.then(() =>
        closed.querySelector<HTMLElement>('.name')?.focus(),
      );
  }

  #focus(): void {
    const name = this.#host.renderRoot.querySelector<HTMLElement>(
      `[data-id="${CSS.escape(this.#linked ?? '')}"] .name`,
    );
    if (!name) return;
    this.#focusLinked = false;
    name.focus();
  }
}
