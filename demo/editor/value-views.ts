/** Fields of a single value: lines, numbers, choices, yes and no. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Context } from './field-context.ts';
import { describedBy, invalid, several, single } from './field-parts.ts';
import { choiceLabel, municipalities, references, type Option } from './options.ts';
import { LANGUAGES, numberFrom, numberText, periodText, shownValue, typedValue } from './values.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export const valueOf = (event: Event): string => (event.target as Control).value;

const INPUT_TYPES: Readonly<Record<string, string>> = {
  url: 'url',
  'web-url': 'url',
  phone: 'tel',
  date: 'date',
  time: 'time',
};
const INPUT_MODES: Readonly<Record<string, string>> = { email: 'email', number: 'decimal' };

/** Kinds and names of fields that take a few letters. */
const SHORT = [
  'partial-date',
  'phone',
  'date',
  'time',
  'currency',
  'zone',
  'id',
  'postalCode',
  'poBox',
];

export function valueView(context: Context, kind: string) {
  if (kind === 'language') return languageView(context);
  const isPicked = kind === 'date' || kind === 'time';
  const fits =
    !isPicked ||
    context.value === undefined ||
    (kind === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^([01]\d|2[0-3]):\d\d$/).test(
      shownValue(context.value),
    );
  return lineView(context, kind, fits ? (INPUT_TYPES[kind] ?? 'text') : 'text');
}

export function lineView(context: Context, kind: string, type: string) {
  const { editor, field, value, path, id } = context;
  const isNumber = kind === 'number';
  const shown = isNumber
    ? numberText(value, editor.language)
    : kind === 'partial-date'
      ? periodText(value)
      : shownValue(value);
  const write = (event: Event) => {
    const text = valueOf(event);
    if (!isNumber) return editor.write(path, text || undefined);
    const number = numberFrom(text);
    // '12,' and '12,0' are on the way to something: they stay as typed until one is done
    editor.write(path, numberText(number, editor.language) === text ? number : text || undefined);
  };
  const finish = (event: Event) => {
    const text = valueOf(event);
    editor.write(path, isNumber ? numberFrom(text) : typedValue(text, kind));
  };
  return single(
    context,
    html`<input
      id=${id}
      type=${type}
      class=${isNumber || SHORT.includes(kind) || SHORT.includes(field.name) ? 'short' : ''}
      inputmode=${ifDefined(INPUT_MODES[kind])}
      autocomplete="off"
      aria-describedby=${ifDefined(describedBy(context))}
      aria-invalid=${ifDefined(invalid(context))}
      .value=${live(shown)}
      @input=${write}
      @change=${finish}
    />`,
  );
}

/** What stands for a field that isn't filled in. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'workshops.status': 'scheduled',
  'workshops.kind': 'workshop',
  'feed.language': 'fi',
};

export function choiceView(context: Context, values: readonly string[]) {
  const { editor, field } = context;
  const options = values.map((code) => ({ code, label: choiceLabel(editor, field.name, code) }));
  const none = field.owner === 'pilots' ? editor.words.asPlanned : editor.words.none;
  return selectView(context, options, none);
}

function selectView(context: Context, options: readonly Option[], none: string) {
  const { editor, field, path, id } = context;
  const standIn = DEFAULTS[`${field.owner}.${field.name}`];
  const value = context.value === undefined ? (standIn ?? '') : shownValue(context.value);
  const all = [
    ...(standIn ? [] : [{ code: '', label: none }]),
    ...options,
    ...(value && !options.some(({ code }) => code === value)
      ? [{ code: value, label: value }]
      : []),
  ];
  const choose = (event: Event) => {
    const code = valueOf(event);
    editor.write(path, code && (code !== standIn || field.owner === 'feed') ? code : undefined);
  };
  return single(
    context,
    html`<select
      id=${id}
      aria-describedby=${ifDefined(describedBy(context))}
      aria-invalid=${ifDefined(invalid(context))}
      @change=${choose}
    >
      ${all.map(
        ({ code, label }) =>
          html`<option value=${code} .selected=${live(code === value)}>${label}</option>`,
      )}
    </select>`,
  );
}

export const municipalityView = (context: Context) =>
  selectView(context, municipalities(context.editor), context.editor.words.none);

function languageView(context: Context) {
  const { words } = context.editor;
  const options = LANGUAGES.map((code) => ({ code, label: words.languages[code]! }));
  return selectView(context, options, words.none);
}

/** One item of another section; not shown where there is none to choose. */
export function referenceView(context: Context, to: string) {
  const { editor, path, value } = context;
  const options = references(editor, to).filter(
    ({ code }) => to !== path[0] || code !== editor.read([...path.slice(0, 2), 'id']),
  );
  if (!options.length && value === undefined) return nothing;
  return selectView(context, options, editor.words.none);
}

/** True or nothing; all others can be yes, no or not told. */
const FLAGS = [
  'free',
  'rolling',
  'cancelled',
  'always',
  'closed',
  'byAppointment',
  'afterRegistration',
];

export function booleanView(context: Context) {
  const { editor, field, path, id, value, label } = context;
  if (!FLAGS.includes(field.name)) return yesNoView(context);
  return html`
    <div class="field" data-path=${id}>
      <label class="option">
        <input
          id=${id}
          type="checkbox"
          .checked=${live(value === true)}
          @change=${(event: Event) =>
            editor.write(path, (event.target as HTMLInputElement).checked || undefined)}
        />
        ${label}
      </label>
    </div>
  `;
}

function yesNoView(context: Context) {
  const { editor, path, id, value } = context;
  const { yes, no, notSaid } = editor.words;
  const values: readonly [string, unknown][] = [
    [notSaid, undefined],
    [yes, true],
    [no, false],
  ];
  return several(
    context,
    html`<div class="inline">
      ${values.map(
        ([label, choice]) => html`
          <label class="option">
            <input
              type="radio"
              name=${id}
              .checked=${live(value === choice)}
              @change=${() => editor.write(path, choice)}
            />
            ${label}
          </label>
        `,
      )}
    </div>`,
  );
}
