import { css } from 'lit';

/** Filters, what the search understood, the tray and the dialogs' frame. */
export const styles = css`
  .status .partly {
    font-weight: 400;
    color: var(--_muted);
  }
  /* A letter typed above doesn't have the browser paint the rows again. */
  .body {
    isolation: isolate;
  }
  /* Large letters need more than one line. */
  .tools {
    flex-wrap: wrap;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    min-inline-size: 0;
    font-size: 0.875em;
  }
  .order .input {
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .button.small {
    min-block-size: 36px;
    padding: var(--_1) var(--_3);
    font-size: 0.875em;
  }
  .button.small .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  @container vk (min-width: 760px) {
    .open-filters {
      display: none;
    }
  }
  @container vk (max-width: 420px) {
    .order {
      flex: 1 1 auto;
    }
    .order .input {
      flex: 1 1 auto;
    }
    .tools {
      gap: var(--_2);
    }
    .tools .button,
    .tools .input {
      padding-inline: var(--_2);
    }
  }
  @container vk (380px < width <= 420px) {
    .order > span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  /* Side by side they would cut off the order, in Swedish even the words on the button. */
  @container vk (max-width: 380px) {
    .tools {
      flex-direction: column;
    }
    .order {
      flex: none;
    }
    .open-filters {
      justify-content: start;
    }
  }
  /* The words of the first button, not its edge, stand under the rows. */
  .footer .footer {
    align-content: start;
    margin-inline-start: calc(-1 * var(--_2));
  }

  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_1) var(--_3);
  }

  .group {
    border-block-start: 1px solid var(--_border);
  }
  .group:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .group > summary {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 44px;
    font-weight: 600;
    list-style: none;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary .chevron {
    margin-inline-start: auto;
  }
  .group[open] > summary .chevron {
    rotate: 180deg;
  }
  .group .options {
    padding: 2px 2px var(--_3);
  }
  /* Not where it would fill the window: a finger on it could scroll nothing else. */
  @media (min-height: 30em) {
    .group .options {
      max-block-size: 21em;
      overflow: auto;
      overscroll-behavior: contain;
    }
  }
  .group .check {
    padding-block: var(--_1);
    min-block-size: 32px;
    line-height: 1.35;
  }
  .group .check:has(:disabled) {
    color: var(--_muted);
  }

  mark {
    background: var(--_accent-tint);
    color: inherit;
    border-block-end: 2px solid var(--_accent);
  }
  .section {
    margin-block: var(--_4) calc(-1 * var(--_1));
    font-size: 1.125em;
    font-weight: 700;
  }
  .tray {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tray p {
    flex: 1 1 auto;
    font-weight: 600;
  }
  /* In sight while the list scrolls, but not where it would take half the window, as it does at
     400 % zoom. What gets the focus stays clear of it. WCAG 2.2, 2.4.11. */
  @media (min-height: 30em) {
    .tray {
      position: sticky;
      inset-block-end: 0;
      z-index: 5;
    }
    .body:has(~ .tray) :is(a, button, input, select, summary) {
      scroll-margin-block-end: max(128px, 8em);
    }
  }
  @container vk (max-width: 420px) {
    .body:has(~ .tray) :is(a, button, input, select, summary) {
      scroll-margin-block-end: max(208px, 13em);
    }
    .tray {
      padding-inline: var(--_2);
    }
    .tray .button {
      flex: 1 0 auto;
      justify-content: center;
      max-inline-size: 100%;
      padding-inline: var(--_2);
    }
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(700px, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
    /* What gets the focus isn't under the title. WCAG 2.2, 2.4.11. */
    scroll-padding-block-start: max(72px, 5.5em);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog.wide {
    inline-size: min(1040px, 100vw - 32px);
  }
  dialog.drawer {
    inline-size: min(420px, 100vw);
    block-size: 100dvh;
    max-block-size: none;
    margin: 0 0 0 auto;
    border-radius: 0;
    border-width: 0 0 0 1px;
  }
  .dialog-top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3);
    padding: var(--_2) var(--_2) var(--_2) var(--_4);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  .dialog-top > * {
    font-size: 1.125em;
    font-weight: 700;
  }
  .dialog-body {
    padding: var(--_4);
  }
  .drawer .dialog-body {
    padding-block: 0;
  }
  /* The line above it is that of the title. */
  .drawer .group:first-child {
    border-block-start: 0;
  }
  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    padding: var(--_3) var(--_4);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .dialog-foot .button {
    flex: 1 1 auto;
    justify-content: center;
  }
  /* At 400 % zoom it would take half the window. */
  @media (min-height: 30em) {
    .dialog-foot {
      position: sticky;
      inset-block-end: 0;
    }
    dialog.drawer {
      scroll-padding-block-end: max(136px, 8.5em);
    }
  }

  @media (forced-colors: active) {
    /* There each button has an edge, which stands under the rows. */
    .footer .footer {
      margin-inline-start: 0;
    }
    /* Without it they have the colour of links. */
    .group > summary {
      color: ButtonText;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
    .tray,
    dialog {
      border-color: CanvasText;
    }
  }
`;
