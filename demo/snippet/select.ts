/** A choice among few. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Maker } from './maker.ts';

export function select(
  maker: Maker,
  name: 'lang' | 'view' | 'layout' | 'cms',
  label: string,
  values: object,
) {
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${maker.set(name)}>
        ${Object.entries(values).map(
          ([value, text]) =>
            html`<option value=${value} .selected=${live(maker.choices[name] === value)}>
              ${text}
            </option>`,
        )}
      </select>
    </div>
  `;
}
