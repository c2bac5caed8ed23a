/** Collections of a feed, each known to a page only where something shows it. */
import { getOrInsert } from '../time/get-or-insert.ts';
import { COLLECTIONS, type Collection, type CollectionName } from './collection.ts';
import type { Feed } from './model.ts';
import type { Shape } from './shape.ts';

type Item = { id: string };

const shapes = new Map<CollectionName, Shape<Item>>();

/** From now on feeds can be asked for these collections; until then they answer with none. */
export function provide(...collections: readonly Collection[]): void {
  for (const { name, shape } of collections) shapes.set(name, shape as Shape<Item>);
}

type Around = Omit<Feed, CollectionName>;

/** A collection that is read step by step: the items so far are in `items`. */
interface Reading {
  readonly items: Item[];
  readonly steps: Iterator<unknown>;
}

/**
 * A feed whose collections are read, once, when first asked for: `read` adds to the items it is
 * given, and may pause between them. Going through `steps` reads a collection ahead.
 */
export function withCollections(
  around: Around,
  read: (name: CollectionName, shape: Shape<Item>, items: Item[]) => Iterator<unknown>,
): { feed: Feed; steps: (name: CollectionName) => Iterator<unknown> } {
  const feed = { ...around };
  const readings = new Map<CollectionName, Reading>();
  const reading = (name: CollectionName): Reading => {
    const items: Item[] = [];
    const shape = shapes.get(name);
    return shape
      ? getOrInsert(readings, name, () => ({ items, steps: read(name, shape, items) }))
      : { items, steps: items.values() };
  };
  for (const name of COLLECTIONS) {
    Object.defineProperty(feed, name, {
      enumerable: true,
      get: () => {
        const { items, steps } = reading(name);
        while (!steps.next().done);
        return items;
      },
    });
  }
  return { feed: feed as Feed, steps: (name) => reading(name).steps };
}
