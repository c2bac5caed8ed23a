/** What buttons do to items, rows and words. Each tells what it did and where to go on. */
import { pathText } from '../../src/feed/reader.ts';
import type { Editor } from './editor.ts';
import { freeId, idsOf, STAND_INS } from './ids.ts';
import {
  get,
  insert,
  isObject,
  move,
  orderOf,
  rename,
  set,
  without,
  type Key,
  type Path,
} from './json.ts';
import type { Section } from './model.ts';
import { expand, write } from './short-forms.ts';
import { anyText } from './values.ts';
import { isTerm, withoutTerm } from './vocabulary.ts';

export function addItem(editor: Editor, section: Section): void {
  const id = freeId('', idsOf(editor.doc, section), STAND_INS[section]!);
  const key: Key = section === 'places' ? id : editor.keysOf(section).length;
  const path = [section, key];
  editor.focusNext = pathText([...path, section === 'pilots' ? 'title' : 'name']);
  editor.change(
    section === 'places'
      ? set(editor.doc, path, {}, orderOf)
      : insert(editor.doc, path, { id }, orderOf),
  );
  editor.open({ section, key }, [pathText(path)]);
}

export function copyItem(editor: Editor, section: Section, key: Key): void {
  const path = [section, key];
  const item = get(editor.doc, path);
  if (!isObject(item)) return;
  const name = editor.nameOf(path);
  const id = freeId(name, idsOf(editor.doc, section), STAND_INS[section]!);
  const place: Key = typeof key === 'number' ? key + 1 : id;
  editor.change(
    typeof place === 'number'
      ? insert(editor.doc, [section, place], { ...item, id }, orderOf)
      : set(editor.doc, [section, place], item, orderOf),
  );
  editor.focusNext = 'section-heading';
  editor.open({ section, key: place });
  editor.say(editor.words.copied(name));
}

export function addRow(editor: Editor, path: Path): void {
  const rows = editor.read(path);
  const row = [...path, Array.isArray(rows) ? rows.length : 0];
  editor.form.fresh.add(pathText(row));
  editor.focusNext = pathText(row);
  editor.change(insert(expand(editor.doc, row), row, {}, orderOf));
}

/** A word of the feed's own in one of its vocabularies. */
export function addTerm(editor: Editor, path: Path): void {
  const terms = get(editor.doc, path);
  const code = freeId('', Object.keys(isObject(terms) ? terms : {}), STAND_INS.vocabulary!);
  const term = [...path, code];
  editor.form.fresh.add(pathText(term));
  editor.focusNext = pathText(term);
  editor.change(set(editor.doc, term, {}, orderOf));
}

/** Gives a word another code; one that another word has is refused. */
export function renameTerm(editor: Editor, path: Path, code: string): void {
  const terms = get(editor.doc, path.slice(0, -1));
  if (code === path.at(-1)) return;
  if (!code || (isObject(terms) && Object.hasOwn(terms, code)))
    return editor.say(code ? editor.words.codeTaken(code) : editor.words.codeNeeded);
  editor.form.fresh.delete(pathText(path));
  editor.change(rename(editor.doc, path, code));
}

/** Takes an item, a row or a word away; it can be had back until something else is changed. */
export function remove(editor: Editor, path: Path, name: string): void {
  const before = editor.doc;
  const key = path.at(-1)!;
  if (typeof key === 'number') editor.form.remove(pathText(path.slice(0, -1)), key);
  editor.change(isTerm(path) ? withoutTerm(before, path) : set(before, path, undefined, orderOf));
  editor.say(editor.words.removed(name), () => {
    editor.change(before);
    editor.focusNext = path.length === 2 ? `item ${pathText(path)}` : pathText(path);
  });
  editor.focusNext = 'undo';
}

/** Puts an item or a row one place further up or down. */
export function moveBy(editor: Editor, path: Path, by: 1 | -1, name: string): void {
  const list = path.slice(0, -1);
  const to = (path.at(-1) as number) + by;
  const { length } = editor.read(list) as readonly unknown[];
  const { isFirst, isLast, moved } = editor.words;
  if (to < 0 || to >= length) return editor.say(by < 0 ? isFirst(name) : isLast(name));
  editor.form.swap(pathText(path), pathText([...list, to]));
  editor.change(move(editor.doc, path, to));
  editor.say(moved(name, to + 1, length));
  editor.focusNext = `${by < 0 ? 'up' : 'down'} ${pathText([...list, to])}`;
}

/** Moves a place that was typed to the feed's places, where others can choose it. */
export function keepPlace(editor: Editor, path: Path): void {
  const place = editor.read(path);
  if (!isObject(place)) return;
  const name = anyText(place.name, editor.language);
  const fields = without(place, 'id');
  const id = freeId(name, idsOf(editor.doc, 'places'), STAND_INS.places!);
  editor.change(write(set(editor.doc, ['places', id], fields, orderOf), path, id, orderOf));
  editor.say(editor.words.placeKept(name));
  editor.focusNext = pathText(path);
}
