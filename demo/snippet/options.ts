/** What the visitor of the snippet maker has chosen. */
export interface Options {
  /** Without `vk-`. */
  readonly widget: string;
  /** As typed; absolute or relative to the snippet maker. */
  readonly feed: string;
  /** Attributes of the element but `feed`, empty ones left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A colour for what acts or is chosen; empty for the page's own. */
  readonly accent: string;
  /** Text of the link that stands in for the element. */
  readonly label: string;
}

/** The copy of the widgets that the snippet points to. */
export interface Release {
  /** Absolute address of the folder with vk.js, ending in a slash. */
  readonly base: string;
  /** `sha384-…` of vk.js, when the files there are the ones we know. */
  readonly integrity?: string;
}
