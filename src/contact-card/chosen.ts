/** Which of an element's contacts the municipalities leave that the visitor chose. */

import type { Contact } from '../feed/model.ts';
import { serves } from './pick.ts';

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
