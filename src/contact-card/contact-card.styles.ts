import { css } from 'lit';

export const styles = css`
  .heading {
    margin-block-end: var(--_4);
    hyphens: auto;
  }
  .notice,
  .chips {
    margin-block-end: var(--_4);
  }
  .more {
    margin-block-start: var(--_4);
  }
  /* Cards side by side where there is room for two. */
  .cards.several {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: var(--_4);
    align-items: start;
  }
  .card {
    display: grid;
    gap: var(--_4);
    align-content: start;
    max-inline-size: 44em;
    /* In a sidebar the longest words of the field are wider than the card. */
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .card.item,
  .card.substitute {
    padding: var(--_6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card.substitute {
    padding: var(--_4);
  }
  .who {
    display: flex;
    align-items: center;
    gap: var(--_4);
    min-inline-size: 0;
  }
  .who > div:last-child {
    min-inline-size: 0;
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
  }
  .substitute .name {
    font-size: 1.0625em;
  }
  .face {
    position: relative;
    flex: none;
    inline-size: 72px;
    block-size: 72px;
    border-radius: 50%;
    overflow: hidden;
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .substitute .face,
  .body .face {
    inline-size: 48px;
    block-size: 48px;
  }
  .face > * {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .face > span {
    font-size: 24px;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .substitute .face > span,
  .body .face > span {
    font-size: 17px;
  }
  .face .icon {
    inline-size: 32px;
    block-size: 32px;
  }
  .substitute .face .icon,
  .body .face .icon {
    inline-size: 24px;
    block-size: 24px;
  }
  .face img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .face img[hidden] {
    display: none;
  }
  .away {
    display: grid;
    gap: var(--_3);
    padding: var(--_3) var(--_4) var(--_4);
    /* No tint: links on it would lose the contrast that the accent was measured for. */
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .away-when {
    display: flex;
    gap: var(--_2);
  }
  .away > .away-when + p {
    margin-block-start: calc(-1 * var(--_2));
    padding-inline-start: 28px;
  }
  .away-when .icon {
    margin-block-start: 2px;
  }
  /* Ways to get in touch: icon, words, what else acts; ruled like a form. */
  .ways {
    align-self: start;
    border-block-end: 1px solid var(--_border);
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
  .way > div {
    min-inline-size: 0;
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
  .hours > summary,
  .linked > summary {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .more-about,
  .about {
    display: grid;
    gap: var(--_4);
    align-content: start;
    min-inline-size: 0;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .about .tag {
    display: inline-block;
    margin-block: 3px;
  }
  .about .tag::first-letter {
    text-transform: uppercase;
  }
  dd + dd {
    margin-block-start: var(--_1);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  @container vk (min-width: 760px) {
    /* A card with the whole width to itself has two columns. */
    .cards:not(.several) > .card,
    .card.body {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: var(--_8);
      max-inline-size: 60em;
    }
    .who,
    .away {
      grid-column: 1 / -1;
    }
  }
  @container vk (max-width: 420px) {
    .card.item {
      padding: var(--_4);
    }
    .card.substitute {
      padding: 0;
      border: 0;
    }
    .away {
      padding: var(--_3);
    }
    .who {
      gap: var(--_3);
    }
    .face {
      inline-size: 48px;
      block-size: 48px;
    }
    .face > span {
      font-size: 17px;
    }
    .name {
      font-size: 1.125em;
    }
    .take > .button {
      flex: 1 1 12em;
    }
  }
  @container vk (max-width: 300px) {
    .card.item {
      padding: var(--_3);
    }
    /* A bar is enough, and no icons: within two boxes addresses would break within a word. */
    .away {
      padding: 0;
      padding-inline-start: var(--_2);
      border-width: 0;
      border-inline-start-width: 4px;
      border-radius: 0;
    }
    .who {
      flex-wrap: wrap;
    }
    .name {
      font-size: 1.0625em;
    }
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
    .face {
      border: 1px solid CanvasText;
    }
    .is-open::before {
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .heading {
      break-after: avoid;
    }
    .card.item {
      break-inside: avoid;
    }
    .linked:not([open]) {
      display: none;
    }
    /* On paper nothing opens. */
    .hours > summary {
      color: inherit;
      text-decoration: none;
    }
    .hours::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
