/** The widget beside the form: the real element, given what the form says. */
import { pathText } from '../../src/feed/reader.ts';
import { mapValues } from '../../src/tools/vk-feed/schema-walk.ts';
import type { Editor } from './editor.ts';
import { get, tidy, type Json } from './json.ts';
import { within } from './problems.ts';
import type { Language } from './values.ts';

const TAGS: Readonly<Record<string, string>> = {
  workshops: 'vk-workshop-calendar',
  pilots: 'vk-artist-pilot-map',
  funding: 'vk-funding-finder',
  contacts: 'vk-contact-card',
  feed: 'vk-workshop-calendar',
};

/** Whether there is something to preview: an item that lacks what it must have is nothing yet. */
export function canPreview(editor: Editor): boolean {
  const path = editor.openPath;
  if (editor.view.section === 'places') return false;
  return !path || !within(editor.problems, path).some(({ problem }) => problem.whole);
}

let element: (HTMLElement & { data?: unknown }) | undefined;
let shown: { doc: Json; path: string } | undefined;

/** Shows the element in its box; makes a new one only for another widget. */
export function showPreview(editor: Editor, box: HTMLElement, language: Language): void {
  const tag = TAGS[editor.view.section];
  if (!tag) return;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    for (const [name, value] of Object.entries({
      permalinks: 'off',
      'structured-data': 'off',
      'heading-level': '3',
      past: 'show',
    }))
      element.setAttribute(name, value);
    shown = undefined;
  }
  if (element.parentElement !== box) box.replaceChildren(element);
  element.setAttribute('lang', language);
  const path = editor.openPath;
  if (path) element.setAttribute('filters', 'none');
  else element.removeAttribute('filters');
  if (path && editor.view.section === 'contacts') element.setAttribute('layout', 'card');
  else element.removeAttribute('layout');
  const at = path ? pathText(path) : '';
  if (!canPreview(editor) || (shown?.doc === editor.checked && shown.path === at)) return;
  shown = { doc: editor.checked, path: at };
  element.data = previewData(editor);
}

/** The feed as it would be saved; only one item of it while that one is open. */
function previewData({ checked, base, openPath, view }: Editor): unknown {
  const feed = tidy(checked);
  const one = openPath ? { ...feed, [view.section]: [get(feed, openPath)] } : feed;
  if (!base) return one;
  return mapValues(one, [], (kind, value) =>
    (kind === 'url' || kind === 'web-url') && typeof value === 'string'
      ? absolute(value, base)
      : undefined,
  );
}

function absolute(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}
