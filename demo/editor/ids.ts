import { slug } from '../../src/tools/vk-feed/slug.ts';
import { get, isObject, orderOf, rename, set, type Json, type Path } from './json.ts';
import { anyText } from './values.ts';

/** Names that new items go by until they have one of their own. */
export const STAND_INS: Readonly<Record<string, string>> = {
  workshops: 'tyopaja',
  pilots: 'kokeilu',
  funding: 'haku',
  contacts: 'yhteystieto',
  places: 'paikka',
  vocabulary: 'sana',
};

const words = (item: unknown, language: string): string =>
  isObject(item) ? anyText(item.name ?? item.title, language) : '';

/** 'savityopaja', or 'savityopaja-2' where another has that one. */
export function freeId(name: string, taken: readonly string[], standIn: string): string {
  const wanted = slug(name).slice(0, 60).replace(/-$/, '') || standIn;
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** The ids of a collection, but the one at an index. */
export function idsOf(doc: Json, collection: string, but = -1): string[] {
  const items = get(doc, [collection]);
  if (!Array.isArray(items)) return isObject(items) ? Object.keys(items) : [];
  return items.flatMap((item: unknown, index) =>
    index !== but && isObject(item) && typeof item.id === 'string' ? item.id : [],
  );
}

/**
 * The document with a new item, place or word known by its name. Once it was saved or left, its id
 * stays as it is.
 */
export function named(doc: Json, path: Path, language: string): Json {
  const [collection, key] = [String(path[0]), path.at(-1)!];
  const item = get(doc, path);
  const isTerm = collection === 'vocabulary';
  if (!isObject(item) || path.length !== (isTerm ? 3 : 2)) return doc;
  const standIn = STAND_INS[collection]!;
  if (typeof key === 'number') {
    const name = words(item, typeof doc.language === 'string' ? doc.language : 'fi');
    const id = freeId(name, idsOf(doc, collection, key), standIn);
    return set(doc, [...path, 'id'], id, orderOf);
  }
  const others = Object.keys(get(doc, path.slice(0, -1)) as Json).filter((id) => id !== key);
  const name = isTerm ? anyText(item, language) : words(item, language);
  const id = freeId(name, others, standIn);
  return id === key ? doc : rename(doc, path, id);
}
