/** The four collections of a feed. */
import type { Shape } from './shape.ts';

export const COLLECTIONS = ['workshops', 'pilots', 'funding', 'contacts'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** A collection and what one of its items looks like. */
export interface Collection<N extends CollectionName = CollectionName, T = unknown> {
  readonly name: N;
  readonly shape: Shape<T>;
}
