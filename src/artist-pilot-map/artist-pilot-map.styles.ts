import { css } from 'lit';

export const styles = css`
  :host {
    --_ink: var(--vk-text, currentColor);
    --_sea: color-mix(in srgb, #4a90b8 13%, var(--_surface));
  }
  section {
    display: grid;
    gap: var(--_4);
    grid-template-columns: minmax(0, 1fr);
  }
  #heading {
    hyphens: auto;
  }
  .controls {
    display: grid;
    gap: var(--_3);
  }
  /* Kept for the filters, which come after the first rows. */
  .facets {
    min-block-size: 44px;
  }
  .more-filters {
    display: none;
  }
  .layout {
    display: grid;
    gap: var(--_4);
    min-inline-size: 0;
  }
  .map-column,
  .map-body,
  .list-column {
    display: grid;
    gap: var(--_3);
    align-content: start;
    min-inline-size: 0;
  }
  /* Its height stands before anything is drawn, so that nothing below moves. */
  .map-frame {
    position: relative;
    block-size: clamp(280px, 96cqi, 560px);
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sea);
  }
  .toggle-map {
    justify-self: start;
  }
  @container vk (max-width: 480px) {
    .map-column:not(.open) .map-body {
      display: none;
    }
    .facets > .button {
      inline-size: 100%;
      justify-content: space-between;
    }
    .more-filters span {
      margin-inline-end: auto;
    }
  }
  /* One button for all filters: a small screen is for the rows. */
  @container vk (max-width: 759.98px) {
    .more-filters {
      display: inline-flex;
    }
    .facets:not(.expanded) > :not(.more-filters) {
      display: none;
    }
  }
  @container vk (min-width: 480.02px) {
    .toggle-map {
      display: none;
    }
  }
  @container vk (min-width: 760px) {
    .layout {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--_6);
    }
    .map-frame {
      block-size: clamp(440px, 54cqi, max(440px, min(660px, 100vh - 250px)));
    }
    /* Beside a long list, and the details under it, the map stays in sight. */
    @media (min-height: 720px) {
      .map-column {
        position: sticky;
        inset-block-start: var(--_4);
        align-self: start;
      }
    }
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .help summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* How a status looks: on the map, in the legend and beside its word in the list. */
  .mark {
    inline-size: 24px;
    block-size: 16px;
    flex: none;
  }
  .area {
    fill: var(--_surface);
  }
  .area.running {
    fill: color-mix(in srgb, var(--_accent) 32%, var(--_surface));
  }
  .hatch {
    fill: none;
    stroke: color-mix(in srgb, var(--_accent) 70%, var(--_surface));
    stroke-width: 1.5;
  }
  .outline {
    fill: none;
    stroke: color-mix(in srgb, var(--_ink) 62%, var(--_surface));
    stroke-width: 2;
  }
  .outline.running {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .outline.coming {
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .outline.off {
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }
  .dots {
    stroke: color-mix(in srgb, var(--_ink) 62%, var(--_surface));
    stroke-width: 1.8;
    stroke-linecap: round;
  }
  .pin {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .pin.area {
    fill: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }
  .eye {
    fill: var(--_on-accent);
  }

  /* The list. */
  .row {
    position: relative;
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .row.chosen {
    box-shadow: inset 4px 0 var(--_accent);
    padding-inline-start: var(--_4);
    background: var(--_accent-tint);
  }
  .name {
    display: inline-block;
    padding: var(--_1) 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.3;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  /* The whole row acts, its name is the button. */
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name:focus-visible {
    outline: none;
  }
  .name:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .name:hover {
    text-decoration-thickness: 2px;
  }
  .chosen .name {
    color: var(--_accent);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_2);
    font-variant-numeric: tabular-nums;
  }
  .state .word,
  .status {
    font-weight: 600;
  }
  .cancelled .title {
    text-decoration: line-through;
  }

  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
    }
    .area {
      fill: Canvas;
    }
    .area.running {
      fill: Highlight;
      fill-opacity: 0.45;
    }
    .hatch {
      stroke: LinkText;
    }
    .dots {
      stroke: CanvasText;
    }
    .outline {
      stroke: CanvasText;
    }
    .outline.running,
    .outline.coming {
      stroke: LinkText;
    }
    .pin {
      fill: ButtonText;
      stroke: ButtonFace;
    }
    .pin.area {
      fill: Canvas;
      stroke: ButtonText;
    }
    .row.chosen {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .map-column {
      position: static;
    }
    .map-column .map-body {
      display: grid !important;
    }
    .map-frame {
      break-inside: avoid;
      block-size: 130mm;
    }
    .map-frame:empty {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    .mark {
      print-color-adjust: exact;
    }
  }
`;
