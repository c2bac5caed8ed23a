/** Options in words, in one language. */

import { plain, termText, type Text, type Vocabulary, type Workshop } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';
import type { AllMessages } from './later-words.ts';
import { municipalityName } from '../text/municipalities.ts';
import { wordFor } from '../text/word-for.ts';
import { conceptValue } from './filed-under.ts';
import type { ListedFilter } from './filter-values.ts';

/** Before the later words have come, topics alone can be named. */
export type Words = Messages<'workshop-calendar'> & Partial<AllMessages>;

/** What is told in terms of a vocabulary. */
type TermFilter = 'topic' | 'audience';

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
      case 'audience':
        return plain(this.term(filter, value), this.#language);
      case 'language':
        return this.language(value);
      case 'attendance':
        return wordFor(this.#messages.attendances ?? {}, value) ?? value;
    }
  }

  /** The name of a language; sign languages by their own names. */
  language(tag: string): string {
    return wordFor(this.#messages.signLanguages, tag) ?? this.#format.languageName(tag);
  }

  /** A topic or an audience in words, with the language that they are in. */
  term(filter: TermFilter, value: string): Text {
    const term = this.#vocabulary[`${filter}s`]?.[value];
    const builtIn = this.#messages[`${filter}Labels` as const]?.[value];
    return this.#own.get(value) ?? termText(term, builtIn, value, this.#language);
  }

  /** Everyday words for a term, searched and not shown. */
  aliases(filter: TermFilter, value: string): readonly string[] {
    return this.#vocabulary[`${filter}s`]?.[value]?.aliases ?? [];
  }
}
