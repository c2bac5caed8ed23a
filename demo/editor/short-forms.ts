/**
 * Where the feed allows a short form ("image": "a.jpg" for {"url": "a.jpg"}) the form shows the full
 * one. Both read and write through here: a short form stays short until it has more to say.
 */
import { get, isObject, set, type Json, type OrderOf, type Path } from './json.ts';
import { FORMS, type Control, type Field } from './model.ts';

/** The control of what stands at the path; undefined for what no form shows. */
export function controlAt(path: Path): Control | undefined {
  const [section, ...rest] = path;
  const isFeed = !(String(section) in FORMS);
  let fields: readonly Field[] | undefined = FORMS[isFeed ? 'feed' : String(section)];
  let control: Control | undefined;
  for (const key of isFeed ? path : rest.slice(1)) {
    if (typeof key === 'number') {
      control = control?.type === 'rows' ? control.row : undefined;
    } else control = fields?.find(({ name }) => name === key)?.control;
    if (!control) return undefined;
    fields = fieldsOfValue(control);
  }
  return control;
}

const fieldsOfValue = (control: Control): readonly Field[] | undefined =>
  control.type === 'group' || control.type === 'place' ? control.fields : undefined;

/** Whether the value says only the main thing of its group. */
function isShort(
  value: unknown,
  control: Control | undefined,
): control is Control & { short: string } {
  if (control?.type !== 'group' || !control.short || value === undefined || value === null)
    return false;
  if (!isObject(value)) return true;
  const main = control.fields.find(({ name }) => name === control.short);
  // of texts the short form is an object, too: {"fi": "…"}
  return (
    main?.control.type === 'text' &&
    Object.keys(value).length > 0 &&
    !control.fields.some(({ name }) => name in value)
  );
}

/** The value at the path, as the form shows it. */
export function read(doc: Json, path: Path): unknown {
  const holder = path.slice(0, -1);
  const value = get(doc, holder);
  const control = controlAt(holder);
  if (isShort(value, control)) return path.at(-1) === control.short ? value : undefined;
  return get(doc, path);
}

/** The document with full forms on the way to the path, so that more can be said there. */
export function expand(doc: Json, path: Path): Json {
  let full = doc;
  for (let length = 3; length < path.length; length++) {
    const holder = path.slice(0, length);
    const held = get(full, holder);
    const control = controlAt(holder);
    if (isShort(held, control) && path[length] !== control.short)
      full = set(full, holder, { [control.short]: held });
  }
  return full;
}

/** The document with a value at the path; undefined takes it away. */
export function write(doc: Json, path: Path, value: unknown, orderOf?: OrderOf): Json {
  const holder = path.slice(0, -1);
  const control = controlAt(holder);
  if (!isShort(get(doc, holder), control) || path.at(-1) !== control.short)
    return value === undefined && get(doc, path) === undefined
      ? doc
      : set(expand(doc, path), path, value, orderOf);
  const isRow = typeof holder.at(-1) === 'number';
  return set(doc, holder, value ?? (isRow ? {} : undefined), orderOf);
}
