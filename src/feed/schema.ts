/** The whole feed, version 1: what is read, and what the JSON Schema describes. */
import { contacts } from './schema/contact.ts';
import { funding } from './schema/grant.ts';
import { pilots } from './schema/pilot.ts';
import { workshops } from './schema/workshop.ts';

export { envelope, places } from './schema/envelope.ts';
export const collections = [workshops, pilots, funding, contacts] as const;
