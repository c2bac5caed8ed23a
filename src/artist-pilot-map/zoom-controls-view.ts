import { html, nothing, svg, type TemplateResult } from 'lit';
import { minusIcon, plusIcon } from '../widget/action-icons.ts';
import type { AllMessages } from './later-words.ts';
import type { Direction } from './neighbours.ts';

interface ZoomControls {
  readonly messages: AllMessages;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly zoom: (factor: number) => void;
  readonly pan: (direction: Direction) => void;
  readonly reset: () => void;
}

const ARROW_PATHS: Readonly<Record<Direction, TemplateResult>> = {
  up: svg`<path d="m5 12.5 5-5 5 5" />`,
  down: svg`<path d="m5 7.5 5 5 5-5" />`,
  left: svg`<path d="m12.5 5-5 5 5 5" />`,
  right: svg`<path d="m7.5 5 5 5-5 5" />`,
};

const wholeIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <path d="M4 10a6 6 0 1 0 2-4.5L3.5 8M3.5 3.5V8H8" />
</svg>`;

/**
 * Everything that dragging and pinching do, as buttons (WCAG 2.2, 2.5.7). The arrows come when
 * there is somewhere to go.
 */
export function zoomControls(controls: ZoomControls): TemplateResult {
  const { messages, canZoomIn, canZoomOut, zoom, pan, reset } = controls;
  const arrow = (direction: Direction, name: string) =>
    html`<button
      class=${direction}
      type="button"
      aria-label=${name}
      data-tip
      @click=${() => pan(direction)}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${ARROW_PATHS[direction]}</svg>
    </button>`;
  return html`
    <div class="zoom no-print">
      ${button(messages.zoomIn, plusIcon, canZoomIn, () => zoom(2))}
      ${button(messages.zoomOut, minusIcon, canZoomOut, () => zoom(0.5))}
      ${button(messages.reset, wholeIcon, canZoomOut, reset)}
    </div>
    ${
      canZoomOut
        ? html`<div class="compass no-print" role="group" aria-label=${messages.pan}>
            ${arrow('up', messages.panUp)} ${arrow('left', messages.panLeft)}
            ${arrow('right', messages.panRight)} ${arrow('down', messages.panDown)}
          </div>`
        : nothing
    }
  `;
}

/** Stays in place when there is nothing to do, so that the focus does too. */
function button(name: string, icon: TemplateResult, enabled: boolean, act: () => void) {
  return html`<button
    type="button"
    aria-label=${name}
    data-tip
    aria-disabled=${enabled ? 'false' : 'true'}
    @click=${() => enabled && act()}
  >
    ${icon}
  </button>`;
}
