/** Text for the inside of HTML and XML, also of attributes. */
export const escaped = (text: string): string =>
  text
    // XML has no place for control characters.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
