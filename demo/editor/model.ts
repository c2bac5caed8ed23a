/**
 * The forms, made from the shapes that read feeds: a field that the schema gets is in the editor
 * the same day.
 */
import type { NumberShape } from '../../src/feed/schema/values.ts';
import { collections, envelope, places } from '../../src/feed/schema.ts';
import type {
  ChoiceShape,
  EitherShape,
  Fields,
  ListShape,
  MapShape,
  ObjectShape,
  Shape,
  SiblingsShape,
} from '../../src/feed/shape.ts';

/** Where the codes of a list come from. */
export type Codes =
  | { readonly vocabulary: 'topics' | 'audiences' | 'artForms' | 'purposes' | 'regions' }
  | { readonly known: 'municipality' | 'language' | 'features' }
  | { readonly choices: readonly string[] };

export type Control =
  | { readonly type: 'text'; readonly long: boolean }
  | { readonly type: 'value'; readonly kind: string; readonly min?: number; readonly max?: number }
  | { readonly type: 'moment' }
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'codes'; readonly codes: Codes }
  | { readonly type: 'lines' }
  | { readonly type: 'numbers'; readonly min: number; readonly max: number }
  | { readonly type: 'reference'; readonly to: string; readonly many: boolean }
  /** An object; `short` names the field that may stand for it alone. */
  | { readonly type: 'group'; readonly fields: readonly Field[]; readonly short?: string }
  | { readonly type: 'rows'; readonly row: Control }
  /** One of the feed's places, or a place told here. */
  | { readonly type: 'place'; readonly fields: readonly Field[] }
  /** Words of the feed's own in one of its vocabularies. */
  | { readonly type: 'terms' }
  /** Yes, no, or the other with more to say. */
  | { readonly type: 'yes-or'; readonly other: Control };

export interface Field {
  readonly name: string;
  /** Names the object that has the field, for labels and layout. */
  readonly owner: string;
  readonly required: boolean;
  readonly control: Control;
}

const LONG = ['description', 'descriptionHtml', 'summary', 'how', 'note', 'statusNote'];

const VOCABULARY: Readonly<Record<string, 'topics' | 'audiences' | 'artForms'>> = {
  topics: 'topics',
  audience: 'audiences',
  artforms: 'artForms',
  artForms: 'artForms',
};

/** Fields that name an item of another list. */
const REFERENCES: Readonly<Record<string, string>> = {
  'workshops.contacts': 'contacts',
  'workshops.partOf': 'workshops',
  'workshops.pilot': 'pilots',
  'pilots.contacts': 'contacts',
  'funding.contact': 'contacts',
  'organizer.contact': 'contacts',
  'artists.contact': 'contacts',
  'join.contact': 'contacts',
  'away.substitute': 'contacts',
};

function codesOf(name: string, kind: string): Codes | undefined {
  const vocabulary = VOCABULARY[name];
  if (vocabulary) return { vocabulary };
  if (name === 'purposes' || name === 'regions') return { vocabulary: name };
  if (name === 'features') return { known: 'features' };
  return kind === 'municipality' || kind === 'language' ? { known: kind } : undefined;
}

function fieldsOf({ required, optional }: ObjectShape<unknown>, owner: string): Field[] {
  return [...fieldList(required, owner, true), ...fieldList(optional, owner, false)];
}

function fieldList(fields: Fields, owner: string, required: boolean): Field[] {
  return Object.entries(fields).flatMap(([name, shape]): Field[] => {
    if (shape.kind === 'siblings') {
      const { required: needed, optional } = shape as SiblingsShape<unknown>;
      return [...fieldList(needed, owner, required), ...fieldList(optional, owner, false)];
    }
    return [{ name, owner, required, control: controlOf(shape, name, owner) }];
  });
}

