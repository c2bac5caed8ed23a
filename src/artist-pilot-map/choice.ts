import type { PilotItem } from './pilots.ts';

/** What the details tell of: a pilot, or the pilots of a municipality or of a mark on the map. */
export type Choice =
  | { readonly kind: 'pilot'; readonly id: string }
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'places'; readonly ids: readonly string[] };

/** What the drawing has the element do. */
export interface MapChoices {
  chooseArea(code: string, items: readonly PilotItem[]): void;
  /** `marker` is the mark that stands for them. */
  choosePlaces(pilotIds: readonly string[], marker: string): void;
  /** Says a sentence to those who don't see what came of their press. */
  say(sentence: string): void;
}

export function chosenItems(choice: Choice | undefined, items: readonly PilotItem[]): PilotItem[] {
  switch (choice?.kind) {
    case 'pilot':
      return items.filter(({ pilot }) => pilot.id === choice.id);
    case 'area':
      return items.filter(({ pilot }) => pilot.municipalities.includes(choice.code));
    case 'places':
      return items.filter(({ pilot }) => choice.ids.includes(pilot.id));
    default:
      return [];
  }
}

/** The municipalities to outline on the map. */
export function chosenMunicipalities(
  choice: Choice | undefined,
  items: readonly PilotItem[],
): Set<string> {
  if (choice?.kind === 'area') return new Set([choice.code]);
  return new Set(chosenItems(choice, items).flatMap(({ pilot }) => pilot.municipalities));
}
