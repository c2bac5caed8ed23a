/** What the views of all fields share: frames, labels, hints and problems. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Context } from './field-context.ts';
import { isError, type Placed } from './problems.ts';

type Content = TemplateResult | typeof nothing | readonly unknown[];

/** A field of one control, under its label. */
export const single = (context: Context, control: Content) => html`
  <div class="field" data-path=${context.id}>
    <label for=${context.id}>${labelOf(context)}</label>
    ${hint(context)} ${problems(context)} ${control}
  </div>
`;

/** A field of several controls, under its legend. */
export const several = (context: Context, controls: Content, kind = '') => html`
  <fieldset
    class="several ${kind}"
    data-path=${context.id}
    aria-describedby=${ifDefined(describedBy(context))}
  >
    <legend id="${context.id}-legend">${labelOf(context)}</legend>
    ${hint(context)} ${problems(context, kind === 'group')} ${controls}
  </fieldset>
`;

const labelOf = ({ label, field, editor }: Context) =>
  field.required ? html`${label} <small>(${editor.words.required})</small>` : label;

function hintOf({ editor, field }: Context): string | undefined {
  const { hints } = editor.words.labels;
  const own = hints[`${field.owner}.${field.name}`];
  // the hint of an object isn't that of a value of the same name in it
  return own ?? (['period', 'vocabulary'].includes(field.owner) ? undefined : hints[field.name]);
}

function hint(context: Context) {
  const text = hintOf(context);
  return text ? html`<p class="hint" id="${context.id}-hint">${text}</p>` : nothing;
}

/** Problems of the field itself; those of fields in it are told there. */
const problemsOf = ({ editor, id }: Context): Placed[] => editor.problemsAt(id);

export function problems(context: Context, exact = false) {
  const found = problemsOf(context).filter(({ path }) => !exact || path === context.id);
  if (!found.length) return nothing;
  return html`<div id="${context.id}-problem">
    ${found.map((one) => problemView(context, one))}
  </div>`;
}

const problemView = ({ editor }: Context, one: Placed) => html`
  <p class="problem" data-severity=${one.problem.severity}>
    ${isError(one) ? html`<strong>${editor.words.error}:</strong>` : nothing}
    ${editor.words.problem(one.problem)}
  </p>
`;

export function describedBy(context: Context): string | undefined {
  const ids = [
    ...(hintOf(context) ? [`${context.id}-hint`] : []),
    ...(problemsOf(context).length ? [`${context.id}-problem`] : []),
  ];
  return ids.length ? ids.join(' ') : undefined;
}

export const invalid = (context: Context): 'true' | undefined =>
  problemsOf(context).some(isError) ? 'true' : undefined;
