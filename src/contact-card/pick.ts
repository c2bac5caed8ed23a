/** Which contacts an element shows: those its attributes name, limited to what the visitor chose. */

import type { Contact } from '../feed/model.ts';

export interface Asked {
  /** The `contact` attribute; empty for all. */
  readonly ids: readonly string[];
  /** The `municipality` attribute as codes; empty for all. */
  readonly municipalities: readonly string[];
}

/** In the order of the ids, else in the feed's. */
export function askedContacts(
  contacts: readonly Contact[],
  { ids, municipalities }: Asked,
): readonly Contact[] {
  const named = ids.length
    ? ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
    : contacts;
  return municipalities.length ? named.filter((contact) => serves(contact, municipalities)) : named;
}

export interface Picked {
  readonly contacts: readonly Contact[];
  /** The chosen municipalities have nobody of their own; these serve the whole region. */
  readonly standIns: boolean;
}

/** Those who serve the chosen municipalities; where nobody does, those of the whole region. */
export function chosenContacts(contacts: readonly Contact[], chosen: readonly string[]): Picked {
  if (!chosen.length) return { contacts, standIns: false };
  const own = contacts.filter((contact) => serves(contact, chosen));
  if (own.length) return { contacts: own, standIns: false };
  const regional = contacts.filter(isRegional);
  return { contacts: regional, standIns: regional.length > 0 };
}

/** Without municipalities of their own, they serve all. */
export const isRegional = ({ municipalities }: Contact): boolean => !municipalities?.length;

const serves = ({ municipalities }: Contact, codes: readonly string[]): boolean =>
  !!municipalities?.some((code) => codes.includes(code));
