/** What an .xlsx workbook's own XML needs: elements without a parser, which would hold all of it. */

/** The attributes of all elements of that name. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map(([, found]) => found!);

/** An attribute's value; empty where there is none. */
export const valueOf = (attributes: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}\\s*=\\s*("[^"]*|'[^']*)`).exec(attributes)?.[1]?.slice(1) ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? parseInt(hex as string, 16) : Number(decimal);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return ENTITIES[name as string] ?? (whole as string);
  });
