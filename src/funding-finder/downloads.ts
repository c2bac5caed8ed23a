/** The files that a visitor takes along: made when they are asked for. */

import type { Feed } from '../feed/model.ts';
import { uidHost } from '../icalendar/uid-host.ts';
import { fileName } from '../widget/save-file.ts';
import type { Call } from './calls.ts';
import type { Labels } from './labels.ts';
import { reminderFile } from './reminder-file.ts';
import { remindable } from './reminders.ts';
import { tableFile } from './table-file.ts';
import type { FullWording } from './later-words.ts';

export interface DownloadContext extends FullWording {
  readonly feed: Feed;
  readonly labels: Labels;
  readonly now: number;
  /** Address of the page, for a feed that came from nowhere else. */
  readonly page: string;
}

export interface Download {
  readonly text: string;
  readonly name: string;
  readonly type: string;
}

/** A call's deadlines for the calendar. `link` is the page's address of the call. */
export function reminder({ grant }: Call, link: string, context: DownloadContext): Download {
  const { format, messages, feed, now, page } = context;
  const text = reminderFile(grant, remindable(grant, now), now, {
    language: format.language,
    messages,
    host: uidHost(feed.sources[0], page),
    stamp: feed.updated ?? now,
    link,
  });
  return { text, name: fileName(grant.id, 'ics'), type: 'text/calendar;charset=utf-8' };
}

export function table(calls: readonly Call[], context: DownloadContext): Download {
  const { format, messages } = context;
  const text = tableFile(calls, { ...context, language: format.language });
  return { text, name: fileName(messages.ics.calendar, 'csv'), type: 'text/csv;charset=utf-8' };
}
