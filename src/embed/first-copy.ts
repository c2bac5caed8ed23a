import { version } from './version.ts';

/** The one global of ours, `vkWidgets`: which copy of the widgets this page runs. */
export interface FirstCopy {
  readonly version: string;
  /** Address of the folder that everything is loaded from. */
  readonly base: string;
  /** Answers that were asked for before the widgets had come, by address; each is taken once. */
  feeds?: Record<string, Promise<Response> | undefined>;
  /** Looks for elements and placeholders, for instance in a shadow root of the page's own. */
  scan?(root: ParentNode): void;
}

declare global {
  var vkWidgets: FirstCopy | undefined;
}

/**
 * Says which copy of the widgets runs in this page. The first one stays, also against a newer one:
 * a second Lit would fail on its Trusted Types policy, and half-replaced elements on each other.
 */
export function firstCopy(base: string): FirstCopy {
  return (globalThis.vkWidgets ??= { version, base });
}
