/**
 * The regions that the map can draw: Statistics Finland's region codes, and `FI` for the whole
 * country. Each figure is a module of its own and loads when it is asked for.
 */
import type { EncodedFigure } from './figure.ts';

type FigureModule = Promise<{ default: EncodedFigure }>;

const figures: Readonly<Record<string, () => FigureModule>> = {
  FI: () => import('./figures/fi.ts'),
  '01': () => import('./figures/01.ts'),
  '02': () => import('./figures/02.ts'),
  '04': () => import('./figures/04.ts'),
  '05': () => import('./figures/05.ts'),
  '06': () => import('./figures/06.ts'),
  '07': () => import('./figures/07.ts'),
  '08': () => import('./figures/08.ts'),
  '09': () => import('./figures/09.ts'),
  '10': () => import('./figures/10.ts'),
  '11': () => import('./figures/11.ts'),
  '12': () => import('./figures/12.ts'),
  '13': () => import('./figures/13.ts'),
  '14': () => import('./figures/14.ts'),
  '15': () => import('./figures/15.ts'),
  '16': () => import('./figures/16.ts'),
  '17': () => import('./figures/17.ts'),
  '18': () => import('./figures/18.ts'),
  '19': () => import('./figures/19.ts'),
  '21': () => import('./figures/21.ts'),
};

const defaultRegion = '02';

export const regionCodes: readonly string[] = Object.keys(figures);

/** A `region` attribute as a code of ours; what is none gives the default region. */
export function regionCode(given: string | null | undefined): string {
  const code = given?.trim().toUpperCase().padStart(2, '0') ?? '';
  return code in figures ? code : defaultRegion;
}

/** Loads a region's figure by its code. */
export async function loadFigure(code: string): Promise<EncodedFigure> {
  return (await figures[code]!()).default;
}
