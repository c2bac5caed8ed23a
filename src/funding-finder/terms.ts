import type { Vocabulary } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';

type Words = Readonly<Record<string, string>>;

/** The word for a code: the feed's own before the built-in one; undefined where nobody gave it one. */
export function term(
  code: string,
  language: Language,
  own: Vocabulary[string] | undefined,
  builtIn: Words,
): string | undefined {
  const its = own?.[code];
  return (its && (its[language] ?? its.fi ?? its.sv ?? its.en)) ?? builtIn[code];
}
