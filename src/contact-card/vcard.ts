/**
 * vCard 3.0 (RFC 2426): the version that every phone imports with its letters right. Version 4 over
 * a QR code garbles ä and å on some.
 */

import { plain, type Contact, type Text } from '../feed/model.ts';
import { contentLine, escapeText, foldLine, textLine } from '../icalendar/content-line.ts';
import { isPlaceholder, isPlaceholderLink } from '../text/email.ts';
import { readPhone } from '../text/phone.ts';

export interface VCardOptions {
  /** Language of the names; others stand in where the feed lacks it. */
  readonly language: string;
  /** When the feed was updated, ms since 1970. */
  readonly revised?: number;
  /** What the contact answers for, in words. */
  readonly note?: string;
  /** Name of the link to the contact's form. */
  readonly formLabel?: string;
  /** Address of the photo, where the page may load it. */
  readonly photo?: string;
  /** Host that makes the feed's ids unique in an address book. */
  readonly host?: string;
}

const PHONE_TYPES: Record<string, string> = {
  mobile: 'TYPE=CELL,VOICE',
  sms: 'TYPE=CELL,MSG',
  fax: 'TYPE=WORK,FAX',
};

/** A contact as the text of a `.vcf` file. */
export function vCard(contact: Contact, options: VCardOptions): string {
  const words = (text: Text | undefined) => plain(text, options.language);
  const name = words(contact.name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    structured('N', nameParts(contact, name)),
    textLine('FN', name),
  ];

  const group = contact.type === 'unit' || contact.type === 'organization';
  const organization = [
    words(contact.organization) || (group ? name : ''),
    words(contact.department),
  ];
  if (organization.some(Boolean)) lines.push(structured('ORG', trimEnd(organization)));
  // Address books of Apple file a group under its organisation's name, others ignore the line.
  if (group) lines.push('X-ABShowAs:COMPANY');
  if (contact.role) lines.push(textLine('TITLE', words(contact.role)));

  let labelled = 0;
  /** A line with a name of its own, as address books of Apple and Google read it. */
  const add = (line: string, label: string) => {
    if (!label) return void lines.push(line);
    const item = `item${++labelled}`;
    lines.push(`${item}.${line}`, textLine(`${item}.X-ABLabel`, label));
  };
  for (const { number, kind, label } of contact.phones ?? []) {
    const phone = readPhone(number);
    const type = PHONE_TYPES[kind ?? ''] ?? 'TYPE=WORK,VOICE';
    if (phone) add(contentLine(`TEL;${type}`, phone.dial), words(label));
  }
  for (const { address, label } of contact.emails ?? []) {
    if (!isPlaceholder(address)) add(textLine('EMAIL;TYPE=INTERNET,WORK', address), words(label));
  }
  for (const [place, type] of [
    [contact.visit, 'WORK'],
    [contact.postal, 'WORK,POSTAL'],
  ] as const) {
    if (!place) continue;
    const { poBox, name: building, room, street, city, postalCode = '' } = place;
    const extended = [words(building), words(room)].filter(Boolean).join(', ');
    const parts = [words(poBox), extended, words(street), words(city), '', postalCode, ''];
    if (parts.some(Boolean)) lines.push(structured(`ADR;TYPE=${type}`, parts));
  }
  const { lat, lon } = contact.visit ?? {};
  if (lat !== undefined && lon !== undefined) lines.push(contentLine('GEO', `${lat};${lon}`));
  const addLink = (url: string, label: string) => {
    if (!isPlaceholderLink(url)) add(contentLine('URL', url), label);
  };
  for (const { url, label } of contact.web ?? []) addLink(url, words(label));
  if (contact.form) addLink(contact.form, options.formLabel ?? '');
  for (const url of contact.sameAs ?? []) addLink(url, '');
  if (options.photo) lines.push(contentLine('PHOTO;VALUE=URI', options.photo));
  if (options.note) lines.push(textLine('NOTE', options.note));
  lines.push(textLine('UID', options.host ? `${contact.id}@${options.host}` : contact.id));
  if (options.revised !== undefined) {
    lines.push(contentLine('REV', `${new Date(options.revised).toISOString().slice(0, 19)}Z`));
  }
  lines.push('END:VCARD');
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** The few lines that fit a QR code which a phone reads from a screen at arm's length. */
export function smallVCard(contact: Contact, options: VCardOptions): string {
  const { id, type, name, role, organization, phones, emails } = contact;
  const small = {
    id,
    type,
    name,
    role,
    organization,
    phones: phones?.slice(0, 1),
    emails: emails?.slice(0, 1),
  };
  return vCard(small as Contact, { language: options.language }).replace(/^UID:.*\r\n/m, '');
}

/** Family and given name. The feed has one name: in Finland its last word is the family's. */
function nameParts(contact: Contact, name: string): string[] {
  const at = contact.type === 'person' ? name.lastIndexOf(' ') : -1;
  return at < 0 ? [name, '', '', '', ''] : [name.slice(at + 1), name.slice(0, at), '', '', ''];
}

/** A value of several parts: the semicolons between them are not escaped. */
const structured = (name: string, parts: readonly string[]) =>
  contentLine(name, parts.map(escapeText).join(';'));

const trimEnd = (parts: string[]) => (parts.at(-1) ? parts : parts.slice(0, -1));
