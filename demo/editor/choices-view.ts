/** Fields that are lists of single values. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Context } from './field-context.ts';
import { describedBy, invalid, several, single } from './field-parts.ts';
import type { Codes } from './model.ts';
import { codeOf, optionsOf, references, type Option } from './options.ts';
import { shownValue, typedValue } from './values.ts';

const entriesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Checkboxes. What was chosen and isn't known stays as it is. */
function boxesView(context: Context, options: readonly Option[]) {
  const { editor, path } = context;
  const entries = entriesOf(context.value);
  const toggle = (code: string, chosen: boolean) => {
    const others = entries.filter((entry) => codeOf(entry) !== code);
    const next = chosen ? [...others, code] : others;
    editor.write(path, next.length ? next : undefined);
  };
  return several(
    context,
    html`<div class=${options.length > 7 ? 'boxes many' : 'boxes'}>
      ${options.map(
        ({ code, label }) => html`
          <label class="option">
            <input
              type="checkbox"
              value=${code}
              .checked=${live(entries.some((entry) => codeOf(entry) === code))}
              @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
            />
            ${label}
          </label>
        `,
      )}
    </div>`,
  );
}

export const codesView = (context: Context, codes: Codes) =>
  boxesView(
    context,
    optionsOf(context.editor, context.field.name, codes, entriesOf(context.value)),
  );

/** Items of another section; not shown where there is none to choose. */
export function referencesView(context: Context, to: string) {
  const entries = entriesOf(context.value);
  const known = references(context.editor, to);
  const lost = entries
    .map(codeOf)
    .filter((id) => !known.some(({ code }) => code === id))
    .map((code) => ({ code, label: code }));
  return known.length + lost.length ? boxesView(context, [...known, ...lost]) : nothing;
}

/** How what stands in a line is meant, by the field's name. */
const KINDS: Readonly<Record<string, string>> = {
  except: 'moment',
  rdate: 'moment',
  sameAs: 'url',
};

/** A list of texts, one a line. */
export function linesView(context: Context) {
  const { editor, path, id, field } = context;
  const change = (event: Event) => {
    const lines = (event.target as HTMLTextAreaElement).value
      .split('\n')
      .flatMap((line) => typedValue(line, KINDS[field.name] ?? 'string') ?? []);
    editor.write(path, lines.length ? lines : undefined);
  };
  return single(
    context,
    html`<textarea
      id=${id}
      rows="3"
      aria-describedby=${ifDefined(describedBy(context))}
      aria-invalid=${ifDefined(invalid(context))}
      .value=${entriesOf(context.value).map(shownValue).join('\n')}
      @change=${change}
    ></textarea>`,
  );
}

/** Numbers of a short range: months. */
export function numbersView(context: Context, min: number, max: number) {
  const { editor, path } = context;
  const entries = entriesOf(context.value);
  const toggle = (number: number, chosen: boolean) => {
    const others = entries.filter((entry) => entry !== number);
    const next = chosen ? [...others, number].sort((a, b) => Number(a) - Number(b)) : others;
    editor.write(path, next.length ? next : undefined);
  };
  return several(
    context,
    html`<div class="boxes many">
      ${Array.from({ length: max - min + 1 }, (_, i) => i + min).map(
        (number) => html`
          <label class="option">
            <input
              type="checkbox"
              .checked=${live(entries.includes(number))}
              @change=${(event: Event) => toggle(number, (event.target as HTMLInputElement).checked)}
            />
            ${number}
          </label>
        `,
      )}
    </div>`,
  );
}
