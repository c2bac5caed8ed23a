import { mixViews, type View } from './viewport.ts';

const MOVE_TIME = 160;

/** A short movement from one view to another, so that the eye keeps its place; none if so asked. */
export class Motion {
  readonly #show: (view: View, arrived: boolean) => void;
  #request = 0;

  constructor(show: (view: View, arrived: boolean) => void) {
    this.#show = show;
  }

  run(from: View, to: View): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#show(to, true);
      return;
    }
    let start: number | undefined;
    const step = (time: number) => {
      start ??= time;
      const part = Math.min(1, (time - start) / MOVE_TIME);
      if (part < 1) this.#request = requestAnimationFrame(step);
      this.#show(part < 1 ? mixViews(from, to, 1 - (1 - part) ** 3) : to, part === 1);
    };
    this.#request = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
  }
}
