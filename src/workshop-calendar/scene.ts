/** What rendering works from, once feed and words are there. */

import type { Feed, Workshop } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import { rowLimit } from '../widget/row-limit.ts';
import type { AgendaOptions, Programme } from './agenda.ts';
import type { Labels } from './labels.ts';
import type { Wording } from './wording.ts';

export interface Scene {
  readonly feed: Feed;
  readonly messages: Messages<'workshop-calendar'>;
  readonly format: Format;
  readonly labels: Labels;
  readonly now: number;
  /** The workshops within the page's limits … */
  readonly workshops: readonly Workshop[];
  /** … in the order of time … */
  readonly programme: Programme;
  /** … those of them that are not over. */
  readonly current: readonly Workshop[];
  /** Level of the headings of sections. */
  readonly level: number;
}

export const pageLimit = (limit: number | null | undefined): number => rowLimit(limit, 20);

/** The agenda as the page has it, before the visitor chooses anything. */
export function pageAgenda(limit: number, showsPast: boolean): AgendaOptions {
  return { keep: () => true, limit, pastLimit: showsPast ? limit : 0 };
}

export function wordingOf({ feed, messages, format, programme }: Scene): Wording {
  return { format, messages, today: programme.today, zone: feed.timeZone };
}

/** The result count: `12 työpajaa`. */
export function countText({ messages, format }: Scene, count: number): string {
  return messages.count(format.number(count), count);
}
