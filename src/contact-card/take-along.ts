/** What a visitor takes along: a file for the address book, a number on the clipboard. */

import { pickText, type Contact } from '../feed/model.ts';
import { saveFile } from '../widget/save-file.ts';
import { vCard, vCardFileName, type VCardOptions } from './vcard.ts';

export { copyText } from '../widget/clipboard.ts';

/** Downloads the contact's vCard; answers with the name that it has there. */
export function saveVCard(contact: Contact, options: VCardOptions): string {
  const name = pickText(contact.name, options.language).text;
  saveFile(vCard(contact, options), vCardFileName(name), 'text/vcard;charset=utf-8');
  return name;
}
