/** Something that keeps a command from being done; its words are in src/tools/words. */
export type CliErrorCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'bad-value'
  | 'no-input'
  | 'no-option'
  | 'no-file'
  | 'cannot-read'
  | 'folder'
  | 'empty'
  | 'broken'
  | 'broken-table'
  | 'cannot-reach'
  | 'timeout'
  | 'cannot-write'
  | 'http'
  | 'no-feed'
  | 'format'
  | 'unknown-sheet'
  | 'no-columns'
  | 'other-workbook'
  | 'too-large';

export interface CliErrorDetails {
  /** The file, address, command or option that it is about. */
  readonly name?: string;
  readonly status?: number;
  readonly line?: number;
  readonly column?: number;
  /** What may be meant or chosen. */
  readonly names?: readonly string[];
  /** Why a file can't be written, where that is known. */
  readonly reason?: 'folder' | 'full' | 'not-allowed';
}

export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly details: CliErrorDetails;

  constructor(code: CliErrorCode, details: CliErrorDetails & { cause?: unknown } = {}) {
    super(code, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
