/** What is open: a section of the feed as a list, one item of it or the feed itself as a form. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pathText } from '../../src/feed/reader.ts';
import { remove } from './changes.ts';
import type { Editor } from './editor.ts';
import { formView } from './field-view.ts';
import { get, isObject, type Key } from './json.ts';
import { FORMS, type Section } from './model.ts';
import { listView } from './list-view.ts';
import { isError, type Placed } from './problems.ts';

export function sectionView(editor: Editor) {
  const { section, key } = editor.view;
  const content =
    section === 'feed'
      ? feedView(editor)
      : key === undefined
        ? listView(editor, section)
        : itemView(editor, section, key);
  return keyed(editor.visit, content);
}

function itemView(editor: Editor, section: Section, key: Key) {
  const path = [section, key];
  const { words } = editor;
  const name = editor.nameOf(path);
  const back = html`<a class="back" href="#${section}">${words.sections[section].all}</a>`;
  if (!isObject(get(editor.doc, path))) return listView(editor, section);
  return html`
    <div class="bar">
      ${back}
      <a class="to-preview" href="#preview-heading" @click=${toPreview}>${words.toPreview}</a>
    </div>
    <h2 tabindex="-1" id="section-heading">${name}</h2>
    ${overview(editor, editor.problemsAt(pathText(path)))}
    <form
      class="fields"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => event.preventDefault()}
      @focusout=${(event: FocusEvent) => left(editor, event)}
    >
      ${formView(editor, FORMS[section]!, path)}
    </form>
    <div class="bar end">
      <button type="button" class="primary" @click=${() => editor.save()}>${words.save}</button>
      ${back}
      <button
        type="button"
        aria-label=${words.removeOf(name)}
        @click=${() => removeOpen(editor, section, key, name)}
      >
        ${words.removeItem}
      </button>
    </div>
  `;
}

/** On a phone the preview stands below a long form. */
function toPreview(event: Event): void {
  event.preventDefault(); // the fragment names the form that is open
  document.querySelector<HTMLElement>('#preview-heading')?.focus();
}

function removeOpen(editor: Editor, section: Section, key: Key, name: string): void {
  editor.open({ section });
  remove(editor, [section, key], name);
}

/** What there is to mend in a form, each a link to where. */
function overview(editor: Editor, told: readonly Placed[]) {
  const errors = told.filter(isError);
  const notes = told.filter((one) => !isError(one));
  const { words } = editor;
  return html`${problemList(editor, errors, words.mendTitle, 'error')}
  ${problemList(editor, notes, words.noteTitle, 'warning')}`;
}

function problemList(
  editor: Editor,
  problems: readonly Placed[],
  title: string,
  severity: 'error' | 'warning',
) {
  if (!problems.length) return nothing;
  const list = html`<ul>
    ${problems.map(
      (one) => html`
        <li>
          <button type="button" class="link" @click=${() => go(editor, one)}>
            ${editor.labelOf(one)}</button
          >: ${editor.words.problem(one.problem)}
        </li>
      `,
    )}
  </ul>`;
  if (severity === 'error')
    return html`<section class="overview" data-severity=${severity} aria-label=${title}>
      <p><strong>${title}</strong></p>
      ${list}
    </section>`;
  return html`<details class="overview" data-severity=${severity}>
    <summary>${title} <span class="count">${problems.length}</span></summary>
    ${list}
  </details>`;
}

function go(editor: Editor, { path }: Placed): void {
  editor.focusNext = path;
  editor.say('');
}

/** A field tells what is wrong with it once one has left it. */
function left(editor: Editor, { target, relatedTarget }: FocusEvent): void {
  // the most inner field whose problems are its own
  const field = (target as Element).closest<HTMLElement>('[data-path]:not(.group, .rows, .row)');
  if (field && !field.contains(relatedTarget as Node | null)) editor.touch(field.dataset.path!);
}

function feedView(editor: Editor) {
  return html`
    <h2 tabindex="-1" id="section-heading">${editor.words.feed}</h2>
    <p>${editor.words.feedHelp}</p>
    <form
      class="fields"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${formView(editor, FORMS.feed!, [])}
    </form>
  `;
}
