/** Three questions that lead to the same filters, for those who don't know what to ask for. */

import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../widget/heading.ts';
import { facetCheckboxes } from '../widget/facet-view.ts';
import { toggle } from '../filtering/facets.ts';
import { optionsOf, type FilterContext } from './filter-view.ts';

const STEPS = ['applicant', 'purpose', 'status'] as const;

export interface GuideContext extends FilterContext {
  /** From 0. */
  readonly step: number;
  readonly go: (step: number) => void;
  readonly finish: () => void;
  /** How many calls the answers leave. */
  readonly count: number;
  readonly level: number;
}

export function guide(context: GuideContext): TemplateResult {
  const { messages, format, step, go, finish, count, selection, choose, level } = context;
  const name = STEPS[step] ?? STEPS[0];
  const isLast = step >= STEPS.length - 1;
  return html`<div class="guide dialog-body">
    <p class="small muted">${messages.guideStep(step + 1, STEPS.length)}</p>
    ${heading(level + 1, messages.guideSteps[name], { className: 'question', id: 'question' })}
    <p class="muted">${messages.guideHint}</p>
    <div class="answers">
      ${facetCheckboxes({
        legend: messages.guideSteps[name],
        // What leads nowhere is no answer.
        options: optionsOf(name, context).filter(
          ({ value, count: left }) => left > 0 || selection[name]?.includes(value),
        ),
        selected: selection[name] ?? [],
        toggle: (value) => choose(toggle(selection, name, value)),
      })}
    </div>
    <div class="steps">
      ${
        step > 0
          ? html`<button class="button" type="button" @click=${() => go(step - 1)}>
              ${messages.back}
            </button>`
          : nothing
      }
      ${
        isLast
          ? nothing
          : html`<button class="button primary" type="button" @click=${() => go(step + 1)}>
              ${messages.next}
            </button>`
      }
      <button class="button ${isLast ? 'primary' : ''}" type="button" @click=${finish}>
        ${messages.showCount(format.number(count), count)}
      </button>
    </div>
  </div>`;
}

export const styles = css`
  .guide {
    display: grid;
    gap: var(--_3);
  }
  .question {
    font-size: 1.375em;
    font-weight: 700;
  }
  .answers fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: var(--_6);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
`;
