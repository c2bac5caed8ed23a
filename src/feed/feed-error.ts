/** Why there is no feed. The words for it are in src/text. */

/**
 * network: no answer · http: an answer that says no · format: not JSON (a web page, half a file)
 * · schema: JSON, but no feed.
 */
export type FeedErrorKind = 'network' | 'http' | 'format' | 'schema';

/** Why a feed can't be had. Its message is for consoles; people are told in their own words. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;
  readonly url?: string;
  /** The HTTP status, where there was one. */
  readonly status?: number;

  constructor(
    kind: FeedErrorKind,
    details: { url?: string; status?: number; cause?: unknown } = {},
  ) {
    const { url, status, cause } = details;
    super([kind, status, url].filter(Boolean).join(' '), { cause });
    this.kind = kind;
    this.url = url;
    this.status = status;
  }
}
