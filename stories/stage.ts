/** What the stories of a widget stand on: a column of a page, and a look at what is in the widget. */
import type { StoryObj } from '@storybook/web-components-vite';

export interface Stage {
  /** In a column of that width, or of those colours. */
  inColumn(style: Partial<CSSStyleDeclaration>): NonNullable<StoryObj['render']>;
  /** Waits for an element inside the widget's shadow root. */
  shown(canvas: HTMLElement, selector: string): Promise<HTMLElement>;
}

export const stageOf = (tag: `vk-${string}`): Stage => ({
  inColumn: (style) => (args) => {
    const column = document.createElement('div');
    Object.assign(column.style, style);
    column.append(Object.assign(document.createElement(tag), args));
    return column;
  },

  async shown(canvas, selector) {
    for (;;) {
      const { shadowRoot } = canvas.querySelector(tag)!;
      const found = shadowRoot!.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  },
});
