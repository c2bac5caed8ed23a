/** Finds one's way in the JSON Schema along the paths of a feed. */
import { feedSchema, type JsonSchema } from '../feed-schema.ts';

export type Key = string | number;

const root = feedSchema();

/** 'workshops[3].start' → ['workshops', 3, 'start'] */
export function parsePath(path: string): Key[] {
  const keys: Key[] = [];
  for (const [, name, index, quoted] of path.matchAll(
    /([\w-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g,
  )) {
    if (name !== undefined) keys.push(name);
    else if (index !== undefined) keys.push(Number(index));
    else keys.push(JSON.parse(quoted!) as string);
  }
  return keys;
}

const options = (schema: JsonSchema): readonly JsonSchema[] =>
  (schema.anyOf as JsonSchema[] | undefined) ?? [schema];

function child(schema: JsonSchema, key: Key): JsonSchema | undefined {
  for (const option of options(schema)) {
    const properties = option.properties as Record<string, JsonSchema> | undefined;
    const found = Array.isArray(option.type)
      ? undefined
      : typeof key === 'number'
        ? option.items
        : properties && Object.hasOwn(properties, key)
          ? properties[key]
          : option.additionalProperties;
    if (found && typeof found === 'object') return found as JsonSchema;
  }
  return undefined;
}

/** The schema of what stands at the path; undefined for a field that the feed doesn't know. */
export function schemaAt(path: readonly Key[]): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const key of path) schema = schema && child(schema, key);
  return schema;
}

/** The names of the fields of the object at the path; undefined where the writer chooses them. */
export function fieldsAt(path: readonly Key[]): string[] | undefined {
  const schema = schemaAt(path);
  const object = schema && options(schema).find(({ properties }) => properties);
  return object && Object.keys(object.properties as object);
}

/** 'text', 'moment', 'url' …; 'number', 'choice', 'list', 'object'. Of short and full forms, the short one's. */
export function kindOf(schema: JsonSchema | undefined): string | undefined {
  if (!schema) return undefined;
  const [first = schema] = options(schema);
  const reference = first.$ref as string | undefined;
  if (reference) return reference.replace('#/$defs/', '');
  if (first.enum) return 'choice';
  if (first.type === 'integer' || first.type === 'number') return 'number';
  return first.type === 'array' ? 'list' : (first.type as string | undefined);
}

export const choicesOf = (schema: JsonSchema | undefined): readonly string[] =>
  (schema?.enum as string[] | undefined) ?? [];

/**
 * A copy of a value of the feed in which `change` was applied to each single value, with its kind.
 * Undefined leaves the value as it is.
 */
export function mapValues(
  value: unknown,
  path: readonly Key[],
  change: (kind: string, value: unknown) => unknown,
): unknown {
  const schema = schemaAt(path);
  const kind = kindOf(schema);
  const isText = kind === 'text';
  if (isText || typeof value !== 'object' || value === null) {
    return (kind && change(kind, value)) ?? value;
  }
  if (Array.isArray(value)) return value.map((item, i) => mapValues(item, [...path, i], change));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapValues(item, [...path, key], change)]),
  );
}
