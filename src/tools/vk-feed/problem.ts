/** What is wrong with a feed, or could be better. */
import type { DropReason } from '../../feed/model.ts';

/** What residents will miss, though the feed can be shown. */
export type WarningCode =
  | 'no-alt'
  | 'no-language'
  | 'past-deadline'
  | 'closes-before-opens'
  | 'unknown-field'
  | 'no-scheme'
  | 'unknown-id'
  | 'unknown-municipality'
  | 'old-check'
  | 'not-among-repeats'
  | 'two-ends'
  | 'unread-rule'
  | 'far-away';

/** What is wrong with a table as a whole. */
export type TableCode = 'no-columns' | 'duplicate-column' | 'sheet-left-out';

export type ProblemCode = DropReason | WarningCode | 'syntax';

export interface Problem<Code = ProblemCode | TableCode> {
  readonly severity: 'error' | 'warning';
  readonly code: Code;
  /** 'workshops[3].start' */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** Spreadsheets: 'workshops!B7' */
  readonly cell?: string;
  /** The item's id. */
  readonly item?: string;
  /** What the sentence needs: the bad value, what was expected, a better word. */
  readonly value?: string;
  readonly kind?: string;
  readonly choices?: readonly string[];
  readonly names?: readonly string[];
  readonly whole?: boolean;
}

/** A bad value, short enough for a sentence. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Of a feed itself, wherever it came from. */
export type FeedProblem = Problem<ProblemCode>;
