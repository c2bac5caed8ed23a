/**
 * Shapes: what a piece of the feed looks like, told once. A shape reads untrusted input into
 * clean values, gives them their TypeScript type, and describes itself to the JSON Schema
 * (src/tools/feed-schema.ts).
 *
 * A shape never throws. What it can't read it reports to the reader by path and answers
 * undefined; whoever holds it leaves out the smallest part that it can do without.
 * (Not a validation library: the smallest one that fits here costs 7.6 kB gzip, more than a whole
 * contact card may spend, and knows nothing of leaving out the smallest bad part.)
 */
import type { Reader } from './reader.ts';

export interface Shape<T> {
  readonly kind: string;
  read(value: unknown, reader: Reader): T | undefined;
}

/** The type that a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

export type Fields = Readonly<Record<string, Shape<unknown>>>;

type Simplify<T> = { [K in keyof T]: T[K] };
type FieldsOf<R extends Fields, O extends Fields> = Simplify<
  { readonly [K in keyof R]: Read<R[K]> } & { readonly [K in keyof O]?: Read<O[K]> }
>;

export interface ObjectShape<T> extends Shape<T> {
  readonly kind: 'object';
  readonly required: Fields;
  readonly optional: Fields;
}

/** A value made of several fields of the object that holds it, such as `start` and `end`. */
export interface SiblingsShape<T> extends Shape<T> {
  readonly kind: 'siblings';
  readonly required: Fields;
  readonly optional: Fields;
}

export interface ListShape<T> extends Shape<readonly T[]> {
  readonly kind: 'list';
  readonly of: Shape<T>;
  readonly atLeast: number;
}

export interface ChoiceShape<T> extends Shape<T> {
  readonly kind: 'choice';
  readonly values: readonly T[];
}

export interface EitherShape<T> extends Shape<T> {
  readonly kind: 'either';
  readonly of: readonly Shape<unknown>[];
}

export interface MapShape<T> extends Shape<Readonly<Record<string, T>>> {
  readonly kind: 'map';
  readonly of: Shape<T>;
}

/** A single value: a string, a number, a date … `kind` names it in the JSON Schema. */
export const leaf = <T>(kind: string, read: Shape<T>['read']): Shape<T> => ({ kind, read });

/** What JSON calls an object: no list, no null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null and empty strings are as good as left out. */
export const isAbsent = (value: unknown): boolean => (value ?? '') === '';

/**
 * An object with known fields; unknown ones are ignored. A bad optional field is left out, a bad
 * required one makes the whole object bad. `finish` may check or add to what was read.
 */
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): ObjectShape<FieldsOf<R, O>>;
export function object<R extends Fields, O extends Fields, T>(
  required: R,
  optional: O,
  finish: (value: FieldsOf<R, O>, reader: Reader) => T | undefined,
): ObjectShape<T>;
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
  finish?: (value: FieldsOf<R, O>, reader: Reader) => unknown,
): ObjectShape<unknown> {
  const all = Object.entries<Shape<unknown>>({ ...required, ...optional });
  const joint = all.filter(([, shape]) => shape.kind === 'siblings');
  const fields = new Map(all.filter(([, shape]) => shape.kind !== 'siblings'));
  const needed = Object.keys(required);
  return {
    kind: 'object',
    required,
    optional,
    read(input, reader) {
      if (!isObject(input)) return reader.problem('type');
      const value: Record<string, unknown> = {};
      const bad: string[] = [];
      for (const key of Object.keys(input)) {
        const shape = fields.get(key);
        const given = input[key];
        if (!shape || isAbsent(given)) continue;
        const problems = reader.dropped.length;
        reader.path.push(key);
        const read = shape.read(given, reader);
        reader.path.pop();
        if (read !== undefined) value[key] = read;
        else if (reader.dropped.length > problems) bad.push(key);
      }
      for (const [key, shape] of joint) {
        const read = shape.read(input, reader);
        if (read !== undefined) value[key] = read;
        else bad.push(key);
      }
      let complete = true;
      for (const key of needed) {
        if (value[key] !== undefined) continue;
        complete = false;
        if (!bad.includes(key)) reader.problem('missing', key);
      }
      if (!complete) return undefined;
      return finish ? finish(value as FieldsOf<R, O>, reader) : value;
    },
  };
}

/** See {@link SiblingsShape}. `read` gets the object that holds the fields. */
export const siblings = <T>(
  required: Fields,
  optional: Fields,
  read: (holder: Readonly<Record<string, unknown>>, reader: Reader) => T | undefined,
): SiblingsShape<T> => ({ kind: 'siblings', required, optional, read: read as Shape<T>['read'] });

/** A list; bad elements are left out. */
export const list = <T>(of: Shape<T>, atLeast = 0): ListShape<T> => ({
  kind: 'list',
  of,
  atLeast,
  read(input, reader) {
    if (!Array.isArray(input)) return reader.problem('type');
    const values: T[] = [];
    for (let i = 0; i < input.length; i++) {
      reader.path.push(i);
      const value = of.read(input[i], reader);
      reader.path.pop();
      if (value !== undefined) values.push(value);
    }
    return values.length < atLeast ? undefined : values;
  },
});

/** An object whose keys the feed's writer chooses; bad values are left out. */
export const map = <T>(of: Shape<T>): MapShape<T> => ({
  kind: 'map',
  of,
  read(input, reader) {
    if (!isObject(input)) return reader.problem('type');
    const values: Record<string, T> = {};
    for (const key of Object.keys(input)) {
      reader.path.push(key);
      const value = of.read(input[key], reader);
      reader.path.pop();
      if (value !== undefined && key !== '__proto__') values[key] = value;
    }
    return values;
  },
});

/** One of a few words. */
export const choice = <const T extends string>(...values: T[]): ChoiceShape<T> => ({
  kind: 'choice',
  values,
  read: (input, reader) =>
    values.includes(input as T)
      ? (input as T)
      : reader.problem(typeof input === 'string' ? 'value' : 'type'),
});

/**
 * A short form beside the full one: `short` reads anything but an object, `full` objects. A text may
 * be an object, too, by language: beside one, `full` reads what has a field of its own.
 */
export const either = <A, B>(short: Shape<A>, full: ObjectShape<B>): EitherShape<A | B> => ({
  kind: 'either',
  of: [short, full],
  read: (input, reader): A | B | undefined =>
    isObject(input) &&
    (short.kind !== 'text' || Object.keys(full.optional).some((key) => key in input))
      ? full.read(input, reader)
      : short.read(input, reader),
});

/** Reads what `shape` reads and makes something else of it. */
export const mapped = <A, B>(shape: Shape<A>, turn: (value: A) => B): Shape<B> => ({
  ...shape,
  read(input, reader) {
    const value = shape.read(input, reader);
    return value === undefined ? undefined : turn(value);
  },
});
