import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * The time that an element shows things against: the `now` attribute, or the clock, after which
 * the element renders again each full minute ('open now', 'closing soon' must not go stale).
 */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { now?: string | null };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { now?: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970. A `now` that is no instant is ignored. */
  get now(): number {
    return this.#fixed ?? Date.now();
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get #fixed(): number | undefined {
    const epoch = Date.parse(this.#host.now ?? '');
    return Number.isNaN(epoch) ? undefined : epoch;
  }

  #schedule(): void {
    this.#timer = setTimeout(
      () => {
        if (this.#fixed === undefined) this.#host.requestUpdate();
        this.#schedule();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }
}
