/** The editor's state: the document, where one is in it, and what has to be told about it. */
import { pathText } from '../../src/feed/reader.ts';
import { fieldsAt } from '../../src/tools/vk-feed/schema-walk.ts';
import { keepDraft, restoreDraft } from './draft.ts';
import { canPick, feedText, storeFile, type FileHandle } from './files.ts';
import { freeId, idFor, idsOf } from './ids.ts';
import {
  get,
  insert,
  isObject,
  rename,
  set,
  without,
  type Json,
  type Key,
  type Path,
} from './json.ts';
import { SECTIONS, type Section } from './model.ts';
import { findProblems, isError, isWithin, type Placed } from './problems.ts';
import { expand, read, write } from './short-forms.ts';
import en from './texts.en.ts';
import fi, { type Texts } from './texts.fi.ts';
import sv from './texts.sv.ts';
import { anyText, type Language } from './values.ts';

export const TEXTS: Readonly<Record<Language, Texts>> = { fi, sv, en };

/** A part of the feed, or one item of it. */
export interface View {
  readonly section: Section | 'feed';
  readonly key?: Key;
}

const orderOf = (path: Path) => fieldsAt(path);

/** Names that new items go by until they have one of their own. */
const STAND_INS: Readonly<Record<string, string>> = {
  workshops: 'tyopaja',
  pilots: 'kokeilu',
  funding: 'haku',
  contacts: 'yhteystieto',
  places: 'paikka',
};

export const newFeed = (): Json => ({
  version: '1',
  language: 'fi',
  timeZone: 'Europe/Helsinki',
});

/** How long typing has to pause before the document is checked and previewed again. */
const PAUSE = 250;

