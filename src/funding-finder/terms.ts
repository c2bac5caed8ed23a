import type { Vocabulary } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';

type Words = Readonly<Record<string, string>>;

/**
 * The word for a code: in the asked language the feed's own, then the built-in one; then the feed's
 * in another; undefined where nobody gave it one.
 */
export function term(
  code: string,
  language: Language,
  own: Vocabulary[string] | undefined,
  builtIn: Words,
): string | undefined {
  const its = own?.[code];
  return its?.[language] ?? builtIn[code] ?? its?.fi ?? its?.sv ?? its?.en;
}
