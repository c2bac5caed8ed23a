/** The addresses that a feed may send people to. */

/** Absolute, plain and harmless: most addresses of most feeds. Saves a parse that would succeed. */
const PLAIN = /^https?:\/\/([a-z\d]+[.-])+[a-z]+([/?#][!#-;=?-[\]_a-z~]*)?$/i;
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * The absolute address, or undefined where it isn't one of the allowed schemes.
 * Control characters are refused: browsers drop them and then read 'java\tscript:'.
 */
export function safeUrl(
  text: string,
  base: string | undefined,
  allowed: RegExp,
): string | undefined {
  const address = text.trim();
  if (PLAIN.test(address)) return address;
  if (CONTROL.test(address)) return undefined;
  try {
    const { href, protocol } = new URL(address, base);
    return allowed.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
