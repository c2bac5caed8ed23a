/** Which contacts an element shows: those its attributes name. */

import type { Contact } from '../feed/model.ts';

export interface Asked {
  /** The `contact` attribute; empty for all. */
  readonly ids: readonly string[];
  /** The `municipality` attribute as codes; without it, all. */
  readonly municipalities?: readonly string[];
}

/** In the order of the ids, else in the feed's. */
export function askedContacts(
  contacts: readonly Contact[],
  { ids, municipalities }: Asked,
): readonly Contact[] {
  const named = ids.length
    ? ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
    : contacts;
  return municipalities ? named.filter((contact) => serves(contact, municipalities)) : named;
}

export const serves = ({ municipalities }: Contact, codes: readonly string[]): boolean =>
  !!municipalities?.some((code) => codes.includes(code));
