import { termText, type Feed, type Text } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';

/** A topic by the feed's own vocabulary, else the built-in one, else its code. */
export function topicText(
  code: string,
  feed: Feed,
  language: Language,
  messages: Messages<'contact-card'>,
): Text {
  const builtIn: Readonly<Record<string, string>> = messages.topics;
  return termText(feed.vocabulary['topics']?.[code], builtIn[code], code, language);
}
