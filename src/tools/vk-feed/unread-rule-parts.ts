/** What of an RRULE a widget doesn't follow (RFC 5545 §3.3.10). */
import { partsOf, rulesOf } from '../../time/rrule.ts';

/** What is followed already by a rule without them. */
const DEFAULTS = ['INTERVAL=1', 'WKST=MO'];

/** What a rule comes to, comparable; empty where it comes to none. */
const meaning = (rule: string): string =>
  rulesOf({ rrule: [rule] }, 'Europe/Helsinki')
    .map((read) => JSON.stringify(read))
    .join('');

/**
 * 'FREQ=WEEKLY;BYDAY=MO,XX' → ['BYDAY=XX']: the parts, and of a list the values, that make no
 * difference to the rule. Without a frequency that is known, the whole rule makes none.
 */
export function unreadRuleParts(rule: string): string[] {
  if (!meaning(rule)) return [rule];
  const parts = partsOf(rule).filter(Boolean);
  const frequency = parts.find((part) => part.startsWith('FREQ='))!;
  const alone = meaning(frequency);
  return parts.flatMap((part) => {
    const [name, values = ''] = part.split('=');
    return values
      .split(',')
      .map((value) => (value ? `${name}=${value}` : part))
      .filter(
        (one) =>
          one !== frequency && !DEFAULTS.includes(one) && meaning(`${frequency};${one}`) === alone,
      );
  });
}
