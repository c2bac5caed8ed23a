import type { nothing, TemplateResult } from 'lit';
import type { Contact, Feed } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';
import { wallAt } from '../time/zone.ts';
import type * as HoursView from './hours-view.ts';
import type { AllMessages } from './later-words.ts';
import type { Wording } from './wording.ts';

export type Content = TemplateResult | typeof nothing;

/** What a card needs of the element around it. */
export interface CardContext extends CardActions {
  readonly feed: Feed;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly language: Language;
  readonly messages: Messages<'contact-card'>;
  readonly format: Format;
  readonly now: number;
  /** Level of the contact's name. */
  readonly level: number;
  mayLoadImage(url: string): boolean;
  /** What reckons with hours and holidays, and its words; both come after the first rows. */
  readonly hours: { readonly view: typeof HoursView; readonly messages: AllMessages } | undefined;
}

/** With what is said after the first rows. */
export interface FullContext extends CardContext {
  readonly messages: AllMessages;
}

/** What a visitor does with a card; a press before the code for it has come is remembered. */
export interface CardActions {
  copy(text: string): void;
  save(contact: Contact): void;
  /** Whether the contact's QR code is asked for, and the code when it is there. */
  isCodeOpen(contact: Contact): boolean;
  toggleCode(contact: Contact): void;
  code(contact: Contact): Content;
  /** Items of the other collections that name this contact, once they have been asked for. */
  openLinked(): void;
  linked(contact: Contact): Content;
}

/** The words for a contact's days: today is a matter of the contact's zone. */
export function wordingFor<M>(
  contact: Contact,
  { messages, format, now }: Pick<CardContext, 'format' | 'now'> & { readonly messages: M },
): Wording<M> {
  return { messages, format, today: wallAt(now, contact.timeZone).date };
}
