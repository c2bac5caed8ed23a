/** A choice among few. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from './field-view.ts';
import type { Maker } from './maker.ts';

export function select(
  maker: Maker,
  name: 'lang' | 'view' | 'layout' | 'cms',
  label: string,
  values: object,
) {
  return field(
    name,
    label,
    html`<select id=${name} @change=${maker.set(name)}>
      ${Object.entries(values).map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(maker.choices[name] === value)}>
            ${text}
          </option>`,
      )}
    </select>`,
  );
}
