/** What a page did that it must not do. All stay empty. */
export interface Misdeeds {
  /** Addresses of other sites that were asked for. */
  readonly outside: string[];
  /** Of the page's content security policy. */
  readonly violations: string[];
  /** That nobody caught. */
  readonly errors: string[];
}

export const CLEAN: Misdeeds = { outside: [], violations: [], errors: [] };
