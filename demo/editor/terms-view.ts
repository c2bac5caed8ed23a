/** Words of the feed's own: a row each, known by its code. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { pathText } from '../../src/feed/reader.ts';
import { addTerm, remove, renameTerm } from './changes.ts';
import { linesView } from './choices-view.ts';
import type { Context } from './field-context.ts';
import { several } from './field-parts.ts';
import { isObject } from './json.ts';
import { textView } from './text-view.ts';
import { anyText } from './values.ts';

export function termsView(context: Context) {
  const { editor, path, value } = context;
  const terms = isObject(value) ? Object.entries(value) : [];
  return several(
    context,
    html`${terms.map(([code, term]) => termView(context, code, term))}
      <button type="button" class="add" @click=${() => addTerm(editor, path)}>
        ${editor.words.add(editor.words.labels.rows.vocabulary!)}
      </button>`,
    'rows',
  );
}

function termView(list: Context, code: string, term: unknown) {
  const { editor } = list;
  const { words } = editor;
  const path = [...list.path, code];
  const id = pathText(path);
  const isNew = editor.form.fresh.has(id);
  const name = anyText(term, editor.language) || (isNew ? words.newTerm : code);
  const field = (key: string) => ({
    ...list,
    path: [...path, key],
    id: pathText([...path, key]),
    field: { ...list.field, owner: 'term', name: key, required: false },
    value: isObject(term) ? term[key] : undefined,
    label: words.labels.fields[key]!,
  });
  return html`
    <fieldset class="row" data-path=${id}>
      <legend>${name}</legend>
      ${textView(
        {
          ...list,
          path,
          id,
          value: term,
          label: words.termText,
          field: { ...list.field, name: '' },
        },
        false,
      )}
      <details class="more">
        <summary>${words.moreFields}</summary>
        <div class="fields">
          ${linesView(field('aliases'))}
          <div class="field">
            <label for="${id}-code">${words.code}</label>
            <p class="hint" id="${id}-code-hint">${words.codeHint}</p>
            <input
              id="${id}-code"
              class="short"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="${id}-code-hint"
              .value=${live(isNew ? '' : code)}
              @change=${(event: Event) =>
                renameTerm(editor, path, (event.target as HTMLInputElement).value.trim())}
            />
          </div>
        </div>
      </details>
      <div class="actions">
        <button type="button" @click=${() => remove(editor, path, name)}>
          ${words.remove(name)}
        </button>
      </div>
    </fieldset>
  `;
}
