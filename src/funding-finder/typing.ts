/** What is typed: each letter is on screen before the query that it makes is asked for. */

import type { LitElement, ReactiveController } from 'lit';
import { afterPaint } from '../widget/after-paint.ts';

export class Typing implements ReactiveController {
  readonly #host: LitElement;
  readonly #ask: (query: string) => void;
  #typed: string | undefined;

  constructor(host: LitElement, ask: (query: string) => void) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    // Taken to another place in the midst of a word: it is asked for there.
    if (this.#typed !== undefined) this.#askAfterPaint();
  }

  /** What the field has and nobody has asked for yet. */
  get query(): string | undefined {
    return this.#typed;
  }

  /**
   * The letter is painted first: rows and counts follow it, and of letters that came meanwhile
   * only the last is asked for.
   */
  type(query: string): void {
    const isDue = this.#typed !== undefined;
    this.#typed = query;
    if (!isDue) this.#askAfterPaint();
  }

  /** It has been asked for, or something else in its place. */
  end(): void {
    this.#typed = undefined;
  }

  #askAfterPaint(): void {
    void afterPaint().then(() => {
      // What was asked for otherwise has overtaken it.
      if (this.#typed !== undefined && this.#host.isConnected) this.#ask(this.#typed);
    });
  }
}
