import { plain } from '../feed/model.ts';
import { topicText } from './topic-text.ts';

/** A topic as a plain string, for filters and search. */
export const topicLabel = (...topic: Parameters<typeof topicText>): string =>
  plain(topicText(...topic), topic[2]);
