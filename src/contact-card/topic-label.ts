import type { Feed } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';

/** A topic by the feed's own vocabulary, else the built-in one, else its code. */
export function topicLabel(
  code: string,
  feed: Feed,
  language: Language,
  messages: Messages<'contact-card'>,
): string {
  const own = feed.vocabulary['topics']?.[code];
  const builtIn: Readonly<Record<string, string>> = messages.topics;
  return own?.[language] ?? builtIn[code] ?? own?.fi ?? own?.sv ?? own?.en ?? code;
}
