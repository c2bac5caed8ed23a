/**
 * Content lines of RFC 5545: escaping, parameters and folding.
 *
 * A line is built unfolded; only `foldLine` knows about octets, so nobody else has to.
 */

/** A value of type TEXT: backslash, semicolon, comma and line breaks are escaped (§3.3.11). */
export function escapeText(text: string): string {
  return (
    text
      // Control characters are not allowed in any value, and some readers refuse the whole file.
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** `NAME;PARAM=value:value`. The value is written as it is: escape texts with `textLine`. */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  let head = name;
  for (const [key, parameter] of Object.entries(parameters)) {
    head += `;${key}=${quoteParameter(parameter)}`;
  }
  return `${head}:${value}`;
}

/** A line whose value is human text. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/**
 * Splits a line into pieces of at most 75 octets, each continuation starting with a space (§3.1).
 * Counts octets of UTF-8 and never cuts a character in two: several readers decode line by line.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function quoteParameter(value: string): string {
  // A double quote cannot be escaped inside a parameter (RFC 5545 §3.2), so it becomes a single one.
  const clean = value.replace(/"/g, "'").replace(/[\u0000-\u001F\u007F]/g, ' ');
  return /[:;,]/.test(clean) ? `"${clean}"` : clean;
}
