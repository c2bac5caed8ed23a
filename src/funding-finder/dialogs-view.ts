/** The finder's dialogs, of which one may stand open: the filters, the guide and the comparison. */

import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { keepInSight } from '../widget/framed-dialog.ts';
import { comparison } from './compare-view.ts';
import { dialog } from './dialog-view.ts';
import type { Call } from './calls.ts';
import { filterDrawer, type FilterContext } from './filter-view.ts';
import { guide } from './guide-view.ts';

export type DialogName = 'filters' | 'guide' | 'compare';

export interface DialogsContext extends FilterContext {
  readonly level: number;
  /** How many calls the filters leave. */
  readonly count: number;
  readonly compared: readonly Call[];
  readonly clear: () => void;
  readonly uncompare: (call: Call) => void;
}

export class Dialogs implements ReactiveController {
  readonly #host: LitElement;
  #shown: DialogName | undefined;
  #opener: HTMLElement | undefined;
  #step = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  show(name: DialogName, opener: HTMLElement): void {
    this.#shown = name;
    this.#opener = opener;
    this.#step = 0;
    this.#host.requestUpdate();
  }

  readonly close = (): void => this.#element?.close();

  hostUpdated(): void {
    const element = this.#element;
    if (!element || element.open) return;
    element.showModal();
    keepInSight(element);
  }

  render(context: DialogsContext): TemplateResult | typeof nothing {
    const { messages, level, compared, uncompare } = context;
    const { close } = this;
    const frame = { messages, level, close, closed: this.#closed };
    switch (this.#shown) {
      case 'filters':
        return dialog(filterDrawer({ ...context, close }), {
          ...frame,
          title: messages.filters,
          shape: 'drawer',
        });
      case 'guide':
        return dialog(
          guide({ ...context, step: this.#step, go: (step) => this.#goTo(step), finish: close }),
          { ...frame, title: messages.guide },
        );
      case 'compare':
        return dialog(comparison(compared, { ...context, remove: uncompare }), {
          ...frame,
          title: messages.compareHeading,
          shape: 'wide',
        });
      default:
        return nothing;
    }
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Another question of the guide; reading goes on at it. */
  #goTo(step: number): void {
    this.#step = step;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const question = this.#host.renderRoot.querySelector<HTMLElement>('#question');
      if (!question) return;
      question.tabIndex = -1;
      question.focus();
    });
  }

  readonly #closed = (): void => {
    this.#shown = undefined;
    this.#host.requestUpdate();
    // The list may have been rendered anew: focus goes back by hand where the browser can't.
    const opener = this.#opener;
    void this.#host.updateComplete.then(() => (opener?.isConnected ? opener.focus() : undefined));
  };
}
