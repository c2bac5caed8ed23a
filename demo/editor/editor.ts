/** The editor's state: the document, where one is in it, and what has to be told about it. */
import { pathText } from '../../src/feed/reader.ts';
import { parsePath } from '../../src/tools/vk-feed/schema-walk.ts';
import { keepDraft, type Draft } from './draft.ts';
import { canPick, feedText, storeFile, type FileHandle } from './files.ts';
import { FormState } from './form-state.ts';
import { named } from './ids.ts';
import { get, isObject, orderOf, set, type Json, type Key, type Path } from './json.ts';
import { SECTIONS, type Section } from './model.ts';
import { findProblems, isError, isWithin, type Placed } from './problems.ts';
import { read, write } from './short-forms.ts';
import en from './texts.en.ts';
import fi, { type Texts } from './texts.fi.ts';
import sv from './texts.sv.ts';
import { anyText, type Language } from './values.ts';
import { isTerm, withTerm } from './vocabulary.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { fi, sv, en };

/** A part of the feed, or one item of it. */
export interface View {
  readonly section: Section | 'feed';
  readonly key?: Key;
}

export const newFeed = (): Json => ({
  version: '1',
  language: 'fi',
  timeZone: 'Europe/Helsinki',
});

const isInItem = (path: Path): boolean =>
  path.length > 2 && (isTerm(path) || SECTIONS.some((section) => section === path[0]));

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
  readonly form = new FormState();
  /** What a list is searched for, until one goes on to another list or adds to this one. */
  #search: { section: View['section']; words: string } = { section: 'workshops', words: '' };
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language, changed: () => void) {
    this.language = language;
    this.#changed = changed;
    this.check();
  }

  /** Goes on with what this tab, or one that was closed, has left. */
  resume({ draft, othersOpen }: { draft?: Draft; othersOpen: boolean }): void {
    const { doc, name, base, indent, dirty } = draft ?? this;
    Object.assign(this, { doc, name, base, indent, dirty });
    const { restored, othersOpen: own } = this.words;
    this.message = [dirty ? restored : '', othersOpen ? own : ''].filter(Boolean).join(' ');
    this.check();
  }

  get words(): Texts {
    return TEXTS[this.language];
  }

  get feedLanguage(): string {
    const { language } = this.doc;
    return typeof language === 'string' && language ? language.toLowerCase().split('-')[0]! : 'fi';
  }

  /** The zone of the times of what stands at the path. */
  zoneAt(path: Path): string {
    const own = [get(this.doc, [...path.slice(0, 2), 'timeZone']), this.doc.timeZone];
    return own.find((zone) => typeof zone === 'string') ?? 'Europe/Helsinki';
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
    // a control that goes with its item says its last word when the item isn't there any more
    if (isInItem(path) && get(this.doc, path.slice(0, isTerm(path) ? 3 : 2)) === undefined) return;
    const [section, key, field] = path;
    const doc = isTerm(path)
      ? withTerm(this.doc, path, value)
      : write(this.doc, path, value, orderOf);
    if (field === 'id' && path.length === 3) this.form.fresh.delete(pathText([section!, key!]));
    const isName = (field === 'name' || field === 'title') && path.length === 3;
    const item = [section!, key!];
    // a new item's id follows its name until one goes on to something else
    const follows = isName && typeof key === 'number' && this.form.fresh.has(pathText(item));
    this.change(follows ? named(doc, item, this.language) : doc);
  }

  /** Takes over a document that was made of this one. */
  change(doc: Json): void {
    this.doc = doc;
    this.#dirtied();
    this.#changed();
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

  searchIn(section: Section): string {
    return this.#search.section === section ? this.#search.words : '';
  }

  searchFor(section: Section, words: string): void {
    this.#search = { section, words };
    this.#changed();
  }

  open(view: View, fresh: readonly string[] = []): void {
    this.leave();
    for (const path of fresh) this.form.fresh.add(path);
    if (fresh.length || view.section !== this.#search.section)
      this.#search = { section: view.section, words: '' };
    this.view = view;
    this.visit++;
    this.#changed();
  }

  /** What was new is finished now: its id or code stays, and what is missing is told. */
  leave(): void {
    for (const path of [...this.form.fresh].map(parsePath))
      if (typeof path.at(-1) === 'string') this.doc = named(this.doc, path, this.language);
    this.form.leave();
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
    this.#search.words = '';
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
    this.form.fresh.clear();
    const { doc } = this;
    const updated = `${new Date().toISOString().slice(0, 19)}Z`;
    const stamped = (feed: Json): Json => set(feed, ['updated'], updated, orderOf);
    const name = this.name || this.words.fileName;
    try {
      const saved = await storeFile(
        feedText(stamped(doc), this.indent),
        name,
        asNew ? undefined : this.handle,
      );
      if (saved === 'given-up') return;
      if (saved === 'changed-since') return this.say(this.words.changedSince(name));
      // what was typed while the file was written is yet to be saved
      this.dirty = this.doc !== doc;
      this.doc = stamped(this.doc);
      this.name = saved.name;
      this.handle = saved.handle;
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
    if (this.form.touched.has(path)) return;
    this.form.touched.add(path);
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
    return this.problems.filter(({ path }) => !this.form.isQuiet(path));
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
