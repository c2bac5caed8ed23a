/** A section of the feed as a list. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { pathText } from '../../src/feed/reader.ts';
import { addItem, copyItem, remove } from './changes.ts';
import type { Editor } from './editor.ts';
import { get, isObject, type Key, type Path } from './json.ts';
import type { Section } from './model.ts';
import { orderView } from './order-view.ts';
import { countByItem, type Count } from './problems.ts';
import { foundKeys, SEARCHED_FROM } from './search.ts';
import { summaryOf } from './summary.ts';

export function listView(editor: Editor, section: Section) {
  const words = editor.words.sections[section];
  const { length } = editor.keysOf(section);
  const search = length < SEARCHED_FROM ? '' : editor.searchIn(section);
  const keys = foundKeys(editor, section, search);
  const told = countByItem(editor.problems);
  return html`
    <h2 tabindex="-1" id="section-heading">${words.tab}</h2>
    ${
      editor.isList(section)
        ? html`
            ${length ? nothing : html`<p>${words.none}</p>`}
            <p>
              <button type="button" class="primary" @click=${() => addItem(editor, section)}>
                ${words.add}
              </button>
            </p>
            ${
              length < SEARCHED_FROM
                ? nothing
                : searchView(editor, section, search, keys.length, length)
            }
            ${
              keys.length
                ? html`<ul class="items">
                    ${keys.map((key) =>
                      // among what was found 'one further up' isn't what it looks like
                      rowView(editor, [section, key], search.trim() ? 0 : length, told),
                    )}
                  </ul>`
                : nothing
            }
          `
        : html`<p class="problem" data-severity="error">${editor.words.noList}</p>`
    }
  `;
}

function searchView(
  editor: Editor,
  section: Section,
  search: string,
  found: number,
  length: number,
) {
  const { words } = editor;
  return html`
    <div class="search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(search)}
        @input=${({ target }: Event) =>
          editor.searchFor(section, (target as HTMLInputElement).value)}
      />
      <p class="hint" role="status">
        ${search.trim() ? (found ? words.found(found, length) : words.foundNone) : ''}
      </p>
    </div>
  `;
}

function rowView(editor: Editor, path: Path, length: number, told: ReadonlyMap<string, Count>) {
  const [section, key] = path as readonly [Section, Key];
  const { words } = editor;
  const item = get(editor.doc, path);
  const readable = isObject(item);
  const name = readable ? editor.nameOf(path) : words.unreadable(Number(key) + 1);
  const { errors, notes } = told.get(pathText(path)) ?? { errors: 0, notes: 0 };
  const summary = readable ? summaryOf(editor, path, item) : '';
  return html`
    <li>
      <div>
        ${
          readable
            ? html`<a href="#${section}/${encodeURIComponent(key)}" id="item ${pathText(path)}"
                >${name}</a
              >`
            : html`<strong>${name}</strong>`
        }
        ${summary ? html`<p class="hint">${summary}</p>` : nothing}
        ${errors ? html`<p class="state" data-severity="error">${words.toMend(errors)}</p>` : nothing}
        ${notes ? html`<p class="state" data-severity="warning">${words.toNote(notes)}</p>` : nothing}
      </div>
      <div class="actions">
        ${typeof key === 'number' ? orderView(editor, path, name, length) : nothing}
        ${
          readable
            ? html`<button
                type="button"
                aria-label=${words.copyOf(name)}
                @click=${() => copyItem(editor, section, key)}
              >
                ${words.copy}
              </button>`
            : nothing
        }
        <button
          type="button"
          aria-label=${words.removeOf(name)}
          @click=${() => remove(editor, path, name)}
        >
          ${words.removeItem}
        </button>
      </div>
    </li>
  `;
}
