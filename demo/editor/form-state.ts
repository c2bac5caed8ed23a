/** What the forms know beside the document: what stands open, what is new, what was half chosen. */
import { isWithin } from './problems.ts';

export class FormState {
  /** The groups of further fields that stand open: closed ones aren't even built. */
  readonly opened = new Set<string>();
  /** Choices of the forms that the document doesn't tell. */
  readonly modes = new Set<string>();
  /** Places that were typed, then replaced by a chosen one. */
  readonly typedPlaces = new Map<string, unknown>();
  /** Times that wait for their day. */
  readonly times = new Map<string, string>();
  /** What was added just now: nobody is told what is missing from it yet. */
  readonly fresh = new Set<string>();
  /** Where one has been: what is wrong there is told, however new it is. */
  readonly touched = new Set<string>();

  get #sets(): Set<string>[] {
    return [this.opened, this.modes, this.fresh, this.touched];
  }
  get #maps(): Map<string, unknown>[] {
    return [this.typedPlaces, this.times];
  }

  isQuiet(path: string): boolean {
    return (
      [...this.fresh].some((fresh) => isWithin(path, fresh)) &&
      ![...this.touched].some((touched) => isWithin(path, touched))
    );
  }

  /** Another form is opened. */
  leave(): void {
    for (const known of [this.opened, this.fresh, this.touched, this.times]) known.clear();
  }

  /** Two rows have changed places. */
  swap(one: string, other: string): void {
    this.#rename((path) =>
      isWithin(path, one)
        ? other + path.slice(one.length)
        : isWithin(path, other)
          ? one + path.slice(other.length)
          : path,
    );
  }

  /** A row of a list has gone: those after it have moved up. */
  remove(list: string, index: number): void {
    this.#rename((path) => {
      const [, at = '', rest = ''] = path.startsWith(list)
        ? (/^\[(\d+)\](.*)$/s.exec(path.slice(list.length)) ?? [])
        : [];
      if (!at || Number(at) < index) return path;
      return Number(at) === index ? undefined : `${list}[${Number(at) - 1}]${rest}`;
    });
  }

  #rename(to: (path: string) => string | undefined): void {
    for (const known of this.#sets) {
      const paths = [...known];
      known.clear();
      for (const path of paths) {
        const renamed = to(path);
        if (renamed !== undefined) known.add(renamed);
      }
    }
    for (const known of this.#maps) {
      const entries = [...known];
      known.clear();
      for (const [path, value] of entries) {
        const renamed = to(path);
        if (renamed !== undefined) known.set(renamed, value);
      }
    }
  }
}