export class Editor {
  doc: Json = newFeed();
  name = '';
  base: string | undefined;
  handle: FileHandle | undefined;
  indent = '  ';
  dirty = false;
  /** Whether the browser keeps unsaved work. */
  kept = true;
  language: Language;
  view: View = { section: 'workshops' };
  /** Changes with each item that is opened, so that no form inherits another's controls. */
  visit = 0;
  problems: readonly Placed[] = [];
  /** The document as it was checked last: what is previewed, once typing pauses. */
  checked: Json = this.doc;
  /** What was done last, in words; and how to undo it. */
  message = '';
  undo: (() => void) | undefined;
  /** The element to focus once it is there. */
  focusNext: string | undefined;
  /** The groups of further fields that stand open: closed ones aren't even built. */
  readonly opened = new Set<string>();
  /** Choices of the forms that the document doesn't tell. */
  readonly modes = new Set<string>();
  /** Places that were typed, then replaced by a chosen one. */
  readonly typedPlaces = new Map<string, unknown>();
  /** Times that wait for their day. */
  readonly times = new Map<string, string>();
  /** What was added just now: nobody is told what is missing from it yet. */
  readonly #fresh = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language, changed: () => void) {
    this.language = language;
    this.#changed = changed;
    const draft = restoreDraft();
    if (draft) {
      Object.assign(this, draft);
      this.message = draft.dirty ? this.words.restored : '';
    }
    this.check();
  }

  get words(): Texts {
    return TEXTS[this.language];
  }

  get feedLanguage(): string {
    const { language } = this.doc;
    return typeof language === 'string' && language ? language.toLowerCase().split('-')[0]! : 'fi';
  }

  get zone(): string {
    return typeof this.doc.timeZone === 'string' ? this.doc.timeZone : 'Europe/Helsinki';
  }

  /** The path of the item that is open. */
  get openPath(): Path | undefined {
    const { section, key } = this.view;
    return key === undefined ? undefined : [section, key];
  }

  read(path: Path): unknown {
    return read(this.doc, path);
  }

  /** Takes over what a control says. */
  write(path: Path, value: unknown): void {
    const [section, key, field] = path;
    this.doc = write(this.doc, path, value, orderOf);
    if ((field === 'name' || field === 'title') && path.length === 3)
      this.#renameFresh([section!, key!]);
    this.#edited();
  }

  /** A new item's id follows its name until one goes on to something else. */
  #renameFresh(item: Path): void {
    if (item[0] === 'places' || !this.#fresh.has(pathText(item))) return;
    this.doc = set(this.doc, [...item, 'id'], idFor(this.doc, item, STAND_INS[item[0]!]!), orderOf);
  }

  keysOf(section: Section): Key[] {
    const items = this.doc[section];
    if (Array.isArray(items)) return items.map((_, index) => index);
    return isObject(items) ? Object.keys(items) : [];
  }

  /** Whether the section can be edited at all. */
  isList(section: Section): boolean {
    const items = this.doc[section];
    if (items === undefined || items === null) return true;
    return section === 'places' ? isObject(items) : Array.isArray(items);
  }

  nameOf(path: Path): string {
    const item = get(this.doc, path);
    const name = isObject(item) ? anyText(item.name ?? item.title, this.language).trim() : '';
    return name || this.words.sections[path[0] as Section].unnamed;
  }

  addItem(section: Section): void {
    const id = freeId('', idsOf(this.doc, section), STAND_INS[section]!);
    const key: Key = section === 'places' ? id : this.keysOf(section).length;
    this.focusNext = pathText([section, key, section === 'pilots' ? 'title' : 'name']);
    this.doc =
      section === 'places'
        ? set(this.doc, [section, id], {}, orderOf)
        : insert(this.doc, [section, key], { id }, orderOf);
    this.#dirtied();
    this.open({ section, key }, [pathText([section, key])]);
  }

  copyItem(section: Section, key: Key): void {
    const item = get(this.doc, [section, key]);
    if (!isObject(item)) return;
    const id = freeId(this.nameOf([section, key]), idsOf(this.doc, section), STAND_INS[section]!);
    const place: Key = typeof key === 'number' ? key + 1 : id;
    this.doc =
      typeof place === 'number'
        ? insert(this.doc, [section, place], { ...item, id }, orderOf)
        : set(this.doc, [section, place], item, orderOf);
    this.#dirtied();
    this.focusNext = 'section-heading';
    this.open({ section, key: place });
  }

  addRow(path: Path): void {
    const rows = this.read(path);
    const row = [...path, Array.isArray(rows) ? rows.length : 0];
    this.doc = insert(expand(this.doc, row), row, {}, orderOf);
    this.#fresh.add(pathText(row));
    this.focusNext = pathText(row);
    this.#edited();
  }

  /** Takes an item or a row away; it can be had back. */
  remove(path: Path, name: string): void {
    const value = get(this.doc, path);
    const key = path.at(-1)!;
    this.doc = set(this.doc, path, undefined, orderOf);
    this.#edited();
    this.say(this.words.removed(name), () => {
      this.doc =
        typeof key === 'number'
          ? insert(this.doc, path, value, orderOf)
          : set(this.doc, path, value, orderOf);
      this.#edited();
      this.focusNext = path.length === 2 ? `item ${pathText(path)}` : pathText(path);
    });
    this.focusNext = 'undo';
  }

  /** Moves a place that was typed to the feed's places, where others can choose it. */
  keepPlace(path: Path): void {
    const place = this.read(path);
    if (!isObject(place)) return;
    const name = anyText(place.name, this.language);
    const fields = without(place, 'id');
    const id = freeId(name, idsOf(this.doc, 'places'), STAND_INS.places!);
    this.doc = write(set(this.doc, ['places', id], fields, orderOf), path, id, orderOf);
    this.#edited();
    this.say(this.words.placeKept(name));
    this.focusNext = pathText(path);
  }

  open(view: View, fresh: readonly string[] = []): void {
    this.leave();
    for (const path of fresh) this.#fresh.add(path);
    this.view = view;
    this.visit++;
    this.#changed();
  }

  /** What was new is finished now: its id stays, and what is missing is told. */
  leave(): void {
    const { section, key } = this.view;
    if (
      section === 'places' &&
      typeof key === 'string' &&
      this.#fresh.has(pathText([section, key]))
    ) {
      const place = get(this.doc, [section, key]);
      const name = isObject(place) ? anyText(place.name, this.language) : '';
      const others = idsOf(this.doc, section).filter((id) => id !== key);
      const id = freeId(name, others, STAND_INS.places!);
      if (place !== undefined && id !== key) this.doc = rename(this.doc, [section, key], id);
    }
    this.#fresh.clear();
    this.#touched.clear();
    this.times.clear();
    this.opened.clear();
    this.check();
  }

  /** Shows what changed only on the page. */
  show(): void {
    this.#changed();
  }

  say(message: string, undo?: () => void): void {
    this.message = message;
    this.undo =
      undo &&
      (() => {
        undo();
        this.message = this.words.undone;
        this.undo = undefined;
        this.#changed();
      });
    this.#changed();
  }

  /** Takes another feed in place of this one; the old one can be had back. */
  replace(
    next: Pick<Editor, 'doc' | 'name' | 'base' | 'handle' | 'indent'>,
    message: string,
  ): void {
    const { doc, name, base, handle, indent, dirty } = this;
    const worthKeeping = dirty;
    Object.assign(this, next);
    this.dirty = false;
    this.open({ section: SECTIONS.find((section) => this.keysOf(section).length) ?? 'workshops' });
    this.#keep();
    this.say(
      message,
      worthKeeping
        ? () => {
            Object.assign(this, { doc, name, base, handle, indent, dirty });
            this.open({ section: 'workshops' });
            this.#keep();
          }
        : undefined,
    );
  }

  async save(asNew = false): Promise<void> {
    this.#fresh.clear();
    const doc = set(this.doc, ['updated'], `${new Date().toISOString().slice(0, 19)}Z`, orderOf);
    try {
      const saved = await storeFile(
        feedText(doc, this.indent),
        this.name || this.words.fileName,
        asNew ? undefined : this.handle,
      );
      if (saved === 'given-up') return;
      this.doc = doc;
      this.name = saved.name;
      this.handle = saved.handle;
      this.dirty = false;
      this.#keep();
      this.check();
      const errors = this.problems.filter(isError).length;
      const { savedAs, savedWith, next } = this.words;
      this.say([savedAs(saved.name), errors ? savedWith(errors) : next].join(' '));
    } catch {
      this.say(this.words.notSaved);
    }
  }

  /** Whether saving can go to another file than the last one. */
  get canSaveAs(): boolean {
    return canPick() && this.handle !== undefined;
  }

  /** One has been in the field: from now on it tells what is wrong with it. */
  touch(path: string): void {
    if (this.#touched.has(path)) return;
    this.#touched.add(path);
    this.check();
    const [first] = this.problemsAt(path).filter(isError);
    if (first) this.message = `${this.labelOf(first)}: ${this.words.problem(first.problem)}`;
    this.#changed();
  }

  check(): void {
    this.checked = this.doc;
    this.problems = findProblems(this.doc, Date.now());
  }

  /** Problems that it is time to tell. */
  get told(): Placed[] {
    return this.problems.filter(({ path }) => {
      const isFresh = [...this.#fresh].some((fresh) => isWithin(path, fresh));
      return !isFresh || [...this.#touched].some((touched) => isWithin(path, touched));
    });
  }

  problemsAt(path: string): Placed[] {
    return this.told.filter((one) => isWithin(one.path, path));
  }

  /** 'Paikka, kunta' */
  labelOf({ fields, path }: Placed): string {
    const labels = fields.map((field) => this.label(field));
    return labels.length ? labels.join(', ') : path;
  }

  label({ owner, name }: { owner: string; name: string }): string {
    const { fields } = this.words.labels;
    return fields[`${owner}.${name}`] ?? fields[name] ?? name;
  }

  #edited(): void {
    this.#dirtied();
    this.#changed();
  }

  #dirtied(): void {
    this.dirty = true;
    this.message = '';
    this.undo = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.check();
      this.#keep();
      this.#changed();
    }, PAUSE);
  }

  /** Keeps unsaved work in the browser. */
  #keep(): void {
    const { doc, name, base, indent, dirty } = this;
    this.kept = keepDraft({ doc, name, base, indent, dirty });
  }

  /** Before the page goes. */
  keepNow(): void {
    this.#keep();
  }
}
