/** A module that few visitors need before the first rows; loaded once for the page, when asked. */
export class Lazy<T> {
  readonly #import: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #module: T | undefined;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** Undefined until it has come. */
  get module(): T | undefined {
    return this.#module;
  }

  /** A load that failed is tried again at the next call. */
  load(): Promise<T> {
    return (this.#loading ??= this.#import().then(
      (module) => (this.#module = module),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}
