/** What rendering works from, once feed and words are there. */

import type { Feed, Workshop } from '../feed/model.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import type { Format } from '../text/format.ts';
import type { WorkshopCalendarLaterMessages } from '../text/fi/later/workshop-calendar.ts';
import type { Messages } from '../text/messages.ts';
import type { SharedAttributes } from '../widget/attributes.ts';
import { last } from '../widget/last.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import { rowLimit } from '../widget/row-limit.ts';
import { currentWorkshops, makeProgramme, type AgendaOptions, type Programme } from './agenda.ts';
import { Labels, type Words } from './labels.ts';
import { limitTo } from './page-limits.ts';
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

/** The element, as far as its scenes depend on it. */
interface Page extends Pick<SharedAttributes, 'municipality' | 'headingLevel'> {
  readonly topic: string | null | undefined;
  readonly audience: string | null | undefined;
}

/** Makes an element's scenes: what follows from the same feed and attributes is made once. */
export function sceneMaker(
  page: Page,
  locale: LocaleController<'workshop-calendar', WorkshopCalendarLaterMessages>,
  clock: { readonly now: number },
): (feed: Feed, messages: Scene['messages'], rules: SeriesRules | undefined) => Scene {
  const limited = last(limitTo);
  const ordered = last(makeProgramme);
  const currentOf = last(currentWorkshops);
  const labelsOf = last(
    (words: Words, { vocabulary, workshops }: Feed) =>
      new Labels(locale.format, words, vocabulary, workshops),
  );
  return (feed, messages, rules) => {
    const { now } = clock;
    const { municipality, topic, audience, headingLevel } = page;
    const workshops = limited(feed.workshops, municipality ?? '', topic ?? '', audience ?? '');
    const programme = ordered(workshops, now, feed.timeZone, rules);
    return {
      feed,
      messages,
      format: locale.format,
      labels: labelsOf(locale.allMessages ?? messages, feed),
      now,
      workshops,
      programme,
      current: currentOf(programme),
      level: (headingLevel || 2) + 1,
    };
  };
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
