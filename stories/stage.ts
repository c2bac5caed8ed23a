/** What the stories of a widget stand on: a column of a page, and what may happen to the widget there. */
import type { StoryObj } from '@storybook/web-components-vite';

export interface Stage {
  /** In a column of that width, or of those colours. */
  inColumn(style: Partial<CSSStyleDeclaration>): NonNullable<StoryObj['render']>;
  /** Waits for an element inside the widget's shadow root. */
  readonly shown: (canvas: HTMLElement, selector: string) => Promise<HTMLElement>;
  /** The network goes down after the feed has come: older data stay, with their date. */
  readonly goesOffline: NonNullable<StoryObj['play']>;
}

type Widget = HTMLElement & { readonly ready: Promise<void>; refetch(): Promise<void> };

export function stageOf(tag: `vk-${string}`): Stage {
  const shown: Stage['shown'] = async (canvas, selector) => {
    for (;;) {
      const { shadowRoot } = canvas.querySelector(tag)!;
      const found = shadowRoot!.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  return {
    shown,

    inColumn: (style) => (args) => {
      const column = document.createElement('div');
      Object.assign(column.style, style);
      column.append(Object.assign(document.createElement(tag), args));
      return column;
    },

    async goesOffline({ canvasElement }) {
      const widget = canvasElement.querySelector<Widget>(tag)!;
      await widget.ready;
      const { fetch } = window;
      window.fetch = () => Promise.reject(new TypeError('offline'));
      try {
        await widget.refetch();
      } finally {
        window.fetch = fetch;
      }
      await shown(canvasElement, '.notice');
    },
  };
}
