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
    /* Collapsed borders stand half outside the table. */
    inline-size: calc(100% - 1px);
    table-layout: fixed;
    border-collapse: collapse;
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
    border: 1px solid var(--_border);
    vertical-align: top;
    cursor: pointer;
  }
  .grid td:hover {
    background: var(--_tint);
  }
  .grid td.outside .figure {
    color: var(--_muted);
    font-weight: 400;
  }
  .grid td.outside .lanes {
    opacity: 0.75;
  }
  .grid td[aria-selected='true'] {
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .figure {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 2px;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    line-height: 1;
  }
  .figure > span {
    display: inline-grid;
    place-items: center;
    min-inline-size: 28px;
    block-size: 28px;
    border: 2px solid transparent;
    border-radius: 14px;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .figure:focus-visible {
    outline-width: 3px;
    outline-offset: -3px;
  }
  .today > .figure > span {
    border-color: var(--_accent);
    font-weight: 700;
  }
  .dots {
    display: none;
  }
  .lanes {
    display: grid;
    gap: 2px;
  }
  .lane {
    inline-size: calc(100% - 4px);
    min-block-size: 24px;
    margin: 0 2px;
    padding: 1px var(--_1);
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font-size: 0.8125em;
    line-height: 22px;
    text-align: start;
    white-space: nowrap;
    overflow: hidden;
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
  .event-time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .event.off {
    border-inline-start-style: dashed;
    border-inline-start-color: currentColor;
    background: none;
  }
  .event.off .event-name {
    text-decoration: line-through;
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

  @container vk (max-width: 600px) {
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
      text-align: center;
    }
    .dots {
      display: flex;
      justify-content: center;
      gap: 3px;
      block-size: 8px;
    }
    .dots i {
      inline-size: 6px;
      block-size: 6px;
      border: 3px solid var(--_accent);
      border-radius: 50%;
    }
    .dots .none {
      display: none;
    }
    .dots i.cancelled,
    .dots i.postponed {
      border: 1px solid currentColor;
    }
  }
  /* Seven columns of a sidebar: figures and dots must stay in their own. */
  @container vk (max-width: 260px) {
    .figure {
      padding-inline: 0;
    }
    .figure > span {
      min-inline-size: 24px;
      block-size: 24px;
    }
    .dots {
      gap: 1px;
    }
    .dots i {
      inline-size: 5px;
      block-size: 5px;
    }
  }
  @media (forced-colors: active) {
    /* A transparent border would show: only today is ringed. */
    td:not(.today) > .figure > span {
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
    .today > .figure > span {
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
