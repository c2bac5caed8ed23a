/** The feed editor, `editor.html`: one state, rendered as a whole on each change. */
import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { Editor, newFeed, TEXTS, type View } from './editor.ts';
import { pickFile, readFeedText, type FileHandle } from './files.ts';
import { SECTIONS, type Section } from './model.ts';
import { canPreview, showPreview } from './preview.ts';
import { isError } from './problems.ts';
import { sectionView } from './section-view.ts';
import type { Texts } from './texts.fi.ts';
import { LANGUAGES, type Language } from './values.ts';

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('lang') as Language;

const editor = new Editor(LANGUAGES.includes(asked) ? asked : 'fi', () => schedule());
let previewLanguage: Language | undefined;
let address = '';

let scheduled = false;

/**
 * Renders once what was just done has come to its end: taking an element away makes it lose the
 * focus, which is a change again, and a render can't begin inside another.
 */
function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    update();
  });
}

function update(): void {
  syncAddress();
  const { words, language } = editor;
  document.documentElement.lang = language;
  document.title = words.title;
  render(page(words), document.body);
  const box = document.querySelector<HTMLElement>('#preview');
  if (box) showPreview(editor, box, previewLanguage ?? language);
  focusWanted();
}

/** The address tells which form is open, so that going back and reloading work as everywhere. */
const hashOf = ({ section, key }: View): string =>
  key === undefined ? `#${section}` : `#${section}/${encodeURIComponent(key)}`;

function syncAddress(): void {
  const hash = hashOf(editor.view);
  if (location.hash === hash || (!location.hash && hash === '#workshops')) return;
  history.pushState(null, '', hash);
}

function viewFromAddress(): View {
  const [name, key] = location.hash.slice(1).split('/');
  const section = [...SECTIONS, 'feed' as const].find((one) => one === name) ?? 'workshops';
  if (key === undefined || section === 'feed') return { section };
  const keys = editor.keysOf(section);
  const wanted = decodeURIComponent(key);
  const found = keys.find((one) => String(one) === wanted);
  return found === undefined ? { section } : { section, key: found };
}

function navigate(): void {
  editor.message = '';
  editor.undo = undefined;
  editor.open(viewFromAddress());
  editor.focusNext = 'section-heading';
  schedule();
}