function controlOf(shape: Shape<unknown>, name: string, owner: string): Control {
  const to = REFERENCES[`${owner}.${name}`];
  if (to) return { type: 'reference', to, many: shape.kind === 'list' };
  switch (shape.kind) {
    case 'object':
      return { type: 'group', fields: fieldsOf(shape as ObjectShape<unknown>, name) };
    case 'list':
      return listControl((shape as ListShape<unknown>).of, name, owner);
    case 'either':
      return eitherControl(shape as EitherShape<unknown>, name, owner);
    case 'choice':
      return { type: 'choice', values: (shape as ChoiceShape<string>).values };
    case 'text':
      return { type: 'text', long: LONG.includes(name) };
    case 'moment':
    case 'moment-or-null':
      return { type: 'moment' };
    case 'boolean':
      return { type: 'boolean' };
    case 'number': {
      const { min, max } = shape as NumberShape;
      return { type: 'value', kind: 'number', min, max };
    }
    default:
      return { type: 'value', kind: shape.kind };
  }
}

function listControl(of: Shape<unknown>, name: string, owner: string): Control {
  const codes = codesOf(name, of.kind);
  if (codes) return { type: 'codes', codes };
  if (of.kind === 'choice')
    return { type: 'codes', codes: { choices: (of as ChoiceShape<string>).values } };
  if (of.kind === 'number') {
    const { min, max } = of as NumberShape;
    return { type: 'numbers', min, max };
  }
  if (of.kind === 'object' || of.kind === 'either')
    return { type: 'rows', row: controlOf(of, name, owner) };
  return { type: 'lines' };
}

/** A short form and a full one: the form shows the full one. */
function eitherControl({ of }: EitherShape<unknown>, name: string, owner: string): Control {
  const [short, full] = of as [Shape<unknown>, Shape<unknown>];
  if (short.kind === 'boolean') return { type: 'yes-or', other: controlOf(full, name, owner) };
  const fields = fieldsOf(full as ObjectShape<unknown>, name);
  if (short.kind === 'place-id') return { type: 'place', fields };
  const main =
    fields.find(({ required, control }) =>
      short.kind === 'text' ? control.type === 'text' : required,
    ) ?? fields[0]!;
  return { type: 'group', fields, short: main.name };
}

const VOCABULARIES = ['topics', 'audiences', 'artForms', 'applicants', 'purposes', 'regions'];

/** The feed's own words, by what they are for. */
const vocabulary: Field = {
  name: 'vocabulary',
  owner: 'feed',
  required: false,
  control: {
    type: 'group',
    fields: VOCABULARIES.map((name) => ({
      name,
      owner: 'vocabulary',
      required: false,
      control: { type: 'terms' },
    })),
  },
};

/** The forms of the four collections, of a place and of the feed itself. */
export const FORMS: Readonly<Record<string, readonly Field[]>> = {
  ...Object.fromEntries(
    collections.map(({ name, shape }) => [
      name,
      fieldsOf(shape as unknown as ObjectShape<unknown>, name),
    ]),
  ),
  // a place of the feed is known by its key
  places: fieldsOf((places as MapShape<unknown>).of as ObjectShape<unknown>, 'place').filter(
    ({ name }) => name !== 'id',
  ),
  feed: [
    ...['language', 'timeZone', 'publisher'].map((name) => ({
      name,
      owner: 'feed',
      required: false,
      control: controlOf((envelope as Fields)[name]!, name, 'feed'),
    })),
    vocabulary,
  ],
};

/** The parts of a feed that have pages of their own. */
export const SECTIONS = ['workshops', 'pilots', 'funding', 'contacts', 'places'] as const;
export type Section = (typeof SECTIONS)[number];

/** Every field of the forms, nested ones too. */
export function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...allFields(fieldsIn(field.control))]);
}

function fieldsIn(control: Control): readonly Field[] {
  switch (control.type) {
    case 'group':
    case 'place':
      return control.fields;
    case 'rows':
      return fieldsIn(control.row);
    case 'yes-or':
      return fieldsIn(control.other);
    default:
      return [];
  }
}
