/** Runs when what has been rendered is on screen; at once in a tab that nobody looks at. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
