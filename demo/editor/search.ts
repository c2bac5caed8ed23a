/** Finds items of a long list by what their row and their names in every language say. */
import { summaryOf } from './summary.ts';
import type { Editor } from './editor.ts';
import { get, isObject, type Key } from './json.ts';
import type { Section } from './model.ts';

/** A list of so many is seen at a glance. */
export const SEARCHED_FROM = 11;

export function foundKeys(editor: Editor, section: Section, words: string): Key[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const keys = editor.keysOf(section);
  if (!wanted.length) return keys;
  return keys.filter((key) => {
    const text = fold(textOf(editor, section, key));
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(editor: Editor, section: Section, key: Key): string {
  const path = [section, key];
  const item = get(editor.doc, path);
  if (!isObject(item)) return '';
  const name = item.name ?? item.title;
  const names = isObject(name) ? Object.values(name) : [name];
  return [...names.filter((one) => typeof one === 'string'), summaryOf(editor, path, item)].join(
    ' ',
  );
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();
