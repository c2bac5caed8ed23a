/**
 * What makes UIDs unique in the world: the host of the first of some addresses that has one. The
 * feed's own comes before the page's, so that an event is the same one wherever it is shown.
 */
export function uidHost(...addresses: readonly (string | undefined)[]): string {
  for (const address of addresses) {
    const host = address && URL.canParse(address) && new URL(address).host;
    if (host) return host;
  }
  return 'feed.invalid';
}
