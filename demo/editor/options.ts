/** What can be chosen where the feed has codes. */
import { municipalityName, NETWORK_MUNICIPALITIES } from '../../src/text/municipalities.ts';
import type { Editor } from './editor.ts';
import { get, isObject } from './json.ts';
import type { Codes } from './model.ts';
import { anyText, LANGUAGES } from './values.ts';

export interface Option {
  readonly code: string;
  readonly label: string;
}

/** An entry of a list of codes: a code, or an object that has one or says it in words. */
export function codeOf(entry: unknown): string {
  if (!isObject(entry)) return String(entry);
  return typeof entry.id === 'string' && entry.id ? entry.id : JSON.stringify(entry.label ?? entry);
}

/** The options of a list, and what the list has beside them. */
export function optionsOf(
  editor: Editor,
  name: string,
  codes: Codes,
  entries: readonly unknown[],
): Option[] {
  const known = knownOptions(editor, name, codes);
  const further = entries
    .filter((entry) => !known.some(({ code }) => code === codeOf(entry)))
    .map((entry) => ({
      code: codeOf(entry),
      label: isObject(entry)
        ? anyText(entry.label, editor.language) || codeOf(entry)
        : String(entry),
    }));
  return [...known, ...further];
}

function knownOptions(editor: Editor, name: string, codes: Codes): Option[] {
  const { words } = editor;
  if ('choices' in codes)
    return codes.choices.map((code) => ({ code, label: choiceLabel(editor, name, code) }));
  if ('vocabulary' in codes) {
    const own = get(editor.doc, ['vocabulary', codes.vocabulary]);
    const terms = isObject(own) ? own : {};
    return [
      ...Object.entries(terms).map(([code, term]) => ({
        code,
        label: anyText(term, editor.language) || code,
      })),
      ...Object.entries(words.vocabulary[codes.vocabulary] ?? {})
        .filter(([code]) => !(code in terms))
        .map(([code, label]) => ({ code, label })),
      ...(codes.vocabulary === 'regions' ? municipalities(editor) : []),
    ];
  }
  if (codes.known === 'municipality') return municipalities(editor);
  if (codes.known === 'language')
    return LANGUAGES.map((code) => ({ code, label: words.languages[code]! }));
  return Object.entries(words.features).map(([code, label]) => ({ code, label }));
}

export const choiceLabel = ({ words }: Editor, name: string, code: string): string =>
  words.labels.choices[name]?.[code] ?? code;

/** By name, as people look for them. */
export const municipalities = ({ language }: Editor): Option[] =>
  NETWORK_MUNICIPALITIES.map((code) => ({ code, label: municipalityName(code, language) })).sort(
    (a, b) => a.label.localeCompare(b.label, language === 'en' ? 'fi' : language),
  );

/** The items of another section by id. */
export function references(editor: Editor, section: string): Option[] {
  const items = editor.doc[section];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) =>
    isObject(item) && typeof item.id === 'string' && item.id
      ? { code: item.id, label: editor.nameOf([section, index]) }
      : [],
  );
}

export const places = (editor: Editor): Option[] =>
  editor.keysOf('places').map((key) => ({
    code: String(key),
    label: editor.nameOf(['places', key]),
  }));
