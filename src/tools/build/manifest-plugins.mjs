/**
 * Plugins for the manifest analyzer, for what our elements keep outside their classes.
 *
 * **Tags**: the house names folder, file and tag alike, and define.ts registers through a helper
 * that the analyzer doesn't know.
 *
 * **What all four share**: the elements spread `sharedProperties` into their static `properties`,
 * which the analyzer does not follow; the docs of those attributes, and of the parts and custom
 * properties that each has, stand once, on `SharedAttributes` and its members, and what the events
 * tell on `WidgetEvents`.
 *
 * **What is ours alone**: private fields and methods are nothing that an editor or Storybook shows.
 */
const SHARED = ['src/widget/attributes.ts', 'src/widget/events.ts'];

const ELEMENT = /^src\/([\w-]+)\/\1\.ts$/;

export function nameTags() {
  return {
    name: 'name-tags',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        const [, name] = ELEMENT.exec(module.path) ?? [];
        const element = module.declarations?.find(({ customElement }) => customElement);
        if (!name || !element) continue;
        element.tagName = `vk-${name}`;
        module.path = `dist/lib/${name}/${name}.js`;
        module.exports = [
          ...module.exports.map((entry) => ({
            ...entry,
            declaration: { ...entry.declaration, module: module.path },
          })),
          {
            kind: 'custom-element-definition',
            name: element.tagName,
            declaration: { name: element.name, module: module.path },
          },
        ];
      }
    },
  };
}

export function withoutPrivates() {
  return {
    name: 'without-privates',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const element of declarations ?? []) {
          element.members = element.members?.filter(({ privacy }) => privacy !== 'private');
        }
      }
    },
  };
}

export function inheritSharedAttributes() {
  /** Lit's options by property name: { headingLevel: { attribute: 'heading-level' }, … } */
  const options = new Map();
  /** What the interface says: { name, description, type }. */
  const members = [];
  /** Types that members are told by name, written out. */
  const aliases = new Map();
  /** Types of the events by their names. */
  const events = new Map();
  /** What its own docs say of attributes, parts and custom properties, by the manifest's names for them. */
  const told = { attributes: [], cssParts: [], cssProperties: [] };

  return {
    name: 'inherit-shared-attributes',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!SHARED.includes(moduleDoc.path)) return;
      if (ts.isVariableDeclaration(node) && node.name.getText() === 'sharedProperties') {
        for (const property of objectIn(ts, node.initializer).properties) {
          options.set(property.name.getText(), attributeOption(ts, property.initializer));
        }
      }
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'SharedAttributes') {
        for (const member of node.members) members.push(describe(ts, member));
        told.attributes = tagged(ts, node, 'attr');
        told.cssParts = tagged(ts, node, 'csspart');
        told.cssProperties = tagged(ts, node, 'cssprop');
      }
      if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText());
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'WidgetEvents') {
        for (const { name, type } of node.members)
          events.set(name.text, { text: `CustomEvent<${type.getText().replace(/\s+/g, ' ')}>` });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const element of declarations ?? []) {
          if (!element.customElement) continue;
          addTo(element);
          for (const { type } of [...element.members, ...element.attributes]) {
            if (type) type.text = writtenOut(type.text);
          }
        }
      }
      // helpers are no part of the package's public face
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations?.some(({ customElement }) => customElement),
      );
    },
  };

  function addTo(element) {
    element.attributes ??= [];
    element.members ??= [];
    for (const { name, description, type } of members) {
      const attribute = options.get(name);
      const own = element.members.find((member) => member.name === name);
      if (own) Object.assign(own, { description: own.description ?? description, type });
      else element.members.push({ kind: 'field', name, description, type, attribute });
      if (attribute && !element.attributes.some((known) => known.name === attribute)) {
        element.attributes.push({ name: attribute, fieldName: name, description, type });
      }
    }
    if (!element.events) throw new Error(`${element.name}: its comment tells no event (@fires)`);
    for (const event of element.events) event.type = events.get(event.name);
    for (const [kind, entries] of Object.entries(told))
      element[kind] = [...(element[kind] ?? []), ...entries.map((entry) => structuredClone(entry))];
  }

  /** `Format | null` → `'auto' | 'vk'`: null and undefined only say that an attribute may be absent. */
  function writtenOut(type) {
    const present = type.replace(/ \| (null|undefined)\b/g, '');
    return aliases.get(present) ?? present;
  }
}

const objectIn = (ts, node) => (ts.isObjectLiteralExpression(node) ? node : node.expression);

/** `{ attribute: 'x' }` → 'x'; `{ attribute: false }` → undefined; else the property's own name. */
function attributeOption(ts, literal) {
  const option = literal.properties.find(({ name }) => name.getText() === 'attribute');
  if (!option) return literal.parent.name.getText().toLowerCase();
  return ts.isStringLiteral(option.initializer) ? option.initializer.text : undefined;
}

function describe(ts, member) {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  return {
    name: member.name.getText(),
    description: typeof doc?.comment === 'string' ? doc.comment : '',
    type: { text: member.type.getText() },
  };
}

/**
 * `@tag {type} name - What it is.` or `@tag [name=default] - What it is.` for each such tag of a
 * declaration: type and default where they are told.
 */
const TAG =
  /^(?:\{(?<type>[^}]+)\} )?(?:\[(?<set>\S+?)=(?<value>[^\]]+)\]|(?<name>\S+)) - (?<description>[^]*)$/;

const tagged = (ts, node, tag) =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => {
      const { type, set, value, name, description } = TAG.exec(
        ts.getTextOfJSDocComment(comment),
      ).groups;
      return {
        name: set ?? name,
        description: description.trim(),
        ...(type && { type: { text: type } }),
        ...(value && { default: value }),
      };
    });
