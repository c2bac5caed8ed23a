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

/** What closes, and keeps in its place, the open dropdowns of an element: `details.facet`, `details.menu`. */
export class DismissController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What the pointer that is down was pressed on. */
  #pressedOn: readonly EventTarget[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#pressed);
    document.addEventListener('pointerup', this.#released);
    this.#host.addEventListener('keydown', this.#keyed);
    // Opening isn't told outside of the shadow tree, and doesn't bubble.
    this.#host.shadowRoot!.addEventListener('toggle', this.#keepInside, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#pressed);
    document.removeEventListener('pointerup', this.#released);
    this.#host.removeEventListener('keydown', this.#keyed);
    this.#host.shadowRoot!.removeEventListener('toggle', this.#keepInside, true);
  }

  hostUpdated(): void {
    this.#keepInside();
  }

  get #open(): HTMLDetailsElement[] {
    return [
      ...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
        'details.facet[open], details.menu[open]',
      ) ?? []),
    ];
  }

  readonly #pressed = (event: Event): void => {
    this.#pressedOn = event.composedPath();
  };

  /**
   * A press outside closes what lies over the page, once it ends there: whoever thinks better of it
   * moves back (WCAG 2.2, 2.5.2). What stands between the rows stays open: it covers nothing, and
   * without it another row would come under the finger that is about to tap.
   */
  readonly #released = (event: Event): void => {
    const path = [...event.composedPath(), ...this.#pressedOn];
    for (const details of this.#open)
      if (!path.includes(details) && liesOver(panelOf(details))) details.open = false;
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

  /** What is wider than the room after its button would make the page scroll sideways: it moves back. */
  readonly #keepInside = (): void => {
    for (const panel of this.#open.map(panelOf)) {
      panel.style.translate = '';
      const edges = this.#host.getBoundingClientRect();
      const { left, right } = panel.getBoundingClientRect();
      const x = Math.min(0, edges.right - right) || Math.max(0, edges.left - left);
      if (x && liesOver(panel)) panel.style.translate = `${x}px`;
    }
  };
}

const panelOf = (details: Element): HTMLElement => details.querySelector('.panel')!;

const liesOver = (panel: Element): boolean => getComputedStyle(panel).position === 'absolute';