/** Focuses what the last change asked for, opening what hides it. */
function focusWanted(): void {
  const wanted = editor.focusNext;
  if (!wanted) return;
  editor.focusNext = undefined;
  const holder =
    document.querySelector(`[data-path="${CSS.escape(wanted)}"]`) ??
    document.getElementById(wanted) ??
    document.querySelector('#section-heading');
  for (let at = holder?.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const control = holder?.matches('[data-path]')
    ? holder.querySelector<HTMLElement>('input, select, textarea, button')
    : (holder as HTMLElement | null);
  control?.focus();
}

const page = (words: Texts) => html`
  <a class="skip" href="#section-heading" @click=${skip}>${words.skip}</a>
  <header class="masthead">
    <div class="wrap masthead-row">
      <h1 class="brand">
        <img src="assets/crest.svg" alt="" width="40" height="46" />
        <span>${words.title}</span>
      </h1>
      <div class="tools">
        <a href=${editor.language === 'sv' ? 'guide-sv.html' : 'ohje.html'}>${words.guide}</a>
        <a href="snippet.html?lang=${editor.language}">${words.snippet}</a>
        <div class="languages" role="group" aria-label=${words.interfaceLanguage}>
          ${languageButtons(editor.language, (language) => {
            editor.language = language;
          })}
        </div>
      </div>
    </div>
  </header>
  <main class="wrap editor">
    ${editor.openPath ? nothing : html`<p class="intro">${words.intro}</p>`} ${fileBar(words)}
    <nav class="sections" aria-label=${words.nav}>
      <ul>
        ${SECTIONS.map((section) => tab(section, words.sections[section].tab))}
        ${tab('feed', words.feed)}
      </ul>
    </nav>
    <div class="work">${sectionView(editor)}</div>
    ${previewView(words)}
  </main>
`;

function skip(event: Event): void {
  event.preventDefault(); // the fragment names the form that is open
  document.querySelector<HTMLElement>('#section-heading')?.focus();
}

const languageButtons = (chosen: Language, choose: (language: Language) => void) =>
  LANGUAGES.map(
    (language) => html`
      <button
        type="button"
        lang=${language}
        aria-label="${language.toUpperCase()}, ${TEXTS[language].languages[language]!}"
        aria-pressed=${String(chosen === language)}
        @click=${() => (choose(language), schedule())}
      >
        ${language.toUpperCase()}
      </button>
    `,
  );

function tab(section: Section | 'feed', name: string) {
  const count = section === 'feed' ? 0 : editor.keysOf(section).length;
  return html`
    <li>
      <a href="#${section}" aria-current=${editor.view.section === section ? 'page' : 'false'}>
        ${name} ${count ? html`<span class="count">${count}</span>` : nothing}
      </a>
    </li>
  `;
}

function fileBar(words: Texts) {
  const errors = editor.problems.filter(isError).length;
  const state = editor.dirty
    ? editor.kept
      ? words.unsaved
      : words.unsavedUnkept
    : editor.name
      ? words.saved
      : words.untouched;
  return html`
    <section class="file" aria-label=${words.file}>
      <div class="bar">
        <p class="file-state">
          <strong>${editor.name || words.fileName}</strong> <span>${state}</span>
          ${
            errors && !editor.openPath
              ? html`<span class="state" data-severity="error">${words.toMend(errors)}</span>`
              : nothing
          }
        </p>
        <div class="actions">
          <button type="button" class="primary" @click=${() => save()}>${words.save}</button>
          ${
            editor.canSaveAs
              ? html`<button type="button" @click=${() => save(true)}>${words.saveAs}</button>`
              : nothing
          }
          <button type="button" @click=${openFile}>${words.open}</button>
          <details class="from-address">
            <summary>${words.openUrl}</summary>
            <form @submit=${openAddress}>
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
          <button type="button" @click=${start}>${words.start}</button>
        </div>
      </div>
      <div class="message">
        <p role="status">${editor.message}</p>
        ${
          editor.undo
            ? html`<button type="button" id="undo" @click=${undo}>${words.undo}</button>`
            : nothing
        }
      </div>
    </section>
  `;
}

function undo(): void {
  editor.focusNext = 'section-heading';
  const again = editor.undo;
  again?.();
}

function previewView(words: Texts) {
  const isPlaces = editor.view.section === 'places';
  const shows = canPreview(editor);
  return html`
    <section class="preview" aria-labelledby="preview-heading">
      <div class="bar">
        <h2 id="preview-heading">${words.preview}</h2>
        <div class="languages" role="group" aria-label=${words.previewLanguage}>
          ${languageButtons(previewLanguage ?? editor.language, (language) => {
            previewLanguage = language;
          })}
        </div>
      </div>
      <p class="hint">
        ${
          isPlaces
            ? words.previewPlaces
            : shows
              ? editor.openPath
                ? words.previewOne
                : nothing
              : words.previewEmpty
        }
      </p>
      <div id="preview" ?hidden=${!shows}></div>
    </section>
  `;
}

function start(): void {
  editor.replace(
    { doc: newFeed(), name: '', base: undefined, handle: undefined, indent: '  ' },
    editor.words.started,
  );
}

async function openFile(): Promise<void> {
  const file = await pickFile();
  if (file) take(file.text, file.name, { handle: file.handle });
}

async function openAddress(event: Event): Promise<void> {
  event.preventDefault();
  await openFrom(address.trim());
}

async function openFrom(from: string): Promise<void> {
  try {
    const { href, pathname } = new URL(from, location.href);
    const response = await fetch(href);
    if (!response.ok) throw new Error(String(response.status));
    const name = decodeURIComponent(pathname.split('/').at(-1) ?? '') || editor.words.fileName;
    take(await response.text(), name, { base: response.url || href });
  } catch {
    editor.say(editor.words.noAnswer(from));
  }
}

function take(text: string, name: string, from: { base?: string; handle?: FileHandle }): void {
  const reading = readFeedText(text);
  const { words } = editor;
  if ('doc' in reading) {
    const { doc, indent } = reading;
    document.querySelector<HTMLDetailsElement>('.from-address')?.removeAttribute('open');
    editor.focusNext = 'section-heading';
    editor.replace({ doc, indent, name, base: from.base, handle: from.handle }, words.opened(name));
  } else if (reading.problem === 'broken') editor.say(words.broken(name, reading.line));
  else editor.say(words.noFeed(name));
}

async function save(asNew = false): Promise<void> {
  // a control that one is still in takes its value over now
  document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.save(asNew);
}

// going back and following a link; what the editor opened itself is in the address already
addEventListener('popstate', () => {
  if (hashOf(editor.view) !== (location.hash || '#workshops')) navigate();
});
addEventListener('pagehide', () => editor.keepNow());
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault();
    void save();
  }
});
addEventListener('beforeunload', (event) => {
  if (editor.dirty && !editor.kept) event.preventDefault();
});

document.body.replaceChildren();
editor.open(viewFromAddress());
update();

const feed = parameters.get('feed');
if (feed) {
  // once: a reload goes on with what was made of it
  parameters.delete('feed');
  history.replaceState(null, '', `?${parameters}${location.hash}`);
  void openFrom(feed);
}
