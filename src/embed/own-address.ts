/** What the loader's files are called, unless somebody has given them names of their own. */
const NAME = /\bvk(-all)?\.js/;

/**
 * The folder that this script was loaded from. A classic script is told so by the browser; a module
 * that may not say `import.meta` reads it from a stack trace. jQuery fetches a script's text and
 * evaluates it as its own: then the element that it was told to add knows.
 */
export function ownAddress(): string {
  const script = document.currentScript as HTMLScriptElement | null;
  const [inTrace] = /[a-z][\w+.-]*:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(String(new Error().stack)) ?? [];
  const told = [script?.src, inTrace, ...[...document.scripts].map(({ src }) => src)].filter(
    Boolean,
  );
  const address = told.find((one) => NAME.test(one!)) ?? script?.src;
  return new URL('.', address || inTrace || document.baseURI).href;
}
