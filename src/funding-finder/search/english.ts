/** English words to keys: plurals, -ing and -ed undone; what a noun and its verb share is kept. */

/** All keys of a word in lower case. */
export function englishKeys(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [word];
  let stem = word
    .replace(/['’]s$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '');
  const verb = stem.replace(/(?:ing|ed)$/, '');
  if (verb !== stem && verb.length >= 3 && /[aeiouy]/.test(verb)) {
    stem = verb.replace(/([bdglmnprt])\1$/, '$1');
  }
  const keys = [stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem];
  // restoration: restore; renovation: renovate; but organisation is no deed
  const deed = /(?<=.{3})(?<!is|iz)ation$/.exec(stem);
  const root = stem.slice(0, deed?.index);
  if (deed) keys.push(root.endsWith('r') ? root : `${root}at`);
  return keys;
}
