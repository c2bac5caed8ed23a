/**
 * iCalendar text → components, forgiving: a line that can't be read is passed over, a component
 * without an end ends with the file. (Libraries give up at the first bad line, and the one for
 * browsers weighs more than all four widgets' formats.)
 */

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What stands after the colon, as it is. */
  readonly raw: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** The component's first property of that name. */
export const first = (component: Component, name: string): Property | undefined =>
  component.properties.find((property) => property.name === name);

/** All of the component's properties of that name, in the file's order. */
export const all = (component: Component, name: string): Property[] =>
  component.properties.filter((property) => property.name === name);

/** The value of the component's first property of that name, as a text. */
export function textOf(component: Component, name: string): string | undefined {
  const property = first(component, name);
  return (property && unescaped(property.raw)) || undefined;
}

/** 'a\\, b\\nc' → the text that people read. */
export const unescaped = (raw: string): string =>
  raw.replace(/\\([^])/g, (_, escape: string) => (/n/i.test(escape) ? '\n' : escape)).trim();

/** The texts of a list, whose commas within texts are escaped. */
export const listed = (raw: string): string[] =>
  [...raw.matchAll(/(?:\\[^]|[^,\\])+/g)].map(([text]) => unescaped(text)).filter(Boolean);

/** A file without its folds, which may part the octets of a letter. */
export function unfoldOctets(octets: Uint8Array): Uint8Array {
  const [CR, LF, SPACE, TAB] = [13, 10, 32, 9];
  const kept = new Uint8Array(octets.length);
  let length = 0;
  for (let i = 0; i < octets.length; i++) {
    const end = octets[i] === CR && octets[i + 1] === LF ? i + 1 : i;
    const isBreak = octets[end] === LF || octets[end] === CR;
    if (isBreak && (octets[end + 1] === SPACE || octets[end + 1] === TAB)) i = end + 1;
    else kept[length++] = octets[i]!;
  }
  return kept.subarray(0, length);
}

/** The octets of a file, folded or not, as text: UTF-8, or what old calendars wrote before it. */
export function readOctets(octets: Uint8Array): string {
  const whole = unfoldOctets(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return new TextDecoder('windows-1252').decode(whole);
  }
}

interface Draft {
  name: string;
  properties: Property[];
  components: Component[];
}

/** Components that stand in none but a calendar. */
const WHOLE = /^v(event|todo|journal|freebusy|timezone|availability)$/;

/** The components of a file: its calendars, or what stands outside of any. */
export function readComponents(text: string): Component[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/(?:\r\n?|\n)[ \t]/g, '')
    .split(/\r\n?|\n/);
  const root: Draft = { name: '', properties: [], components: [] };
  const open: Draft[] = [root];
  for (const line of lines) {
    const [, verb, given] = /^\s*(BEGIN|END)\s*:\s*(.+?)\s*$/i.exec(line) ?? [];
    const name = given?.toLowerCase() ?? '';
    if (verb?.toUpperCase() === 'BEGIN') {
      // What stands in no other component shows that the one before it lacks its end.
      const unclosed = open.find((draft) => WHOLE.test(draft.name));
      if (unclosed && WHOLE.test(name)) close(open, unclosed.name);
      open.push({ name, properties: [], components: [] });
    }
    if (verb?.toUpperCase() === 'END') {
      if (open.some((draft, depth) => depth > 0 && draft.name === name)) close(open, name);
    } else if (!verb) {
      const property = readProperty(line);
      if (property) open.at(-1)!.properties.push(property);
    }
  }
  while (open.length > 1) close(open, open.at(-1)!.name);
  return root.components;
}

/** Ends the innermost component of that name, and with it those that were left open inside. */
function close(open: Draft[], name: string): void {
  for (;;) {
    const done = open.pop()!;
    open.at(-1)!.components.push(done);
    if (done.name === name || open.length === 1) return;
  }
}

/**
 * A parameter's value; it may have a colon in quotation marks, and in brackets, where calendars
 * forget those: '(UTC+02:00) Helsinki'.
 */
const VALUE = String.raw`(?:"[^"]*"|\([^()";]*\)|\((?![^()";]*\))|[^";:(])*`;

/** name;parameter=value;parameter="value":value */
const LINE = new RegExp(String.raw`^([\w-]+)((?:;[^=;:"]+=${VALUE})*):([^]*)$`);
const PARAMETERS = new RegExp(`;([^=;:"]+)=(${VALUE})`, 'g');

function readProperty(line: string): Property | undefined {
  const [, name, given = '', raw = ''] = LINE.exec(line) ?? [];
  if (!name) return undefined;
  const parameters: Record<string, string> = {};
  for (const [, key = '', value = ''] of given.matchAll(PARAMETERS)) {
    parameters[key.toLowerCase()] = decoded(value.replaceAll('"', ''));
  }
  return { name: name.toLowerCase(), parameters, raw: raw.trim() };
}

/** RFC 6868: line breaks, quotation marks and carets in parameters. */
const decoded = (value: string): string =>
  value.replace(/\^([n'^])/g, (_, code: string) => ({ n: '\n', "'": '"' })[code] ?? '^');
