/** Milliseconds; a frame that is out of sight isn't painted at all. */
const PATIENCE = 500;

/** Settles when what has been rendered is on screen; at once in a tab that nobody looks at. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
