import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { Directive, directive, type BooleanAttributePart } from 'lit/directive.js';
import type { CommonLaterMessages } from '../text/fi/later/common.ts';
import { chevronIcon, closeIcon } from './action-icons.ts';
import { whenOpen } from './when-open.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many items it has now; an option without any is shown, but can't be chosen. */
  readonly count: number;
}

interface FacetView {
  readonly legend: string;
  readonly options: readonly FacetOption[];
  readonly selected: readonly string[];
  readonly toggle: (value: string) => void;
}

/** Disables a box, but not the one that has the focus: that stays under the visitor's hand. */
const disabledUnlessFocused = directive(
  class extends Directive {
    render(isDeadEnd: boolean): boolean {
      return isDeadEnd;
    }

    override update({ element }: BooleanAttributePart, [isDeadEnd]: [boolean]): boolean {
      const { activeElement } = element.getRootNode() as ShadowRoot;
      return isDeadEnd && activeElement !== element;
    }
  },
);

/**
 * The checkboxes of one facet with their counts. What stands around them shows the legend; here it
 * is for those who hear it.
 */
export function facetCheckboxes({ legend, options, selected, toggle }: FacetView): TemplateResult {
  return html`<fieldset>
    <legend class="visually-hidden">${legend}</legend>
    ${options.map(({ value, label, count }) => {
      const checked = selected.includes(value);
      return html`<label class="check">
        <input
          type="checkbox"
          .checked=${checked}
          ?disabled=${disabledUnlessFocused(!count && !checked)}
          @change=${() => toggle(value)}
        />
        <span>${label}</span> <span class="count">${count}</span>
      </label>`;
    })}
  </fieldset>`;
}

/**
 * The same behind a button that says how many are chosen; the options are asked for when it opens.
 * Needs a {@link DismissController}.
 */
export function facetDropdown({
  options,
  ...view
}: Omit<FacetView, 'options'> & {
  readonly options: () => readonly FacetOption[];
}): TemplateResult {
  const { legend, selected } = view;
  return html`<details class="facet">
    <summary class="button">
      <span>${legend}${selected.length ? html` <b>(${selected.length})</b>` : nothing}</span>
      ${chevronIcon}
    </summary>
    <div class="panel" ${whenOpen(() => facetCheckboxes({ ...view, options: options() }))}></div>
  </details>`;
}

export interface Chip {
  /** `Teema: tanssi`. */
  readonly label: string;
  readonly remove: () => void;
}

/** What limits the list now, each removable, and all at once. */
export function chips(
  list: readonly Chip[],
  messages: CommonLaterMessages,
  clear: () => void,
): TemplateResult | typeof nothing {
  if (!list.length) return nothing;
  return html`<ul class="chips">
    ${list.map(
      ({ label, remove }) =>
        html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${messages.removeFilter(label)}
            @click=${remove}
          >
            ${label}${closeIcon}
          </button>
        </li>`,
    )}
    <li class="no-print">
      <button class="button quiet" type="button" @click=${clear}>${messages.clearFilters}</button>
    </li>
  </ul>`;
}

/** Closes open dropdowns (`details.facet`, `details.menu`) on Escape and on a press outside. */
export class DismissController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#pressed);
    this.#host.addEventListener('keydown', this.#keyed);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#pressed);
    this.#host.removeEventListener('keydown', this.#keyed);
  }

  get #open(): HTMLDetailsElement[] {
    return [
      ...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
        'details.facet[open], details.menu[open]',
      ) ?? []),
    ];
  }

  readonly #pressed = (event: Event): void => {
    const path = event.composedPath();
    for (const details of this.#open) if (!path.includes(details)) details.open = false;
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const path = event.composedPath();
    for (const details of this.#open) {
      if (!path.includes(details)) continue;
      details.open = false;
      details.querySelector('summary')?.focus();
      event.stopPropagation();
    }
  };
}
