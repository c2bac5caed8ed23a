/**
 * Has the links of a frame lead the whole page on, as they would outside of one: most sites refuse
 * to be shown in a frame, and who follows a link expects to arrive.
 *
 * @param ask tells the page around where to go, where a frame may not take it there
 */
export function leadLinksOut(ask: (address: string) => boolean): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    // a click with a key chooses its own window; a file to save, mail and phone leave no page
    const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain || event.defaultPrevented) return;
    if (link.target || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    if (!goOn(link.href) && !openWindow(link.href) && !ask(link.href)) location.href = link.href;
  });
}

/** Takes the page around there, unless a sandbox forbids it. */
function goOn(address: string): boolean {
  if (origin === 'null') return false;
  try {
    top!.location.href = address;
    return true;
  } catch {
    return false;
  }
}

function openWindow(address: string): boolean {
  const opened = open(address);
  try {
    if (opened) opened.opener = null;
  } catch {
    // a sandbox without an origin reaches into no window; what is opened reaches no further than us
  }
  return Boolean(opened);
}
