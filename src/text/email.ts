/**
 * Templates that were published as if they were addresses. Mail to them goes nowhere, so they are
 * shown as an instruction, never as a link, and never put into a vCard.
 */
const FIRST = 'etunimi|firstname|forename|first|fornamn|förnamn|nimi|name';
const LAST = 'sukunimi|lastname|last|surname|efternamn';
const ALONE = 'etunimi|sukunimi|firstname|lastname|fornamn|förnamn|efternamn';
const PLACEHOLDER = new RegExp(`^((${FIRST})[._-]?(${LAST})|${ALONE})$`);

/** Whether an address is `etunimi.sukunimi@kunta.example` or its like. */
export function isPlaceholder(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return PLACEHOLDER.test(local.normalize('NFC').trim().toLowerCase());
}

/** Whether a link leads to such an address: `mailto:etunimi.sukunimi@kunta.example`. */
export const isPlaceholderLink = (url: string): boolean =>
  /^mailto:/i.test(url) && isPlaceholder(url.slice(7).split('?')[0]!.replace(/%2E/gi, '.'));

/** A `mailto:` link; what the address may contain beside letters is encoded (RFC 6068). */
export const mailLink = (address: string): string =>
  `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
