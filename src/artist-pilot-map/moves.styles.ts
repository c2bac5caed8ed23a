import { css } from 'lit';

/** What moves the map, and the hint how; on top of it. */
export const movesStyles = css`
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
`;
