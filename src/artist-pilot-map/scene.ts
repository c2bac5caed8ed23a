/** What rendering works from, once feed and words are there. */

import { termText, type Feed, type Text } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import { rowLimit } from '../widget/row-limit.ts';
import type { Choice } from './choice.ts';
import type { AllMessages } from './later-words.ts';
import type { PilotItem } from './pilots.ts';

export interface Scene {
  readonly feed: Feed;
  readonly messages: Messages<'artist-pilot-map'>;
  readonly format: Format;
  readonly now: number;
  /** What the page's attributes let through. */
  readonly items: readonly PilotItem[];
  /** Level of the rows' headings. */
  readonly level: number;
}

/** What of a scene is on screen. */
export interface Shown {
  /** The pilots that pass the visitor's filters … */
  readonly items: readonly PilotItem[];
  /** … those of them that have a row … */
  readonly rows: readonly PilotItem[];
  /** … and how many wait behind 'show more'. */
  readonly rest: number;
  readonly choice: Choice | undefined;
  /** What the map draws: with a municipality chosen for a group, the others stay to be chosen. */
  readonly drawn: readonly PilotItem[];
  /** The municipalities chosen for a group; without one the choice tells. */
  readonly areas?: ReadonlySet<string>;
}

/** With what is said after the first rows. */
export interface FullScene extends Scene {
  readonly messages: AllMessages;
}

export const pageLimit = (limit: number | null | undefined): number => rowLimit(limit, 10);

/** The first rows, and the chosen one wherever it stands. */
export function shownOf(
  items: readonly PilotItem[],
  limit: number,
  choice: Choice | undefined,
): Shown {
  const rows = items.filter(
    ({ pilot }, index) => index < limit || (choice?.kind === 'pilot' && choice.id === pilot.id),
  );
  return { items, rows, rest: items.length - rows.length, choice, drawn: items };
}

/** An art form in the feed's own words, else in ours. */
export function artformText(
  code: string,
  { feed, messages, format }: Pick<Scene, 'feed' | 'messages' | 'format'>,
): Text {
  const term = feed.vocabulary['artForms']?.[code];
  return termText(term, messages.artforms[code], code, format.language);
}
