import { css } from 'lit';

/** What opens inside a card: hours, links, the QR code; come with the first of them. */
export const openedStyles = css`
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
    font-variant-numeric: tabular-nums;
  }
  /* Tables under one another have their times in one line. */
  th {
    inline-size: 50%;
  }
  /* Days stay whole beside long remarks. */
  .week th,
  .times {
    white-space: nowrap;
  }
  .opening {
    display: block;
  }
  .opening > .muted {
    overflow-wrap: anywhere;
  }
  .linked > .about,
  .linked > p {
    margin-block-start: var(--_2);
  }
  .known > summary {
    display: inline-block;
    margin: 0;
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
  .known-body a {
    display: inline-block;
    padding-block: 2px;
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
  @container vk (max-width: 18.75em) {
    th,
    td {
      display: block;
      inline-size: auto;
      padding-inline-end: 0;
    }
    .week th,
    .times {
      white-space: normal;
    }
    td {
      border: 0;
      padding-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .code {
      forced-color-adjust: none;
    }
  }
  @media print {
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
