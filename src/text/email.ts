/**
 * Templates that were published as if they were addresses. Mail to them goes nowhere, so they are
 * shown as an instruction, never as a link, and never put into a vCard.
 */
const FIRST = 'etunimi|firstname|first|fornamn|förnamn|nimi|name';
const LAST = 'sukunimi|lastname|last|surname|efternamn';
const PLACEHOLDER = new RegExp(`^(${FIRST})[._-]?(${LAST})$`);

/** Whether an address is `etunimi.sukunimi@kunta.example` or its like. */
export function isPlaceholder(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return PLACEHOLDER.test(local.normalize('NFC').trim().toLowerCase());
}

/** A `mailto:` link; what the address may contain beside letters is encoded (RFC 6068). */
export function mailLink(address: string): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}
