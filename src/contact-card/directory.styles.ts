import { css } from 'lit';

/** Search, filters and lines; come with the directory. */
export const directoryStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_3);
    max-inline-size: 60em;
    margin-block-end: var(--_4);
  }
  .search {
    flex: 1 1 18em;
    max-inline-size: 32em;
  }
  .search-box {
    position: relative;
  }
  .search-box > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 12px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search-box > .input {
    padding-inline-start: 40px;
  }
  .found {
    margin-inline-start: auto;
    min-block-size: 44px;
    display: flex;
    align-items: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .controls > .chips,
  .letters {
    flex: 1 0 100%;
    margin: 0;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    /* the first letter, not its button's edge, stands under the field */
    margin-inline-start: -10px;
  }
  .letters > .button {
    min-inline-size: 32px;
    min-block-size: 32px;
    padding: var(--_1);
  }
  .lines {
    max-inline-size: 60em;
    border-block-end: 1px solid var(--_border);
  }
  .line {
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: var(--_8);
  }
  .place {
    padding-block-start: var(--_2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--_4);
  }
  .row > :first-child {
    flex: 1;
    min-inline-size: 0;
    font-weight: 600;
  }
  .open {
    display: flex;
    align-items: center;
    gap: var(--_2);
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_1) 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  .open:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .open > span {
    min-inline-size: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .open > .chevron {
    color: var(--_accent);
  }
  .open[aria-expanded='true'] > .chevron {
    rotate: 180deg;
  }
  .number {
    display: none;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    padding-block: 10px;
  }
  .card.body {
    padding-block: var(--_2) var(--_6);
  }
  .body .face {
    font-size: 16px;
  }
  /* Here no edge of a card leaves room beside the icon. */
  .body .way > .button {
    margin-inline-end: 0;
  }
  @container vk (min-width: 421px) {
    .number {
      display: block;
    }
  }
  @container vk (min-width: 40em) {
    .line {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: var(--_4);
    }
    .place {
      padding-block: 12px;
      font-size: inherit;
      color: inherit;
    }
    .entry + .entry {
      border-block-start: 1px solid var(--_border);
    }
  }
  @container vk (min-width: 47.5em) {
    .card.body {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: var(--_8);
      max-inline-size: 60em;
    }
  }
  @container vk (max-width: 420px) {
    .facets {
      flex: 1 0 100%;
    }
    .found {
      margin-inline-start: 0;
      min-block-size: 0;
    }
    .open {
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    /* There each letter's button has an edge, which stands under the field. */
    .letters {
      margin-inline-start: 0;
    }
  }
`;
