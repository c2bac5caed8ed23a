import { slug } from '../../src/tools/vk-feed/slug.ts';
import { get, isObject, type Json, type Path } from './json.ts';
import { anyText } from './values.ts';

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

/** The id that a new item's name gives it. */
export function idFor(doc: Json, path: Path, standIn: string): string {
  const [collection, index] = path as [string, number];
  const language = typeof doc.language === 'string' ? doc.language : 'fi';
  return freeId(words(get(doc, path), language), idsOf(doc, collection, index), standIn);
}
