/** The occasion that a link names: among the rows, or to be shown beside them. */
import type { Occasion } from '../schedule/occasion.ts';
import { findInSeries, findOccasion } from './occasion-search.ts';
import type { Scene } from './scene.ts';

export interface LinkedOccasion {
  readonly occasion: Occasion;
  /** It isn't among the rows anyway. */
  readonly isBeside: boolean;
}

/** Undefined where nothing is linked; 'missing' where there is none of that id. */
export function linkedOccasion(
  link: string | undefined,
  scene: Scene,
  rows: readonly Occasion[],
): LinkedOccasion | 'missing' | undefined {
  if (link === undefined) return undefined;
  const shown = findOccasion(rows, link);
  const occasion = shown ?? findAnywhere(scene, link);
  return occasion ? { occasion, isBeside: !shown } : 'missing';
}

/** Any occasion of the workshop that a link names, past ones too. */
function findAnywhere({ programme, workshops }: Scene, id: string): Occasion | undefined {
  const { running, coming, series, undated, past } = programme;
  const known = findOccasion([...running, ...coming, ...series, ...undated, ...past], id);
  return known ?? findInSeries(workshops, id);
}
