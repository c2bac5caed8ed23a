/** Milliseconds for which an answer is fresh: those who ask for a feed meanwhile share it. */
export const FRESH = 60_000;
