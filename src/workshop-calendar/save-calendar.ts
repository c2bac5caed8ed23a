/** The calendar file as a download; loaded when somebody asks for one. */

import { plain, type Feed, type Workshop } from '../feed/model.ts';
import { uidHost } from '../icalendar/uid-host.ts';
import type { Language } from '../text/locale.ts';
import { fileName, saveFile } from '../widget/save-file.ts';
import { calendarFile } from './calendar-file.ts';
import type { AllMessages } from './later-words.ts';

interface SaveContext {
  readonly feed: Feed;
  readonly messages: AllMessages;
  readonly language: Language;
  readonly now: number;
  readonly linkTo: (id: string) => string;
  /** Address of the page, for a feed that came from nowhere else. */
  readonly page: string;
}

/**
 * Hands workshops over as an .ics file: one by its id, several by the publisher's name. Answers
 * the file's name.
 */
export function saveCalendar(
  workshops: readonly Workshop[],
  { feed, messages, language, now, linkTo, page }: SaveContext,
): string {
  const publisher = plain(feed.publisher?.name, language);
  const listName = publisher ? messages.ics.name(publisher) : messages.heading;
  const [only] = workshops.length === 1 ? workshops : [];
  const text = calendarFile(workshops, {
    language,
    messages,
    host: uidHost(feed.sources[0], page),
    stamp: feed.updated ?? now,
    name: only ? undefined : listName,
    linkTo,
  });
  const file = fileName(only?.id ?? listName, 'ics');
  saveFile(text, file, 'text/calendar;charset=utf-8');
  return file;
}
