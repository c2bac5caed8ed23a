/** Who is away, until when, and who answers instead. */

import type { Contact } from '../feed/model.ts';
import { addDays } from '../time/plain-date.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** How many days before it begins an absence is told of. */
const ANNOUNCED_DAYS = 7;

export type Absence = 'now' | 'soon';

/** Whether somebody is away today, or will be within a week. Both days of an absence are inclusive. */
export function absence(contact: Contact, today: PlainDate): Absence | undefined {
  const { away } = contact;
  if (!away || (away.to && away.to < today)) return undefined;
  if (!away.from || away.from <= today) return 'now';
  return away.from <= addDays(today, ANNOUNCED_DAYS) ? 'soon' : undefined;
}

/**
 * Who answers for somebody away: the named substitute or, if that one is away too, theirs, and so
 * on to the first who is there. If nobody is, the one named first; never the asked one again.
 */
export function standIn(
  contact: Contact,
  contacts: ReadonlyMap<string, Contact>,
  today: PlainDate,
): Contact | undefined {
  const seen = new Set([contact.id]);
  let first: Contact | undefined;
  let next = contact.away?.substitute;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const candidate = contacts.get(next);
    if (!candidate) break;
    if (absence(candidate, today) !== 'now') return candidate;
    first ??= candidate;
    next = candidate.away?.substitute;
  }
  return first;
}
