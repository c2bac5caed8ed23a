/** A field of the form: its label, what is filled in or chosen, and what is said of it below. */
import { html, nothing, type TemplateResult } from 'lit';

type Content = TemplateResult | typeof nothing;

export const field = (
  id: string,
  label: string,
  control: TemplateResult,
  below: Content = nothing,
) => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${control} ${below}
  </div>
`;

/** The control names it by `aria-describedby`. */
export const hint = (id: string, text: string) => html`
  <p class="hint" id="${id}-hint">${text}</p>
`;
