/** Fields that hold others: objects, lists of them, and places. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addRow, keepPlace, remove } from './changes.ts';
import type { Editor } from './editor.ts';
import { contextOf, type Context, type FieldView } from './field-context.ts';
import { problems, several } from './field-parts.ts';
import { isEmpty, isObject, type Path } from './json.ts';
import { arrange, type Group } from './layout.ts';
import type { Control, Field } from './model.ts';
import { places } from './options.ts';
import { orderView } from './order-view.ts';
import { isWithin } from './problems.ts';
import { pathText } from '../../src/feed/reader.ts';

/** The fields of one object: what matters first, the rest on request. */
export function fieldsView(
  editor: Editor,
  fields: readonly Field[],
  holder: Path,
  inner: FieldView,
) {
  const { first, more } = arrange(fields);
  return html`
    ${first.map((field) => inner(contextOf(editor, field, holder, inner)))}
    ${more.map(({ group, fields: inGroup }) => moreView(editor, group, inGroup, holder, inner))}
  `;
}

function moreView(
  editor: Editor,
  group: Group,
  fields: readonly Field[],
  holder: Path,
  inner: FieldView,
) {
  const filled = fields.filter(({ name }) => !isEmpty(editor.read([...holder, name]))).length;
  const id = `${pathText(holder)}.+${group}`;
  const wanted = editor.focusNext;
  if (wanted && fields.some(({ name }) => isWithin(wanted, pathText([...holder, name]))))
    editor.form.opened.add(id);
  const isOpen = editor.form.opened.has(id);
  // only references may turn out to have nothing to choose from
  const mayBeEmpty = fields.every(({ control }) => control.type === 'reference');
  const shown =
    isOpen || mayBeEmpty ? fields.map((one) => inner(contextOf(editor, one, holder, inner))) : [];
  if (mayBeEmpty && shown.every((view) => view === nothing)) return nothing;
  const toggle = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    if (open === editor.form.opened.has(id)) return;
    if (open) editor.form.opened.add(id);
    else editor.form.opened.delete(id);
    editor.show();
  };
  const { groups, groupsBySection, moreFields } = editor.words;
  // inside an item's form the groups have names; further in there is only one
  const title =
    holder.length > 2
      ? moreFields
      : (groupsBySection[`${holder[0] ?? 'feed'}.${group}`] ?? groups[group]);
  return html`
    <details class="more" ?open=${live(isOpen)} @toggle=${toggle}>
      <summary>
        ${title}
        ${filled ? html`<span class="count">${editor.words.filled(filled)}</span>` : nothing}
      </summary>
      <div class="fields">${shown}</div>
    </details>
  `;
}

export const groupView = (context: Context, fields: readonly Field[]) =>
  several(
    context,
    html`<div class="fields">
      ${fieldsView(context.editor, fields, context.path, context.inner)}
    </div>`,
    'group',
  );

export function rowsView(context: Context, row: Control) {
  const { editor, path, field, value, label } = context;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const what = editor.words.labels.rows[field.name] ?? label;
  const views = rows.map((content, index) => {
    const at = [...path, index];
    const name = `${what} ${index + 1}`;
    const order = orderView(editor, at, name, rows.length);
    return rowView({ ...context, path: at, id: pathText(at), value: content }, row, name, order);
  });
  return html`
    <fieldset class="several rows" data-path=${context.id}>
      <legend id="${context.id}-legend">${label}</legend>
      ${hintOf(context)} ${views}
      <button type="button" class="add" @click=${() => addRow(editor, path)}>
        ${editor.words.add(what)}
      </button>
      ${rows.length ? nothing : problems(context)}
    </fieldset>
  `;
}

function hintOf({ editor, field }: Context): TemplateResult | typeof nothing {
  const text = editor.words.labels.hints[`${field.owner}.${field.name}`];
  return text ? html`<p class="hint">${text}</p>` : nothing;
}

function rowView(context: Context, row: Control, name: string, order: unknown): TemplateResult {
  const { editor, path, id } = context;
  return html`
    <fieldset class="row" data-path=${id}>
      <legend>${name}</legend>
      ${
        row.type === 'group'
          ? html`<div class="fields">${fieldsView(editor, row.fields, path, context.inner)}</div>`
          : row.type === 'place'
            ? html`${problems(context, true)} ${placeFields(context, row.fields)}`
            : context.inner({ ...context, field: { ...context.field, control: row }, label: name })
      }
      <div class="actions">
        ${order}
        <button type="button" @click=${() => remove(editor, path, name)}>
          ${editor.words.remove(name)}
        </button>
      </div>
    </fieldset>
  `;
}

/** A place of the feed's, or one that is typed here. */
export const placeView = (context: Context, fields: readonly Field[]) =>
  several(context, placeFields(context, fields), 'group');

function placeFields(context: Context, fields: readonly Field[]): TemplateResult {
  const { editor, path, id, value } = context;
  const known = places(editor);
  const chosen = typeof value === 'string' ? value : '';
  if (chosen && !known.some(({ code }) => code === chosen))
    known.push({ code: chosen, label: chosen });
  const own = fields.filter(({ name }) => name !== 'id');
  const choose = (event: Event) => {
    const code = (event.target as HTMLSelectElement).value;
    if (typeof value !== 'string') editor.form.typedPlaces.set(id, value);
    editor.write(path, code || editor.form.typedPlaces.get(id));
  };
  return html`<div class="fields">
    ${
      known.length
        ? html`<div class="field">
            <label for=${id}>${editor.words.chosenPlace}</label>
            <select id=${id} @change=${choose}>
              <option value="" .selected=${live(!chosen)}>${editor.words.ownPlace}</option>
              ${known.map(
                ({ code, label }) =>
                  html`<option value=${code} .selected=${live(code === chosen)}>${label}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    ${chosen ? nothing : fieldsView(editor, own, path, context.inner)}
    ${
      isObject(value) && value.name
        ? html`<button type="button" class="add" @click=${() => keepPlace(editor, path)}>
            ${editor.words.keepPlace}
          </button>`
        : nothing
    }
  </div>`;
}

/** Yes, no, or more to say. */
export function yesOrView(context: Context, other: Control) {
  const { editor, path, id, value } = context;
  const { yes, no, notSaid, tellMore } = editor.words;
  const more = !isEmpty(value) && typeof value !== 'boolean';
  const chosen =
    more || editor.form.modes.has(id) ? 'more' : value === undefined ? '' : String(value);
  const choose = (event: Event) => {
    const choice = (event.target as HTMLSelectElement).value;
    if (choice === 'more') editor.form.modes.add(id);
    else editor.form.modes.delete(id);
    editor.write(path, choice === 'true' ? true : choice === 'false' ? false : undefined);
  };
  const options = { '': notSaid, true: yes, false: no, more: tellMore };
  return html`
    <div class="field" data-path=${id}>
      <label for="${id}-mode">${context.label}</label>
      <select id="${id}-mode" @change=${choose}>
        ${Object.entries(options).map(
          ([code, label]) =>
            html`<option value=${code} .selected=${live(code === chosen)}>${label}</option>`,
        )}
      </select>
      ${
        chosen === 'more'
          ? context.inner({ ...context, field: { ...context.field, control: other } })
          : nothing
      }
    </div>
  `;
}
