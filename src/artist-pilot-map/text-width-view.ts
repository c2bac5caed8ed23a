/** Measures names before they are placed; each once. */
export class TextWidth {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #known = new Map<string, number>();
  #font = '';

  /**
   * Width in pixels, in the CSS font and with the spacing given. A canvas can't be told the latter in
   * every browser, so it is added: readers may set letters and words apart (WCAG 1.4.12).
   */
  of(text: string, { font, letters, words }: TextStyle): number {
    if (font !== this.#font) this.#known.clear();
    this.#font = font;
    let width = this.#known.get(text);
    if (width === undefined) {
      if (this.#context) this.#context.font = font;
      // Without a canvas (some hardened browsers), a guess that is a little too wide.
      width = this.#context?.measureText(text).width || text.length * 8;
      this.#known.set(text, width);
    }
    const gaps = text.split(' ').length - 1;
    return width + text.length * letters + gaps * words;
  }
}

export interface TextStyle {
  readonly font: string;
  /** Pixels after each letter, and besides after each word. */
  readonly letters: number;
  readonly words: number;
}

/** How a text of this size and weight looks in an element. */
export function textStyleIn(element: Element, weight: number, size: number): TextStyle {
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  return {
    font: `${weight} ${size}px ${fontFamily}`,
    // 'normal' is no number
    letters: parseFloat(letterSpacing) || 0,
    words: parseFloat(wordSpacing) || 0,
  };
}
