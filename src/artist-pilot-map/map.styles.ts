import { css } from 'lit';

/** The drawn map; adopted when the map is. Marks of statuses are in the element's own styles. */
export const mapStyles = css`
  :host(:fullscreen) {
    overflow: auto;
    padding: var(--_4);
    background: var(--_surface);
  }
  :host(:fullscreen) .map-frame {
    block-size: max(440px, 100vh - 260px);
  }
  /* What more room there is, is the map's. */
  @container vk (min-width: 760px) {
    :host(:fullscreen) .layout {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
    }
  }
  .help p + p {
    margin-block-start: var(--_2);
  }
  svg.map {
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    background: var(--_surface);
  }
  svg.map.sea {
    background: var(--_sea);
  }
  svg.map:active {
    cursor: grabbing;
  }
  svg.map :is(path, circle) {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .outline.chosen {
    stroke: var(--_ink);
    stroke-width: 3.5;
  }
  .neighbours {
    fill: color-mix(in srgb, var(--_ink) 5%, var(--_surface));
  }
  .areas .area {
    cursor: pointer;
    fill-rule: evenodd;
    outline: none;
  }
  .areas .area:hover {
    fill: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
  }
  .areas .area.running:hover {
    fill: color-mix(in srgb, var(--_accent) 42%, var(--_surface));
  }
  .pattern {
    fill-rule: evenodd;
  }
  .tiled .area {
    fill-opacity: 0.25;
  }
  .tiled .area.running {
    fill-opacity: 0.5;
  }
  .lines,
  .labels,
  .pattern {
    pointer-events: none;
  }
  .border {
    fill: none;
    stroke: color-mix(in srgb, var(--_ink) 34%, var(--_surface));
    stroke-width: 0.75;
  }
  .border.coast {
    stroke: color-mix(in srgb, var(--_ink) 46%, var(--_surface));
    stroke-width: 0.6;
  }
  .border.subregion {
    stroke: color-mix(in srgb, var(--_ink) 58%, var(--_surface));
    stroke-width: 1.25;
  }
  .border.region {
    stroke: color-mix(in srgb, var(--_ink) 66%, var(--_surface));
    stroke-width: 1.5;
  }
  .lines .outline.shore {
    stroke-width: 0.9;
  }
  .lines .outline.shore.chosen {
    stroke-width: 2;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .ring.under {
    stroke: var(--_surface);
    stroke-width: 7;
  }

  .labels text,
  .marker .count {
    text-anchor: middle;
    dominant-baseline: central;
    font-size: 12px;
    font-family: inherit;
  }
  .labels text {
    fill: color-mix(in srgb, var(--_ink) 78%, var(--_surface));
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .labels .lively {
    fill: var(--_ink);
    font-weight: 600;
  }

  .marker {
    cursor: pointer;
    outline: none;
  }
  .marker .count {
    fill: var(--_on-accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .marker .around {
    fill: color-mix(in srgb, var(--_accent) 10%, transparent);
    stroke: var(--_accent);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .marker:hover .pin {
    stroke-width: 3;
  }
  .marker.chosen .pin {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .marker:focus-visible .pin {
    stroke: var(--_ink);
    stroke-width: 4;
    paint-order: stroke;
  }
  .position .halo {
    fill: color-mix(in srgb, var(--_ink) 20%, transparent);
  }
  .position .dot {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .scale-bar {
    pointer-events: none;
  }
  .scale-bar path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .scale-bar text {
    text-anchor: middle;
    font-size: 11px;
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }

  /* East is on the right whichever way the page is read, and so are these: the scale is on the left. */
  .zoom,
  .compass {
    position: absolute;
    right: var(--_2);
  }
  .zoom {
    inset-block-start: var(--_2);
    display: grid;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .zoom button,
  .compass button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
  }
  .zoom button + button {
    border-block-start: 1px solid var(--_border);
  }
  .zoom button:hover,
  .compass button:hover {
    background: var(--_tint);
  }
  .zoom button[aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 40%, transparent);
    background: none;
    cursor: default;
  }
  .zoom button:focus-visible,
  .compass button:focus-visible {
    outline-offset: -3px;
  }
  .compass {
    inset-block-end: var(--_2);
    display: grid;
    grid-template-columns: repeat(3, 32px);
    grid-template-rows: repeat(3, 32px);
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .compass button {
    inline-size: 32px;
    block-size: 32px;
  }
  .compass .up {
    grid-area: 1 / 2;
  }
  .compass .left {
    grid-area: 2 / 1;
  }
  .compass .right {
    grid-area: 2 / 3;
  }
  .compass .down {
    grid-area: 3 / 2;
  }
  @container vk (max-width: 480px) {
    .zoom {
      inset-block: auto var(--_2);
      grid-auto-flow: column;
    }
    .zoom button + button {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
    .compass {
      inset-block-end: 60px;
    }
  }
  .hint {
    position: absolute;
    inset-block-end: var(--_4);
    inset-inline: var(--_4);
    inline-size: fit-content;
    max-inline-size: calc(100% - var(--_8));
    margin-inline: auto;
    padding: var(--_2) var(--_4);
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_surface);
    font-size: 0.875em;
    text-align: center;
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .outline.chosen {
      stroke: Highlight;
    }
    svg.map,
    svg.map.sea {
      forced-color-adjust: none;
      background: Canvas;
    }
    .neighbours {
      fill: Canvas;
    }
    .border,
    .border.coast {
      stroke: CanvasText;
    }
    .areas .area:hover {
      fill: Canvas;
    }
    .scale-bar path {
      stroke: CanvasText;
    }
    .scale-bar text,
    .labels text,
    .labels .lively {
      fill: CanvasText;
      stroke: Canvas;
    }
    .ring {
      stroke: Highlight;
      stroke-width: 4;
    }
    .ring.under {
      stroke: Canvas;
    }
    .marker .count,
    .marker .eye {
      fill: ButtonFace;
    }
    .marker .around {
      fill: none;
      stroke: ButtonText;
    }
    .marker.chosen .pin,
    .marker:focus-visible .pin {
      stroke: Highlight;
    }
    .position .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    .zoom,
    .compass,
    .hint {
      border: 1px solid CanvasText;
    }
    .hint {
      background: Canvas;
      color: CanvasText;
    }
    .zoom button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    svg.map {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
