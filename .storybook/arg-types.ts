/**
 * What Storybook's tables and controls show of an element, from its manifest. Storybook's own reading
 * of it has one row for an attribute and a part of the same name, and controls that set properties
 * by the names of attributes.
 */
import type { ArgTypes } from '@storybook/web-components-vite';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Attribute extends Described {
  /** The property that it sets, where that is called otherwise. */
  readonly fieldName?: string;
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
}

/** The declaration of an element in a custom elements manifest (schema 1.0.0). */
export interface ElementDeclaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementDeclaration[] }[];
}

type ArgType = ArgTypes[string];

/** A row that tells of something, without a control. */
const told = (
  category: string,
  { name, description, type, default: value }: Described,
): ArgType => ({
  name,
  description,
  control: { disable: true },
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  },
});

/** The words of a union of strings: `'list' | 'month'` → list, month. */
const wordsOf = (type: string): string[] =>
  /^'[^']*'( \| '[^']*')*$/.test(type) ? type.slice(1, -1).split("' | '") : [];

/** A row with the control that fits the attribute's type. */
function settable(attribute: Attribute): ArgType {
  const text = attribute.type?.text ?? 'string';
  const options = wordsOf(text);
  return {
    ...told('attributes', attribute),
    ...(options.length
      ? { control: { type: 'select' }, options }
      : { control: { type: text === 'number' ? 'number' : 'text' } }),
  };
}

/** Rows by the name of the property that their control sets; else by names that none has. */
export function argTypesOf(element: ElementDeclaration): ArgTypes {
  const { attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [] } = element;
  const set = attributes.map((each) => [each.fieldName ?? each.name, settable(each)] as const);
  const names = new Set(set.map(([name]) => name));
  const rows = (category: string, items: readonly Described[]) =>
    items.map((item) => [`${category}: ${item.name}`, told(category, item)] as const);
  return Object.fromEntries([
    ...set,
    ...rows(
      'properties',
      members.filter(({ kind, name }) => kind === 'field' && !names.has(name)),
    ),
    ...rows(
      'methods',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...rows('events', events),
    ...rows(
      'slots',
      slots.map((slot) => ({ ...slot, name: slot.name || 'default' })),
    ),
    ...rows('CSS parts', cssParts),
    ...rows('CSS custom properties', cssProperties),
  ]);
}
