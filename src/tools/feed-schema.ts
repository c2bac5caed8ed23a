/**
 * What `vk-feed schema` prints and the build writes to dist/feed.schema.json.
 * The JSON Schema is made of the shapes that read feeds, so the two can't differ.
 */
import type { NumberShape } from '../feed/schema/values.ts';
import { collections, envelope, places } from '../feed/schema.ts';
import type {
  ChoiceShape,
  EitherShape,
  Fields,
  ListShape,
  MapShape,
  ObjectShape,
  Shape,
  SiblingsShape,
} from '../feed/shape.ts';
import { describeField } from './feed-schema/descriptions.ts';
import { VALUES } from './feed-schema/values.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of the feed. */
export function feedSchema(): JsonSchema {
  const items = collections.map(({ name, shape }) => [
    name,
    { type: 'array', description: describeField(name), items: schemaOf(shape, name) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Varsinaista kulttuuria feed, version 1',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      version: { const: '1', description: describeField('version') },
      ...propertiesOf(envelope, ''),
      places: { ...schemaOf(places, 'place'), description: describeField('places') },
      ...Object.fromEntries(items),
    },
    required: ['version'],
    $defs: VALUES,
  };
}

function propertiesOf(fields: Fields, owner: string): Record<string, JsonSchema> {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, shape] of Object.entries(fields)) {
    if (shape.kind === 'siblings') {
      const { required, optional } = shape as SiblingsShape<unknown>;
      Object.assign(properties, propertiesOf({ ...required, ...optional }, owner));
      continue;
    }
    const description = describeField([owner, name].filter(Boolean).join('.'));
    properties[name] = { ...schemaOf(shape, name), ...(description && { description }) };
  }
  return properties;
}

function requiredOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, shape]) =>
    shape.kind === 'siblings' ? requiredOf((shape as SiblingsShape<unknown>).required) : name,
  );
}

/** `owner` names the object in the descriptions. */
function schemaOf(shape: Shape<unknown>, owner: string): JsonSchema {
  switch (shape.kind) {
    case 'object': {
      const { required, optional } = shape as ObjectShape<unknown>;
      const needed = requiredOf(required);
      return {
        type: 'object',
        properties: propertiesOf({ ...required, ...optional }, owner),
        ...(needed.length && { required: needed }),
      };
    }
    case 'list': {
      const { of, atLeast } = shape as ListShape<unknown>;
      const items = schemaOf(of, owner);
      return { type: 'array', items, ...(atLeast && { minItems: atLeast }) };
    }
    case 'map':
      return {
        type: 'object',
        additionalProperties: schemaOf((shape as MapShape<unknown>).of, owner),
      };
    case 'either':
      return {
        anyOf: (shape as EitherShape<unknown>).of.map((option) => schemaOf(option, owner)),
      };
    case 'choice':
      return { enum: (shape as ChoiceShape<unknown>).values };
    case 'number': {
      const { min, max, whole } = shape as NumberShape;
      return {
        type: whole ? 'integer' : 'number',
        minimum: min,
        ...(max < Number.MAX_SAFE_INTEGER && { maximum: max }),
      };
    }
    default:
      if (!(shape.kind in VALUES)) throw new Error(`no JSON Schema for '${shape.kind}'`);
      return { $ref: `#/$defs/${shape.kind}` };
  }
}
