/** The feed's own words: `vocabulary: {topics: {savi: {fi, sv, en, aliases}}}`. */
import { get, isEmpty, isObject, set, without, type Json, type Path } from './json.ts';

/** Whether the path leads to a word of a vocabulary, or into it. */
export const isTerm = (path: Path): boolean => path[0] === 'vocabulary' && path.length > 2;

/** The document with a word, or a field of it, changed; however empty, the word stays for now. */
export function withTerm(doc: Json, path: Path, value: unknown): Json {
  const [term, [field]] = [path.slice(0, 3), path.slice(3)];
  if (field === undefined) return set(doc, term, value ?? {});
  const old = get(doc, term);
  const fields = isObject(old) ? old : {};
  const changed =
    value === undefined ? without(fields, String(field)) : { ...fields, [field]: value };
  return set(doc, term, changed);
}

/** The document without a word, and without a vocabulary that only had this one. */
export function withoutTerm(doc: Json, path: Path): Json {
  let changed = set(doc, path, undefined);
  for (let length = path.length - 1; length > 0; length--) {
    const holder = path.slice(0, length);
    if (!isEmpty(get(changed, holder))) break;
    changed = set(changed, holder, undefined);
  }
  return changed;
}
