import { css, html, svg, type TemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import type { AllMessages } from './later-words.ts';
import type { Month } from './timeline.ts';

export const styles = [
  css`
    .timeline {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_2) var(--_4);
      padding: var(--_3);
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    .year {
      display: grid;
      gap: var(--_1);
    }
    .year > .label {
      font-weight: 600;
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .months {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
    }
    .month {
      position: relative;
      display: grid;
      justify-items: center;
      align-content: end;
      gap: 2px;
      /* The longest short name has room beside another. */
      inline-size: max(44px, 3.7em);
      min-block-size: 72px;
      padding-block: var(--_1);
      border: 1px solid transparent;
      border-radius: var(--_radius);
      font-size: 0.8125em;
      line-height: 1.3;
    }
    .month.all {
      align-content: center;
      inline-size: auto;
      min-block-size: 44px;
      padding-inline: var(--_3);
      border-color: var(--_border);
    }
    .month:hover {
      background: var(--_tint);
    }
    .month:has(:checked) {
      border-color: var(--_accent);
      background: var(--_accent-tint);
      box-shadow: inset 0 0 0 1px var(--_accent);
      font-weight: 600;
    }
    .month:has(:focus-visible) {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    .month input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .month .now {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.25em;
    }
    .bar {
      inline-size: 20px;
      block-size: 28px;
      fill: var(--_accent);
    }
    .number {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    @media (forced-colors: active) {
      .bar {
        forced-color-adjust: none;
        fill: ButtonText;
      }
      .month.all {
        border-color: ButtonBorder;
      }
      .month:has(:checked) {
        outline: 3px solid Highlight;
        outline-offset: -3px;
      }
      .month:has(:focus-visible) {
        outline-color: Highlight;
      }
    }
  `,
];

interface TimelineModel {
  readonly months: readonly Month[];
  readonly counts: ReadonlyMap<Month, number> | undefined;
  readonly chosen: Month | undefined;
  readonly thisMonth: Month;
  readonly choose: (month: Month | undefined) => void;
  readonly messages: AllMessages;
  readonly format: Format;
}

/** How many pilots go on in each month; one of them, or all, is chosen. */
export function timeline(model: TimelineModel): TemplateResult {
  const { months, chosen, choose, messages } = model;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return html`<fieldset class="timeline no-print" id="timeline">
    <legend class="visually-hidden">${messages.filterMonth}</legend>
    <label class="month all">
      <input
        type="radio"
        name="month"
        .checked=${chosen === undefined}
        @change=${() => choose(undefined)}
      />
      <span>${messages.allMonths}</span>
    </label>
    ${years.map(
      (year) =>
        html`<div class="year">
          <span class="label" aria-hidden="true">${year}</span>
          <div class="months">
            ${months
              .filter((month) => month.startsWith(year))
              .map((month) => monthChoice(month, model))}
          </div>
        </div>`,
    )}
  </fieldset>`;
}

function monthChoice(month: Month, model: TimelineModel): TemplateResult {
  const { counts, chosen, thisMonth, choose, messages, format } = model;
  const count = counts?.get(month) ?? 0;
  const most = Math.max(1, ...(counts?.values() ?? []));
  const height = Math.ceil((28 * count) / most);
  return html`<label class="month">
    <input
      type="radio"
      name="month"
      aria-label=${`${format.month(month)}, ${messages.count(count)}`}
      .checked=${month === chosen}
      @change=${() => choose(month)}
    />
    <svg class="bar" viewBox="0 0 20 28" aria-hidden="true">
      ${svg`<rect y=${28 - height} width="20" height=${height} rx="1" />`}
    </svg>
    <span class="number" aria-hidden="true">${format.number(count)}</span>
    <span class=${month === thisMonth ? 'now' : ''} aria-hidden="true"
      >${messages.monthsShort[Number(month.slice(5)) - 1]}</span
    >
  </label>`;
}
