/** What a visitor takes along: a file for the address book. */

import { pickText, type Contact } from '../feed/model.ts';
import { fileName, saveFile } from '../widget/save-file.ts';
import type { FullContext } from './card-context.ts';
import { remarks } from './remarks.ts';
import { vCard } from './vcard.ts';

/** Downloads the contact's vCard; answers with the name that it has there. */
export function saveVCard(contact: Contact, context: FullContext, page: string): string {
  const { feed, language, messages } = context;
  const [source = page] = feed.sources;
  const name = pickText(contact.name, language).text;
  const text = vCard(contact, {
    language,
    revised: feed.updated,
    note: remarks(contact, context),
    formLabel: messages.form,
    host: new URL(source, page).host,
    photo: contact.photo && context.mayLoadImage(contact.photo.url) ? contact.photo.url : undefined,
  });
  saveFile(text, fileName(name, 'vcf'), 'text/vcard;charset=utf-8');
  return name;
}
