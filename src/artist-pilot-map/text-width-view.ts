/** Measures names before they are placed; each once. */
export class TextWidth {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #known = new Map<string, number>();
  #font = '';

  /** Width in pixels, in the CSS font given. */
  of(text: string, font: string): number {
    if (font !== this.#font) this.#known.clear();
    this.#font = font;
    let width = this.#known.get(text);
    if (width === undefined) {
      if (this.#context) this.#context.font = font;
      // Without a canvas (some hardened browsers), a guess that is a little too wide.
      width = this.#context?.measureText(text).width || text.length * 8;
      this.#known.set(text, width);
    }
    return width;
  }
}
