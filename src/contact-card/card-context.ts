import type { nothing, TemplateResult } from 'lit';
import type { Contact, Feed } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';
import { wallAt } from '../time/zone.ts';
import type { OfficeHours } from './office-hours.ts';
import type { Wording } from './wording.ts';

export type Content = TemplateResult | typeof nothing;

/** What a card needs of the element around it. */
export interface CardContext {
  readonly feed: Feed;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly language: Language;
  readonly messages: Messages<'contact-card'>;
  readonly format: Format;
  readonly now: number;
  /** Level of the contact's name. */
  readonly level: number;
  mayLoadImage(url: string): boolean;
  copy(text: string): void;
  save(contact: Contact): void;
  /** Whether the contact's QR code is asked for, and the code when it is there. */
  isCodeOpen(contact: Contact): boolean;
  toggleCode(contact: Contact): void;
  code(contact: Contact): Content;
  /** A table of hours, once `loadHours` has been called: disclosures of hours are closed at first. */
  hours(hours: OfficeHours, wording: Wording): Content;
  loadHours(): void;
  /** Items of the other collections that name this contact. */
  linked(contact: Contact): Content;
}

/** The words for a contact's hours: today is a matter of the contact's zone. */
export function wordingFor(contact: Contact, { messages, format, now }: CardContext): Wording {
  return { messages, format, today: wallAt(now, contact.timeZone).date };
}
