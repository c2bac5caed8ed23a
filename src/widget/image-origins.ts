/**
 * Whether an image may be loaded. Each request tells the visitor's address, so only the page's own
 * origin, those of the feeds and those that the page names (`image-origins`) get any.
 */
export function mayLoadImage(
  url: string,
  sources: readonly string[],
  imageOrigins: string | null | undefined,
): boolean {
  const named = imageOrigins?.split(/\s+/).filter(Boolean) ?? [];
  const allowed = [location.href, ...sources, ...named].map(originOf);
  const origin = originOf(url);
  return origin !== undefined && allowed.includes(origin);
}

/** Undefined for what is no address, and for `data:` and `blob:`, which have no origin. */
function originOf(url: string): string | undefined {
  try {
    const { origin } = new URL(url, location.href);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}
