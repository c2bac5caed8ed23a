import { css } from 'lit';

export const styles = css`
  .heading {
    margin-block-end: var(--_4);
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
  }
  .card.item,
  .card.substitute {
    padding: var(--_6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card.substitute {
    padding: var(--_4);
    background: var(--_surface);
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
    hyphens: auto;
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
    border-radius: var(--_radius);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
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
    overflow-wrap: anywhere;
  }
  .main > a {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  .way > .button {
    margin-block: -10px;
    margin-inline-end: -10px;
  }
  .number-text {
    white-space: nowrap;
  }
  address {
    font-style: normal;
  }
  .status > span::first-letter {
    text-transform: uppercase;
  }
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 9px;
    block-size: 9px;
    margin-inline-end: var(--_2);
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .status.is-open::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .status > span {
    display: inline-block;
    max-inline-size: calc(100% - 20px);
    vertical-align: top;
  }

  .hours > summary,
  .linked > summary {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .hours-table {
    display: grid;
    gap: var(--_3);
    padding-block: var(--_2);
  }
  table {
    border-collapse: collapse;
    font: inherit;
    inline-size: 100%;
    max-inline-size: 26em;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: var(--_1);
  }
  th,
  td {
    padding: var(--_1) var(--_4) var(--_1) 0;
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  td {
    padding-inline-end: 0;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .opening {
    display: block;
  }
  .opening > .muted {
    white-space: normal;
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
  }
  .about .tag::first-letter {
    text-transform: uppercase;
  }
  dd + dd {
    margin-block-start: var(--_1);
  }
  .linked > .about,
  .linked > p {
    margin-block-start: var(--_2);
  }
  .known > summary {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .known-body {
    padding: var(--_2) 0 var(--_2) var(--_3);
    border-inline-start: 2px solid var(--_border);
    margin-block: var(--_1);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .code-box {
    display: grid;
    gap: var(--_2);
    justify-items: start;
  }
  .code {
    inline-size: min(100%, 240px);
    block-size: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /* Directory. */
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
    inset-block-start: 12px;
    inset-inline-start: 12px;
    color: var(--_muted);
    pointer-events: none;
  }
  .search-box > .input {
    padding-inline-start: 40px;
  }
  .count {
    margin-inline-start: auto;
    min-block-size: 44px;
    display: flex;
    align-items: center;
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
    overflow-wrap: anywhere;
  }
  .open > .chevron {
    color: var(--_accent);
    transition: rotate 150ms;
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
  @container vk (min-width: 421px) {
    .number {
      display: block;
    }
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
  @container vk (min-width: 640px) {
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
  @container vk (max-width: 420px) {
    .card.item {
      padding: var(--_4);
    }
    .card.substitute {
      padding: 0;
      border: 0;
      background: none;
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
    .facets {
      flex: 1 0 100%;
    }
    .take > .button {
      flex: 1 1 12em;
    }
    .count {
      margin-inline-start: 0;
      min-block-size: 0;
    }
  }

  @container vk (max-width: 300px) {
    .card.item {
      padding: var(--_3);
    }
    .who {
      flex-wrap: wrap;
    }
    .way {
      column-gap: var(--_2);
    }
    th,
    td {
      display: block;
      padding-inline-end: 0;
      white-space: normal;
    }
    td {
      border: 0;
      padding-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .way > .button {
      margin-inline-end: 0;
    }
    .face {
      border: 1px solid CanvasText;
    }
    .status.is-open::before {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    .code {
      forced-color-adjust: none;
    }
  }
  @media print {
    .card.item {
      break-inside: avoid;
    }
  }
`;
