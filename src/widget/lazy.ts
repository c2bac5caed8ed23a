import type { CSSResult, LitElement } from 'lit';
import { afterPaint } from './after-paint.ts';
import { dress } from './dress.ts';

/** Something that few visitors need before the first rows: a module, or what is made from one. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;
  #module: T | undefined;
  #isLost = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Undefined until it has come. */
  get module(): T | undefined {
    return this.#module;
  }

  /** It can't be had: nothing may wait for it any longer. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Loads it once. Undefined where it can't be had; the next call tries again. */
  load(): Promise<T | undefined> {
    return (this.#loading ??= this.#load().then(
      (module) => {
        // In a frame that was removed meanwhile, WebKit's import() answers with nothing.
        this.#isLost = !module;
        return (this.#module = module);
      },
      (error: unknown) => {
        if (!this.#isLost) console.warn('vk: a part could not be loaded', error);
        this.#isLost = true;
        return (this.#loading = undefined);
      },
    ));
  }
}

/** A part that needs styles of its own. */
interface Dressing {
  readonly styles?: readonly CSSResult[];
}

/**
 * What a widget loads beside its first rows: code that waits for a press, and the controller of
 * what visitors do. A part may bring `styles`; one that can't be had is done without.
 */
export class LazyParts {
  readonly #host: LitElement;
  readonly #onLost: (() => void) | undefined;

  /** `onLost` takes back what was shown for a press that can't be answered now. */
  constructor(host: LitElement, onLost?: () => void) {
    this.#host = host;
    this.#onLost = onLost;
  }

  /** A part for rendering. Until it has come it is undefined; then the host renders again. */
  get<T extends object>(part: Lazy<T>): T | undefined {
    const { module } = part;
    for (const { styleSheet } of (module as Dressing | undefined)?.styles ?? [])
      dress(this.#host.renderRoot as ShadowRoot, styleSheet!);
    if (!module && !part.isLost) void this.load(part);
    return module;
  }

  /** A part for what visitors do with rows: it comes when they have seen them. */
  async getAfterPaint<T extends object>(part: Lazy<T>): Promise<T | undefined> {
    if (!part.module) await afterPaint();
    return part.isLost ? undefined : this.load(part);
  }

  /** A part that is asked for: tries again, if it must. */
  async load<T extends object>(part: Lazy<T>): Promise<T | undefined> {
    if (!part.module) {
      if (!(await part.load())) this.#onLost?.();
      this.#host.requestUpdate();
    }
    return this.get(part);
  }

  /** A press is answered at once where it can be (only then a clipboard opens), or remembered. */
  with<T extends object>(part: Lazy<T>, act: (module: T) => unknown): void {
    if (part.module) act(part.module);
    else void this.load(part).then((module) => module && act(module));
  }
}
