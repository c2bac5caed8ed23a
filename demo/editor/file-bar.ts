/** The file that is edited: opening, saving, starting anew. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { newFeed, type Editor } from './editor.ts';
import { pickFile, readFeedText, type FileHandle } from './files.ts';
import { isError } from './problems.ts';

let address = '';

export function fileBar(editor: Editor) {
  const { words, dirty, name } = editor;
  const errors = editor.problems.filter(isError).length;
  return html`
    <section class="file" aria-label=${words.file}>
      <div class="bar">
        <p class="file-state">
          <strong>${editor.name || words.fileName}</strong> <span>${stateOf(editor)}</span>
          ${
            errors && !editor.openPath
              ? html`<span class="state" data-severity="error">${words.toMend(errors)}</span>`
              : nothing
          }
        </p>
        <div class="actions">
          <button type="button" class="primary" @click=${() => save(editor)}>${words.save}</button>
          ${
            editor.canSaveAs
              ? html`<button type="button" @click=${() => save(editor, true)}>
                  ${words.saveAs}
                </button>`
              : nothing
          }
          <button type="button" @click=${() => openFile(editor)}>${words.open}</button>
          <details class="from-address">
            <summary>${words.openUrl}</summary>
            <form @submit=${(event: Event) => openAddress(editor, event)}>
              <label for="address">${words.url}</label>
              <input
                id="address"
                type="url"
                autocomplete="off"
                required
                .value=${live(address)}
                @input=${(event: Event) => (address = (event.target as HTMLInputElement).value)}
              />
              <button type="submit">${words.openNow}</button>
            </form>
          </details>
          <button type="button" @click=${() => start(editor)}>${words.start}</button>
        </div>
      </div>
      ${dirty || name ? nothing : html`<p class="hint">${words.dropHere}</p>`}
      <div class="message">
        <p role="status">${editor.message}</p>
        ${
          editor.undo
            ? html`<button type="button" id="undo" @click=${() => undo(editor)}>
                ${words.undo}
              </button>`
            : nothing
        }
      </div>
    </section>
  `;
}

function stateOf({ dirty, kept, name, words }: Editor): string {
  if (dirty) return kept ? words.unsaved : words.unsavedUnkept;
  return name ? words.saved : words.untouched;
}

function undo(editor: Editor): void {
  editor.focusNext = 'section-heading';
  const again = editor.undo;
  again?.();
}

function start(editor: Editor): void {
  editor.replace(
    { doc: newFeed(), name: '', base: undefined, handle: undefined, indent: '  ' },
    editor.words.started,
  );
}

async function openFile(editor: Editor): Promise<void> {
  const file = await pickFile();
  if (file) take(editor, file.text, file.name, { handle: file.handle });
}

async function openAddress(editor: Editor, event: Event): Promise<void> {
  event.preventDefault();
  await openFrom(editor, address.trim());
}

/** Opens a feed from an address. Says whether that went well; if not, why is on the page. */
export async function openFrom(editor: Editor, from: string): Promise<boolean> {
  try {
    const { href, pathname } = new URL(from, location.href);
    const response = await fetch(href);
    if (!response.ok) throw new Error(String(response.status));
    const name = decodeURIComponent(pathname.split('/').at(-1) ?? '') || editor.words.fileName;
    return take(editor, await response.text(), name, { base: response.url || href });
  } catch {
    editor.say(editor.words.noAnswer(from));
    return false;
  }
}

export function take(
  editor: Editor,
  text: string,
  name: string,
  from: { base?: string; handle?: FileHandle },
): boolean {
  const reading = readFeedText(text);
  const { words } = editor;
  if ('doc' in reading) {
    const { doc, indent } = reading;
    document.querySelector<HTMLDetailsElement>('.from-address')?.removeAttribute('open');
    editor.focusNext = 'section-heading';
    editor.replace({ doc, indent, name, base: from.base, handle: from.handle }, words.opened(name));
    return true;
  }
  editor.say(reading.problem === 'broken' ? words.broken(name, reading.line) : words.noFeed(name));
  return false;
}

export async function save(editor: Editor, asNew = false): Promise<void> {
  // a control that one is still in takes its value over now
  document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.save(asNew);
}
