/** Remembers the last result for as long as the arguments stay the same. */
export function last<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  let known: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!known || known.args.some((value, index) => value !== args[index])) {
      known = { args, result: work(...args) };
    }
    return known.result;
  };
}
