/** What tells one item of a list from another, in a line. */
import type { Editor } from './editor.ts';
import { get, isObject, type Json, type Path } from './json.ts';
import type { Section } from './model.ts';
import { municipalityName } from '../../src/text/municipalities.ts';
import { anyText, dayAndTime, shownValue, type Language } from './values.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function summaryOf(editor: Editor, path: Path, item: Json): string {
  const { language } = editor;
  const parts: Record<Section, () => string[]> = {
    workshops: () => [
      day(editor, path, item.start),
      placeName(editor, item.place),
      state(editor, item),
    ],
    pilots: () => [
      [get(item, ['period', 'start']), get(item, ['period', 'end'])]
        .map(shownValue)
        .filter(Boolean)
        .join('–'),
      municipalityNames(item.municipalities, language),
      state(editor, item),
    ],
    funding: () => [anyText(get(item, ['funder', 'name']), language)],
    contacts: () => [
      anyText(item.role, language),
      municipalityNames(item.municipalities, language),
    ],
    places: () => [anyText(item.city, language)],
  };
  return parts[path[0] as Section]().filter(Boolean).join(' · ');
}

const state = ({ words }: Editor, { status }: Json): string =>
  typeof status === 'string' && status !== 'scheduled'
    ? (words.labels.choices.status?.[status] ?? '')
    : '';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make and never change: a list asks for one in each of its rows. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

/** '14.10.' */
export const shortDay = (date: string, language: Language): string =>
  formatter(language, {
    day: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
  }).format(new Date(`${date}T00:00Z`));

function day(editor: Editor, path: Path, value: unknown): string {
  const split = dayAndTime(value, editor.zoneAt(path));
  if (!split?.date) return '';
  return formatter(editor.language, {
    dateStyle: 'medium',
    ...(split.time ? { timeStyle: 'short' } : {}),
  }).format(new Date(`${split.date}T${(split.time || '00:00').slice(0, 5)}Z`));
}

function placeName(editor: Editor, value: unknown): string {
  const place = typeof value === 'string' ? get(editor.doc, ['places', value]) : value;
  return isObject(place) ? anyText(place.name ?? place.city, editor.language) : '';
}

function municipalityNames(codes: unknown, language: Language): string {
  if (!Array.isArray(codes)) return '';
  const names = codes.map((code) => municipalityName(String(code), language));
  return names.length > 4
    ? `${names.slice(0, 3).join(', ')} … (${names.length})`
    : names.join(', ');
}
