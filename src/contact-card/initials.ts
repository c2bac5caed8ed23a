/**
 * Up to two letters that stand where a photo is missing: the first letters of the first and the
 * last word. Small words such as 'av' and 'ja' don't count.
 */
export function initials(name: string): string {
  const words = name.match(/\p{Lu}[\p{L}'’-]*/gu) ?? name.match(/\p{L}+/gu) ?? [];
  const first = words[0] ?? '';
  const last = words.length > 1 ? words.at(-1)! : '';
  return [first, last].map((word) => word.charAt(0).toUpperCase()).join('');
}
