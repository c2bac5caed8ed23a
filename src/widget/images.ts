/**
 * Whether an image may be loaded: from the page's own origin, the feed's, or one that the page
 * named in `image-origins`. Any other server would learn the visitor's address.
 */
export function isImageAllowed(
  url: string,
  sources: readonly string[],
  imageOrigins: string | null | undefined,
): boolean {
  const origin = originOf(url);
  const allowed = [location.href, ...sources, ...(imageOrigins?.split(/\s+/) ?? [])];
  return origin !== undefined && allowed.some((from) => originOf(from) === origin);
}

function originOf(url: string): string | undefined {
  // Opaque origins ('null', as of data: and file: documents) equal nothing, not even each other.
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? undefined : origin;
}
