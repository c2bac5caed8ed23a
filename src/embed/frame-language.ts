import { toLanguage, type Language } from '../text/locale.ts';

/**
 * The language of a framed page: the one asked for, else that of the page around where we may see
 * it, else the visitor's, else Finnish. Calls back at once and whenever it changes.
 */
export function followLanguage(
  asked: string | undefined,
  speak: (language: Language) => void,
): void {
  const around = frameElement();
  let spoken: Language | undefined;
  const resolve = () => {
    const language =
      toLanguage(asked) ??
      toLanguage(around?.closest('[lang]')?.getAttribute('lang')) ??
      toLanguage(navigator.language) ??
      'fi';
    if (language !== spoken) speak(language);
    spoken = language;
  };
  resolve();
  if (around)
    new MutationObserver(resolve).observe(around.ownerDocument, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
}

/** The `<iframe>` that we are in, if it is in a page of our own origin. */
function frameElement(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null; // another origin, or a sandbox
  }
}
