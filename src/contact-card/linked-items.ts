/** What of the other collections names a contact: what it runs, hosts or helps with. */

import type { Feed } from '../feed/model.ts';
import { nextOccasion } from '../schedule/next-occasion.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';

export interface LinkedItems {
  readonly collection: 'workshops' | 'pilots' | 'funding';
  readonly items: readonly { readonly id: string }[];
}

/** More would bury the contact itself; the widget of the collection has them all. */
const AT_MOST = 5;

/** Coming workshops first to last, pilots that haven't ended, and grants; none that is over. */
export function linkedItems(
  contact: string,
  feed: Feed,
  now: number,
  rules: SeriesRules,
): LinkedItems[] {
  const workshops = feed.workshops
    .filter(
      ({ contacts, organizer }) => contacts?.includes(contact) || organizer?.contact === contact,
    )
    .flatMap((workshop) => nextOccasion(workshop, now, rules) ?? [])
    .sort((a, b) => (a.when?.start.epoch ?? Infinity) - (b.when?.start.epoch ?? Infinity))
    .map(({ source }) => source);
  const pilots = feed.pilots.filter(
    ({ contacts, join, period }) =>
      (contacts?.includes(contact) || join?.contact === contact) &&
      (period.endsAt ?? Infinity) > now,
  );
  const funding = feed.funding.filter((grant) => grant.contact === contact);
  const found = [
    { collection: 'workshops', items: workshops },
    { collection: 'pilots', items: pilots },
    { collection: 'funding', items: funding },
  ] as const;
  return found.flatMap(({ collection, items }) =>
    items.length ? { collection, items: items.slice(0, AT_MOST) } : [],
  );
}
