/** Options in words, in one language. */

import {
  pickText,
  type Concept,
  type Text,
  type Vocabulary,
  type Workshop,
} from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';
import type { AllMessages } from './later-words.ts';
import { municipalityName } from '../text/municipalities.ts';
import { conceptValue } from './filed-under.ts';
import type { ListedFilter } from './filter-values.ts';

/** Before the later words have come, topics alone can be named. */
type Words = Messages<'workshop-calendar'> & Partial<AllMessages>;

/** Labels for options, in one language. */
export class Labels {
  readonly #language: Language;
  readonly #messages: Words;
  readonly #format: Format;
  readonly #vocabulary: Vocabulary;
  /** Labels that items bring themselves, by value. */
  readonly #own = new Map<string, Text>();

  constructor(
    format: Format,
    messages: Words,
    vocabulary: Vocabulary,
    workshops: readonly Workshop[],
  ) {
    this.#language = format.language;
    this.#messages = messages;
    this.#format = format;
    this.#vocabulary = vocabulary;
    for (const { topics = [], audience = [] } of workshops) {
      for (const concept of [...topics, ...audience]) {
        if (concept.label) this.#own.set(conceptValue(concept), concept.label);
      }
    }
  }

  /** The words for an option of a listed filter. */
  option(filter: ListedFilter, value: string): string {
    switch (filter) {
      case 'municipality':
        return municipalityName(value, this.#language);
      case 'topic':
        return this.#term('topics', this.#messages.topicLabels, value);
      case 'audience':
        return this.#term('audiences', this.#messages.audienceLabels ?? {}, value);
      case 'language':
        return this.language(value);
      case 'attendance':
        return this.#messages.attendances?.[value] ?? value;
    }
  }

  /** The name of a language; sign languages by their own names. */
  language(tag: string): string {
    return this.#messages.signLanguages[tag] ?? this.#format.languageName(tag);
  }

  topic(concept: Concept): string {
    return this.option('topic', conceptValue(concept));
  }

  audience(concept: Concept): string {
    return this.option('audience', conceptValue(concept));
  }

  /** Everyday words for a term, searched and not shown. */
  aliases(filter: 'topic' | 'audience', value: string): readonly string[] {
    return this.#vocabulary[filter === 'topic' ? 'topics' : 'audiences']?.[value]?.aliases ?? [];
  }

  #term(dimension: string, builtIn: Readonly<Record<string, string>>, value: string): string {
    const own = this.#own.get(value);
    if (own) return pickText(own, this.#language).text;
    const term = this.#vocabulary[dimension]?.[value];
    return term?.[this.#language] ?? builtIn[value] ?? term?.fi ?? term?.sv ?? term?.en ?? value;
  }
}
