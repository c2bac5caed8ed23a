/**
 * The word for a code that a link may name, where there is one of its own: every object has
 * something for 'constructor'.
 */
export const wordFor = (
  words: Readonly<Record<string, string>>,
  code: string,
): string | undefined => (Object.hasOwn(words, code) ? words[code] : undefined);
