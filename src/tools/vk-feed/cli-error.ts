/** Something that keeps a command from being done; its words are in src/tools/words. */
export type CliErrorCode =
  | 'usage'
  | 'cannot-read'
  | 'cannot-reach'
  | 'cannot-write'
  | 'http'
  | 'no-feed'
  | 'format'
  | 'unknown-sheet';

export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly details: { name?: string; status?: number };

  constructor(
    code: CliErrorCode,
    details: { name?: string; status?: number; cause?: unknown } = {},
  ) {
    super(code, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
