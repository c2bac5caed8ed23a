/** Slips of the finger: letters missing, doubled, swapped or wrong. */

/** How many slips a word of this length may hide. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Optimal string alignment distance, given up (as `limit + 1`) as soon as it exceeds the limit.
 * A swap of neighbours counts as one slip.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  for (let j = 0; j < width; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = rows[i % 3]!;
    const above = rows[(i + 2) % 3]!;
    const before = rows[(i + 1) % 3]!;
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + cost);
      if (cost === 1 && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, before[j - 2]! + 1);
      }
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
  }
  return rows[a.length % 3]![b.length]!;
}

/** A bit for each letter that occurs: words whose bits differ much can't be close. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Whether two words may be within `limit` slips, by their letters alone. */
export function mayBeClose(a: number, b: number, limit: number): boolean {
  let bits = a ^ b;
  let differing = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    if (++differing > 2 * limit) return false;
  }
  return true;
}
