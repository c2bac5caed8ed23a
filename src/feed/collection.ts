/** The four collections of a feed, each known to a page only where something shows it. */
import type { Feed } from './model.ts';
import type { Shape } from './shape.ts';

export const COLLECTIONS = ['workshops', 'pilots', 'funding', 'contacts'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** A collection and what one of its items looks like. */
export interface Collection<N extends CollectionName = CollectionName> {
  readonly name: N;
  readonly shape: Shape<Feed[N][number]>;
}

type Item = { id: string };

const shapes = new Map<CollectionName, Shape<Item>>();

/** From now on feeds can be asked for these collections; until then they answer with none. */
export function provide(...collections: readonly Collection[]): void {
  for (const { name, shape } of collections) shapes.set(name, shape as Shape<Item>);
}

type Around = Omit<Feed, CollectionName>;

/** A feed whose collections are read, once, when first asked for. */
export function withCollections(
  around: Around,
  read: (name: CollectionName, shape: Shape<Item>) => readonly Item[],
): Feed {
  const feed = { ...around };
  for (const name of COLLECTIONS) {
    let items: readonly Item[] | undefined;
    Object.defineProperty(feed, name, {
      enumerable: true,
      get() {
        const shape = shapes.get(name);
        return (items ??= shape && read(name, shape)) ?? [];
      },
    });
  }
  return feed as Feed;
}
