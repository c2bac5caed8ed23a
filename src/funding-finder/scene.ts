/** What the first rows and all that comes after them work from, once feed and words are there. */

import { plain, termText, type Feed } from '../feed/model.ts';
import type { Call } from './calls.ts';
import type { Wording } from './wording.ts';

export interface Scene extends Wording {
  readonly feed: Feed;
  readonly now: number;
  /** The calls within the page's limits, in the order of their deadlines. */
  readonly calls: readonly Call[];
  /** Level of the rows' headings. */
  readonly level: number;
}

export function countText({ messages, format }: Wording, count: number): string {
  return messages.count(format.number(count), count);
}

/** `Kunta, yhdistys`: whom a call is for. */
export function applicantText(codes: readonly string[] | undefined, scene: Scene): string {
  const { feed, format, messages } = scene;
  const own = feed.vocabulary.applicants;
  const builtIn: Readonly<Record<string, string>> = messages.applicants;
  const { language } = format;
  const words = codes?.map((code) =>
    plain(termText(own?.[code], builtIn[code], code, language), language),
  );
  return words?.join(', ') ?? '';
}
