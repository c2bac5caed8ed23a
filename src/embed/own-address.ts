/**
 * The folder that this script was loaded from. A classic script is told so by the browser; a module
 * that may not say `import.meta` reads it from a stack trace.
 */
export function ownAddress(): string {
  const script = document.currentScript as HTMLScriptElement | null;
  const [inTrace] = /[a-z][\w+.-]*:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(String(new Error().stack)) ?? [];
  return new URL('.', script?.src || inTrace || document.baseURI).href;
}
