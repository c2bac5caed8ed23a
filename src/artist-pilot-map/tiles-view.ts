import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { TILE_SIZE } from './projection.ts';
import type { Figure } from './regions/figure.ts';
import { tilesInSight, tileUrl } from './tiles.ts';
import type { Size, View } from './viewport.ts';

/** So many without a single success, and we stop asking. */
const PATIENCE = 3;

/**
 * A background map behind the borders. Its pictures stand in the same coordinates as the borders,
 * so they line up at every scale. When the service fails, nothing more is asked of it.
 */
export class TileLayer {
  readonly template: string;
  readonly #failed: () => void;
  #loads = 0;
  #errors = 0;

  constructor(template: string, failed: () => void) {
    this.template = template;
    this.#failed = failed;
  }

  render(view: View, size: Size, figure: Figure): SVGTemplateResult | typeof nothing {
    if (this.#broken) return nothing;
    const { zoom, tiles } = tilesInSight(view, size, figure);
    const side = TILE_SIZE * 2 ** (figure.grid - zoom);
    return svg`<g class="tiles" aria-hidden="true">${repeat(
      tiles,
      ({ x, y }) => `${zoom}/${x}/${y}`,
      ({ x, y }) => svg`<image href=${tileUrl(this.template, { x, y, zoom })}
        x=${x * side - figure.origin.x} y=${y * side - figure.origin.y}
        width=${side} height=${side} preserveAspectRatio="none"
        @load=${() => this.#loads++} @error=${() => this.#error()} />`,
    )}</g>`;
  }

  get #broken(): boolean {
    return !this.#loads && this.#errors >= PATIENCE;
  }

  #error(): void {
    this.#errors++;
    if (this.#errors === PATIENCE && this.#broken) this.#failed();
  }
}
