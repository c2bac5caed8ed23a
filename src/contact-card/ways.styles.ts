import { css } from 'lit';

/** Ways to get in touch, and whether somebody is there now. */
export const waysStyles = css`
  /* Ways to get in touch: icon, words, what else acts; ruled like a form. */
  .ways {
    align-self: start;
    border-block-end: 1px solid var(--_border);
  }
  .ways:not(:has(li)) {
    display: none;
  }
  .way {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    column-gap: var(--_3);
    align-items: start;
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .way > .icon {
    margin-block-start: 2px;
    color: var(--_muted);
  }
  .way a {
    padding-block: 3px;
  }
  .main > a {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  .way > .button {
    margin-block: -10px;
    margin-inline-end: -10px;
  }
  .number-text {
    white-space: nowrap;
  }
  /* Goes to the next line in one piece, before it is broken. */
  .domain {
    display: inline-block;
    text-decoration: inherit;
  }
  address {
    font-style: normal;
  }
  /* The sentence to come is as long as the one in data-room, so that nothing moves for it. */
  .status {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 17px;
  }
  .status > span,
  .status::after {
    grid-area: 1 / 1;
  }
  .status::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .status > span::first-letter {
    text-transform: uppercase;
  }
  .is-open::before,
  .is-closed::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.5lh - 4.5px);
    inset-inline-start: 0;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .is-open::before {
    inline-size: 0;
    block-size: 0;
    border: 5px solid var(--_accent);
  }
  @container vk (max-width: 300px) {
    .way {
      column-gap: var(--_2);
    }
    .substitute .way {
      grid-template-columns: 0 minmax(0, 1fr) auto;
      column-gap: 0;
    }
    .substitute .way > .icon {
      display: none;
    }
    /* Only the first line has to make room for the button. */
    .way > div {
      display: contents;
    }
    .way > div > * {
      grid-column: 2 / -1;
      min-inline-size: 0;
    }
    .way > div > .main {
      grid-column: 2;
    }
    .way > .button {
      grid-area: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    .way > .button {
      margin-inline-end: 0;
    }
    .is-open::before {
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
