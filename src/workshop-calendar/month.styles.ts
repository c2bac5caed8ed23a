import { css } from 'lit';

/** The month grid; comes with it. */
export const styles = css`
  .month-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2) var(--_4);
    margin-block-end: var(--_3);
  }
  .month-heading {
    font-size: 1.25em;
    font-weight: 700;
  }
  .month-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    /* Collapsed borders are dear to lay out and to paint. */
    border-collapse: separate;
    border-spacing: 0;
    color: inherit;
    font-size: inherit;
  }
  .grid thead th {
    padding: var(--_1);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
    text-align: start;
  }
  .grid .week {
    inline-size: 2.25em;
    padding: var(--_1) var(--_1) 0 0;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  .grid td {
    block-size: 6.75em;
    padding: 0 0 var(--_1);
    border: 0 solid var(--_border);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    vertical-align: top;
    cursor: pointer;
  }
  .grid td:last-child {
    border-inline-end-width: 1px;
  }
  .grid tr:last-child > td {
    border-block-end-width: 1px;
  }
  .grid td:hover {
    background: var(--_tint);
  }
  .grid td.outside :is(.figure, .lane) {
    color: var(--_muted);
    font-weight: 400;
  }
  .grid td[aria-selected='true'] {
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .figure {
    display: block;
    min-inline-size: max(28px, 1.75em);
    block-size: max(28px, 1.75em);
    margin: 2px;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 1em;
    background: none;
    color: inherit;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    text-align: center;
  }
  .figure:focus-visible {
    outline-width: 3px;
    outline-offset: -3px;
  }
  .today > .figure {
    border-color: var(--_accent);
    font-weight: 700;
  }
  .dots {
    display: none;
  }
  .lane {
    display: block;
    inline-size: calc(100% - 4px);
    min-block-size: 24px;
    margin: 0 2px 2px;
    padding: 1px var(--_1);
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font-size: 0.8125em;
    line-height: max(22px, 1.5em);
    text-align: start;
    white-space: nowrap;
    /* 'hidden' would make something to scroll of each, which is dear where there are hundreds */
    overflow: hidden;
    overflow: clip;
    text-overflow: ellipsis;
  }
  button.lane:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .event {
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-tint);
  }
  .event > b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* Cancelled. */
  .event.off {
    border-inline-start-style: dashed;
    border-inline-start-color: currentColor;
    background: none;
    text-decoration: line-through;
  }
  /* The word before the name stays as it is: a box of its own isn't decorated. */
  .event.off > b {
    display: inline-block;
  }
  .event.continues {
    margin-inline-start: 0;
    inline-size: calc(100% - 2px);
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .event.goes-on {
    margin-inline-end: 0;
    inline-size: calc(100% - 2px);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .event.continues.goes-on {
    inline-size: 100%;
  }
  .more-events {
    color: var(--_muted);
    font-weight: 500;
  }
  .small-heading {
    font-size: 1.0625em;
    font-weight: 700;
    margin-block: var(--_6) var(--_2);
  }
  .day-title {
    display: inline-block;
  }
  .day-title::first-letter {
    text-transform: uppercase;
  }
  .only-narrow {
    display: none;
  }
  .month > .notice {
    margin-block-start: var(--_4);
  }
  .month > .notice > p {
    flex: 0 1 auto;
  }

  @container vk (max-width: 37.5em) {
    .lanes {
      display: none;
    }
    .only-narrow {
      display: block;
    }
    .grid .week {
      display: none;
    }
    .grid thead th {
      text-align: center;
    }
    .grid td {
      block-size: 3.25em;
      padding: 2px 0;
      text-align: center;
    }
    .figure {
      min-inline-size: min(100%, max(28px, 1.75em));
      margin: 0 auto;
    }
    .dots {
      display: block;
      /* more where the visitor sets lines apart: half a cross would be no cross */
      min-block-size: 0.75em;
      overflow: hidden;
      color: var(--_accent);
      font-weight: 700;
      line-height: 0.75;
    }
  }
  /* Seven columns of a sidebar: figures and dots must stay in their own. */
  @container vk (max-width: 16.25em) {
    .grid thead th {
      padding-inline: 0;
      font-size: 0.75em;
    }
    .figure {
      min-inline-size: 24px;
    }
    .dots {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    /* A transparent border would show: only today is ringed. */
    td:not(.today) > .figure {
      border-color: Canvas;
    }
    .event {
      border-inline-start-color: Highlight;
      border-block: 1px solid;
    }
    .grid td[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .today > .figure {
      border-color: Highlight;
    }
  }
  @media print {
    .grid td {
      block-size: 5em;
    }
    .chosen-day {
      break-before: avoid;
    }
  }
`;
