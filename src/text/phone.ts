/**
 * Phone numbers as Finland writes, dials and prices them.
 *
 * A feed may say `+358401234567`, `040 123 4567` or `0800 12345`; all become one value with the
 * number as people read it, the link that dials it and what a call costs the caller.
 */

/**
 * Whose rate a call is charged at:
 * - `free`: nothing (0800, 116 and emergency numbers);
 * - `local`: a landline, local network charge;
 * - `mobile`: a mobile phone charge;
 * - `national`: company numbers (010, 020, 029, 030, 071, 073, 075), which may cost at most what
 *   the caller's own local network or mobile charge is;
 * - `premium`: service numbers with a price of their own (0600, 0700, 0100, 0200, 0300…);
 * - `foreign`: a number of another country.
 */
export type CallRate = 'free' | 'local' | 'mobile' | 'national' | 'premium' | 'foreign';

export interface PhoneNumber {
  /** As people read it: `040 123 4567`, `+46 812 345 67`. */
  readonly text: string;
  /** `tel:` link. Numbers that can only be dialled in Finland stay without country code. */
  readonly href: string;
  /** What goes into a vCard: E.164 where there is one, else the digits to dial in Finland. */
  readonly dial: string;
  readonly rate: CallRate;
}

const FINLAND = '358';

/** Prefixes without their leading zero, most specific first: the first that fits decides. */
const RATES: readonly (readonly [prefix: RegExp, rate: CallRate, prefixLength: number])[] = [
  [/^800/, 'free', 4],
  [/^[67]00/, 'premium', 4],
  [/^(100|200|202|300)/, 'premium', 4],
  [/^750[037]\d/, 'premium', 4], // directory enquiries inside the 075 range
  [/^295/, 'national', 4], // central government: 0295 333 200
  [/^(10|20|29|30|71|73|75)/, 'national', 3],
  [/^(457|400)/, 'mobile', 4], // the oldest and the youngest mobile prefixes have four digits
  [/^(4\d|50)/, 'mobile', 3],
  [/^1[3-9]/, 'local', 3],
  [/^[235689]/, 'local', 2],
];

/** Reads a number as the feed writes it. Undefined when there is nothing to dial. */
export function readPhone(written: string): PhoneNumber | undefined {
  const digits = written
    .replace(/^tel:/i, '')
    .replace(/\(0\)/, '') // +358 (0)40 …: the trunk zero isn't dialled with the country code
    .replace(/[\s\u00A0().\-–/]/g, '')
    .replace(/^00/, '+');
  if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
  if (!digits.startsWith('+')) return finnish(digits);
  const country = digits.slice(1);
  if (country.startsWith(FINLAND))
    return finnish(`0${country.slice(FINLAND.length).replace(/^0/, '')}`);
  return { text: foreignText(country), href: `tel:${digits}`, dial: digits, rate: 'foreign' };
}

/** A number dialled inside Finland: with its trunk zero, or a short number. */
function finnish(number: string): PhoneNumber {
  // Short numbers have no trunk zero; with a country code in front one was put there above.
  const short = number.replace(/^0(?=11[26])/, '');
  if (short === '112' || /^116\d{3}$/.test(short)) {
    const text = short === '112' ? short : `${short.slice(0, 3)} ${short.slice(3)}`;
    return { text, href: `tel:${short}`, dial: short, rate: 'free' };
  }
  if (!number.startsWith('0')) {
    // 118 and 10xxx: numbers of one operator, each with its own price.
    return { text: number, href: `tel:${number}`, dial: number, rate: 'premium' };
  }
  const significant = number.slice(1);
  const [, rate, length] = RATES.find(([prefix]) => prefix.test(significant)) ?? [null, 'local', 2];
  const text = [number.slice(0, length), ...groups(number.slice(length))].join(' ');
  // Freephone and premium numbers aren't reached with the country code.
  const dial = rate === 'free' || rate === 'premium' ? number : `+${FINLAND}${significant}`;
  return { text, href: `tel:${dial}`, dial, rate } as PhoneNumber;
}

/** Groups of three and four, as the Institute for the Languages of Finland advises. */
function groups(digits: string): string[] {
  const sizes: Record<number, number[]> = {
    5: [2, 3],
    6: [3, 3],
    7: [3, 4],
    8: [4, 4],
    9: [3, 3, 3],
  };
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes[digits.length] ?? [digits.length]) {
    parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts.filter(Boolean);
}

/** Country code apart, the rest in threes: area codes of other countries aren't ours to know. */
function foreignText(number: string): string {
  const code = countryCode(number);
  return [`+${code}`, ...(number.slice(code.length).match(/\d{3}(?=\d{2})|\d+/g) ?? [])].join(' ');
}

/** ITU country codes have one digit (1, 7), two (those listed) or three. */
function countryCode(number: string): string {
  if (/^[17]/.test(number)) return number.slice(0, 1);
  const two = /^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
  return number.slice(0, two.test(number) ? 2 : 3);
}
