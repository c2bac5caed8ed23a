/** The feed editor, `editor.html`: one state, rendered as a whole on each change. */
import { html, nothing, render } from 'lit';
import {
  askedLanguage,
  guideOf,
  keepLanguage,
  languageSwitch,
  masthead,
  type Language,
} from '../page/masthead.ts';
import { hashOf, viewOf } from './address.ts';
import { claimDraft, watchDraft } from './draft.ts';
import { listenForDrops } from './drop.ts';
import { Editor } from './editor.ts';
import { fileBar, openFrom, save } from './file-bar.ts';
import { SECTIONS, type Section } from './model.ts';
import { canPreview, showPreview } from './preview.ts';
import { sectionView } from './section-view.ts';
import type { Texts } from './texts.fi.ts';

const editor = new Editor(askedLanguage(), () => schedule());
let previewLanguage: Language | undefined;

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

/** Whether a feed that the address names is on its way: until then its item can't be opened. */
let arriving = false;

function syncAddress(): void {
  if (arriving) return;
  const hash = hashOf(editor.view);
  if (location.hash === hash || (!location.hash && hash === '#workshops')) return;
  history.pushState(null, '', hash);
}

function navigate(): void {
  editor.message = '';
  editor.undo = undefined;
  editor.open(viewOf(editor, location.hash));
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
  ${masthead({
    title: words.title,
    skip: words.skip,
    skipTo: skip,
    links: [
      [guideOf(editor.language), words.guide],
      [`snippet.html?lang=${editor.language}`, words.snippet],
    ],
    languageLabel: words.interfaceLanguage,
    language: editor.language,
    choose: speak,
  })}
  <main class="wrap editor" id="main">
    ${editor.openPath ? nothing : html`<p class="intro">${words.intro}</p>`} ${fileBar(editor)}
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

function speak(language: Language): void {
  editor.language = language;
  // what was said is said in the other language no more
  editor.message = '';
  keepLanguage(language);
  schedule();
}

function skip(event: Event): void {
  event.preventDefault(); // the fragment names the form that is open
  document.querySelector<HTMLElement>('#section-heading')?.focus();
}

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

function previewView(words: Texts) {
  const isPlaces = editor.view.section === 'places';
  const shows = canPreview(editor);
  return html`
    <section class="preview" aria-labelledby="preview-heading">
      <div class="bar">
        <h2 tabindex="-1" id="preview-heading">${words.preview}</h2>
        ${languageSwitch(words.previewLanguage, previewLanguage ?? editor.language, (language) => {
          previewLanguage = language;
          schedule();
        })}
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

function listen(): void {
  // going back and following a link; what the editor opened itself is in the address already
  addEventListener('popstate', () => {
    if (hashOf(editor.view) !== (location.hash || '#workshops')) navigate();
  });
  addEventListener('pagehide', () => editor.keepNow());
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void save(editor);
    }
  });
  addEventListener('beforeunload', (event) => {
    if (editor.dirty && !editor.kept) event.preventDefault();
  });
  listenForDrops(editor);
  watchDraft();
}

async function begin(): Promise<void> {
  editor.resume(await claimDraft());
  const { message } = editor;
  const parameters = new URLSearchParams(location.search);
  const feed = parameters.get('feed');
  arriving = Boolean(feed);
  editor.open(viewOf(editor, location.hash));
  editor.message = message;
  document.body.replaceChildren();
  update();
  listen();
  if (feed) await arrive(feed, parameters);
}

/** Opens the feed that the address names, at the item that its fragment names. */
async function arrive(feed: string, parameters: URLSearchParams): Promise<void> {
  // once: a reload goes on with what was made of it
  parameters.delete('feed');
  history.replaceState(null, '', `?${parameters}${location.hash}`);
  const opened = await openFrom(editor, feed);
  arriving = false;
  const asked = location.hash;
  if (opened && asked) {
    editor.focusNext = 'section-heading';
    editor.open(viewOf(editor, asked));
  } else schedule();
  // what was asked for in vain is no step that going back should lead to
  if (asked) history.replaceState(null, '', hashOf(editor.view));
}

void begin();
