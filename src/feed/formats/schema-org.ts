/** schema.org JSON-LD, alone or in a web page: Event → workshops, Person and Organization → contacts. */
import { FeedError } from '../feed-error.ts';
import type { ForeignAnswer } from '../answer.ts';
import { isObject } from '../shape.ts';
import { asList, asObjects, asString, type FeedInput, type Json } from './input.ts';
import { contactOf, isContact } from './schema-org-contact.ts';
import { idOf, isEvent, workshopsOf, type Resolve } from './schema-org-event.ts';
import { typesOf } from './schema-org-values.ts';

export function toFeed({
  text,
  json,
  url,
}: Pick<ForeignAnswer, 'text' | 'json' | 'url'>): FeedInput {
  const nodes = json === undefined ? inPage(text) : things(json);
  if (!nodes) throw new FeedError('format', { url });
  const resolve = resolver(nodes);
  const events = nodes.filter((node) => typesOf(node).some(isEvent));
  return {
    version: '1',
    workshops: withOwnIds(events.flatMap((event) => withParts(event, resolve))),
    contacts: nodes.filter((node) => typesOf(node).some(isContact)).map(contactOf),
  };
}

/** An event and its parts; those that are named like it, or not at all, are its sessions. */
function withParts(event: Json, resolve: Resolve): Json[] {
  const parts = things([...asList(event.subEvent), ...asList(event.subEvents)]).filter(
    (part) => part.startDate !== undefined,
  );
  const isSession = ({ name }: Json): boolean =>
    name === undefined || JSON.stringify(name) === JSON.stringify(event.name);
  const sessions = parts.filter(isSession).flatMap((part) => workshopsOf(part, resolve));
  const others = parts
    .filter((part) => !isSession(part))
    .flatMap((part) => workshopsOf({ ...part, superEvent: { '@id': idOf(event) } }, resolve));
  const own = workshopsOf(event, resolve);
  if (!sessions.length) return [...own, ...others];
  return [
    ...own.map((workshop) => ({
      ...workshop,
      start: workshop.start ?? sessions[0]!.start,
      sessions: sessions.map(({ start, end, place, status }) => ({ start, end, place, status })),
    })),
    ...others,
  ];
}

/** Events of one address at several times, and those without one at several places, are several. */
function withOwnIds(workshops: readonly Json[]): Json[] {
  const seen = new Map<unknown, unknown[]>();
  return workshops.map((workshop) => {
    const starts = seen.get(workshop.id) ?? [];
    seen.set(workshop.id, [...starts, workshop.start]);
    const isTwice = /^\w+:/.test(String(workshop.id)) && starts.includes(workshop.start);
    if (!starts.length || isTwice) return workshop;
    return { ...workshop, id: `${String(workshop.id)}#${starts.length + 1}` };
  });
}

/** Things are told once and referred to by their @id. */
function resolver(nodes: readonly Json[]): Resolve {
  const byId = new Map(
    nodes.flatMap((node) => (asString(node['@id']) ? [[node['@id'], node]] : [])),
  );
  return (reference) =>
    isObject(reference) && Object.keys(reference).length === 1
      ? (byId.get(reference['@id']) ?? reference)
      : reference;
}

/** The JSON-LD of a page's script elements; undefined if it has none that can be read. */
function inPage(html: string): Json[] | undefined {
  const scripts = html.matchAll(
    /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json["']?[^>]*>([^]*?)<\/script\s*>/gi,
  );
  const found = [...scripts].flatMap(([, text = '']) => {
    try {
      return [things(JSON.parse(text))];
    } catch {
      return []; // one broken script doesn't lose the others
    }
  });
  return found.length ? found.flat() : undefined;
}

/** The things of a document: lists, @graph and lists of items opened, also what a page or place holds. */
function things(value: unknown): Json[] {
  return asList(value)
    .filter(isObject)
    .flatMap((node) => {
      if (node['@graph']) return things(node['@graph']);
      if (typesOf(node).includes('ItemList')) {
        return asObjects(node.itemListElement).flatMap(({ item, ...element }) =>
          things(item ?? element),
        );
      }
      return [node, ...things([node.mainEntity, node.event, node.events].flat())];
    });
}
