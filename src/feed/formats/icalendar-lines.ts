/**
 * iCalendar text → components, forgiving: a line that can't be read is passed over, a component
 * without an end ends with the file. (ical.js reads single properties; given the whole file, it
 * would give up at the first bad line.)
 */
import ICAL from 'ical.js';

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The type of its values: text, date, date-time, period, duration, uri … */
  readonly type: string;
  readonly values: readonly unknown[];
  /** What stands after the colon, as it is. */
  readonly raw: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
  /** The lines that it was read from, unfolded. */
  readonly lines: readonly string[];
}

/** The component's first property of that name. */
export const first = (component: Component, name: string): Property | undefined =>
  component.properties.find((property) => property.name === name);

export const all = (component: Component, name: string): Property[] =>
  component.properties.filter((property) => property.name === name);

/** The first value of the component's first property of that name, as a text. */
export function textOf(component: Component, name: string): string | undefined {
  const value = first(component, name)?.values[0];
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

interface Draft {
  name: string;
  properties: Property[];
  components: Component[];
  lines: string[];
}

/** The components of a file: its calendars, or what stands outside of any. */
export function readComponents(text: string): Component[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/(?:\r\n?|\n)[ \t]/g, '')
    .split(/\r\n?|\n/);
  const root: Draft = { name: '', properties: [], components: [], lines: [] };
  const open: Draft[] = [root];
  for (const line of lines) {
    const [, verb, given] = /^\s*(BEGIN|END)\s*:\s*(.+?)\s*$/i.exec(line) ?? [];
    const name = given?.toLowerCase() ?? '';
    if (verb?.toUpperCase() === 'BEGIN') {
      open.push({ name, properties: [], components: [], lines: [] });
    }
    for (const draft of open) draft.lines.push(line);
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

function readProperty(line: string): Property | undefined {
  const [, raw] = /^(?:[^":]|"[^"]*")*:([^]*)$/.exec(line) ?? [];
  if (raw === undefined) return undefined;
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(line) as [
      string,
      Record<string, string>,
      string,
      ...unknown[],
    ];
    return { name, parameters, type, values, raw };
  } catch {
    const name = /^[\w-]+/.exec(line)?.[0].toLowerCase();
    return name ? { name, parameters: {}, type: 'unknown', values: [raw], raw } : undefined;
  }
}
