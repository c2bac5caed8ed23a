/**
 * Whole numbers as text: zigzag, then base 45 with a continuation bit, in the 90 printable
 * characters that need no escaping in a JavaScript string. Small numbers, which is what steps
 * along a border are, take one character, and gzip does the rest.
 */
const BASE = 45;
const alphabet = [...Array<undefined>(95)]
  .map((_, i) => String.fromCharCode(32 + i))
  .filter((character) => !'"\'\\`$'.includes(character))
  .join('');

export function encodeIntegers(values: Iterable<number>): string {
  let text = '';
  for (const value of values) {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    while (rest >= BASE) {
      text += alphabet[BASE + (rest % BASE)];
      rest = Math.floor(rest / BASE);
    }
    text += alphabet[rest];
  }
  return text;
}

export function decodeIntegers(text: string): number[] {
  const digits = new Map([...alphabet].map((character, digit) => [character, digit]));
  const values: number[] = [];
  let value = 0;
  let unit = 1;
  for (const character of text) {
    const digit = digits.get(character) ?? 0;
    value += (digit % BASE) * unit;
    if (digit >= BASE) {
      unit *= BASE;
      continue;
    }
    values.push(value % 2 ? -(value + 1) / 2 : value / 2);
    value = 0;
    unit = 1;
  }
  return values;
}
