/** The calls that the visitor picked out of the list: to compare, and saved for later. */

import { html, nothing, type TemplateResult } from 'lit';
import type { AnnouncerController } from '../widget/announcer.ts';
import type { Call } from './calls.ts';
import type { Choices, PickList } from './choices.ts';
import type { View } from './outlook.ts';

interface TrayActions {
  /** Shows the saved calls alone, or all again. */
  readonly toggleSaved: () => void;
  readonly openCompare: (event: Event) => void;
}

export class Picks {
  readonly #choices: Choices;
  readonly #announcer: AnnouncerController;

  constructor(choices: Choices, announcer: AnnouncerController) {
    this.#choices = choices;
    this.#announcer = announcer;
  }

  isSaved({ grant }: Call): boolean {
    return this.#choices.ids('saved').includes(grant.id);
  }

  /** The calls of a list that the feed still has. */
  listed(list: PickList, { calls }: View): readonly Call[] {
    return this.#choices
      .ids(list)
      .flatMap((id) => calls.find(({ grant }) => grant.id === id) ?? []);
  }

  toggleSaved({ grant }: Call): void {
    this.#choices.toggle('saved', grant.id);
  }

  /** Says how many are compared now; whether any are. */
  toggleCompared({ grant }: Call, { scene: { messages } }: View): boolean {
    const done = this.#choices.toggle('compare', grant.id);
    const { length } = this.#choices.ids('compare');
    this.#announcer.say(done ? messages.comparing(length) : messages.compareFull);
    return length > 0;
  }

  #emptyComparison({ scene: { messages } }: View, button: HTMLElement): void {
    // The tray goes, and its button with it: reading goes on with the first of them that is listed.
    const root = button.getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.actions [aria-pressed="true"]')?.focus();
    this.#choices.emptyComparison();
    this.#announcer.say(messages.comparing(0));
  }

  /** Stays in sight while the list scrolls. */
  renderTray(
    view: View,
    { toggleSaved, openCompare }: TrayActions,
  ): TemplateResult | typeof nothing {
    const { messages } = view.scene;
    const compared = this.listed('compare', view).length;
    const saved = this.listed('saved', view).length;
    if (compared === 0 && saved === 0) return nothing;
    return html`<div class="tray no-print">
      ${
        compared > 0
          ? html`<p>${messages.comparing(compared)}</p>
              <button
                class="button primary"
                type="button"
                aria-haspopup="dialog"
                @click=${openCompare}
              >
                ${messages.openCompare}
              </button>
              <button
                class="button"
                type="button"
                @click=${({ currentTarget }: Event) =>
                  this.#emptyComparison(view, currentTarget as HTMLElement)}
              >
                ${messages.clearCompare}
              </button>`
          : nothing
      }
      ${
        saved > 0
          ? html`<button
              class="button"
              type="button"
              aria-pressed=${this.#choices.onlySaved}
              @click=${toggleSaved}
            >
              ${messages.onlySaved(saved)}
            </button>`
          : nothing
      }
    </div>`;
  }
}
