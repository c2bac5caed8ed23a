import { css } from 'lit';

/** The drawn map. Marks of statuses are in the element's own styles. */
export const mapStyles = css`
  .near,
  .near ul {
    display: grid;
    gap: var(--_2);
    justify-items: start;
  }
  .near .muted {
    flex: none;
    white-space: nowrap;
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
  /* A finger needs more than the eye. */
  .marker .target {
    fill: transparent;
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
  }
  @media print {
    /* Blocks: a grid's first row may be left alone at the foot of a page. */
    @container vk (max-width: 759.98px) {
      section,
      .layout,
      .map-column,
      .map-column .map-body {
        display: block !important;
      }
      section > * + *,
      .layout > * + *,
      .map-body > * + * {
        margin-block-start: var(--_3);
      }
    }
    svg.map {
      print-color-adjust: exact;
    }
  }
`;
