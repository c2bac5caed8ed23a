/**
 * How long a test waits for what it expects. Only what is broken takes that long: a test must pass
 * on a machine that is slow and busy with other things, and a good one never sees the end of this.
 */
const PATIENCE = 20_000;

/** Waits, as a visitor does, until something is there, and answers it. */
export async function waitUntil<T>(
  find: () => T,
  what = String(find),
): Promise<Exclude<T, false | null | undefined>> {
  const inVain = new Error(`waited in vain: ${what}`);
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = find();
    if (found) return found as Exclude<T, false | null | undefined>;
    if (performance.now() > end) throw inVain;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
