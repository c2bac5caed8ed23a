/** What is kept free above and below a dialog, in pixels. */
const GAP = 16;
/** Less than this shows no dialog, however little of the frame is in sight. */
const LEAST = 240;

/**
 * A frame that has the height of its content reaches far beyond the window, and browsers put a
 * dialog in its middle, where nobody looks. Keeps it in the part of the frame that is in sight.
 */
export function keepInSight(dialog: HTMLDialogElement): void {
  if (parent === window) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const { top, height } = entry!.intersectionRect;
    if (height >= innerHeight) return;
    const room = Math.max(height, LEAST);
    const start = Math.min(top, innerHeight - room);
    dialog.style.insetBlock = `${start}px ${innerHeight - start - room}px`;
    dialog.style.maxBlockSize = `${room - (dialog.matches('.drawer') ? 0 : 2 * GAP)}px`;
  });
  observer.observe(document.documentElement);
}
