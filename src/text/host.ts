/** `kunta.example`: whoever follows an address sees where it leads; empty where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
