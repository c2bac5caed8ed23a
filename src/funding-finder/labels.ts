/** Words for the codes of a feed, and for the options of the filters. */

import {
  pickText,
  plain,
  termText,
  type Grant,
  type Text,
  type Vocabulary,
} from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import { municipalityName } from '../text/municipalities.ts';
import { wordFor } from '../text/word-for.ts';
import type { FilterName } from './facets.ts';
import type { AllMessages } from './later-words.ts';
import { capital } from './wording.ts';

type Coded = 'applicants' | 'purposes' | 'artForms' | 'regions';

export class Labels {
  readonly #format: Format;
  readonly #messages: AllMessages;
  readonly #vocabulary: Vocabulary;
  readonly #funders = new Map<string, string>();

  constructor(
    format: Format,
    messages: AllMessages,
    vocabulary: Vocabulary,
    grants: readonly Grant[],
  ) {
    this.#format = format;
    this.#messages = messages;
    this.#vocabulary = vocabulary;
    for (const { funder } of grants) {
      const { text } = pickText(funder.name, format.language);
      this.#funders.set(funder.id ?? text, text);
    }
  }

  /** The word for a code; the code itself where nobody gave it one. */
  of(field: Coded, code: string): string {
    return plain(this.term(field, code), this.#format.language);
  }

  /** The same with the language that it is in. */
  term(field: Coded, code: string): Text {
    const { language } = this.#format;
    const builtIn: Readonly<Record<string, string>> = this.#messages[field];
    const other = field === 'regions' ? municipalityName(code, language) : code;
    return termText(this.#vocabulary[field]?.[code], builtIn[code], other, language);
  }

  /** Several codes in one line: `kunta, yhdistys`. */
  list(field: Coded, codes: readonly string[]): string {
    return codes.map((code) => this.of(field, code)).join(', ');
  }

  /** An option of a filter, beginning with a capital as a label does. */
  option(filter: FilterName, value: string): string {
    return capital(this.#option(filter, value), this.#format);
  }

  #option(filter: FilterName, value: string): string {
    switch (filter) {
      case 'applicant':
        return this.of('applicants', value);
      case 'purpose':
        return this.of('purposes', value);
      case 'artform':
        return this.of('artForms', value);
      case 'municipality':
        return municipalityName(value, this.#format.language);
      case 'amount':
        return wordFor(this.#messages.amounts, value) ?? value;
      case 'status':
        return wordFor(this.#messages.statuses, value) ?? value;
      case 'funder':
        return this.#funders.get(value) ?? value;
    }
  }
}
