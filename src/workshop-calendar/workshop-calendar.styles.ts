import { css } from 'lit';

/** The calendar's frame and the agenda. Filters, the month grid and details bring their own. */
export const styles = css`
  :host > section {
    display: grid;
    gap: var(--_4);
    /* Lets long words shrink with the column instead of pushing it wide. */
    grid-template-columns: minmax(0, 1fr);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3);
    /* as high as the switch of views, which comes with the rows */
    min-block-size: 44px;
  }
  .views {
    display: flex;
  }
  .views .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .views .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }
  .views .button[aria-pressed='true'] {
    z-index: 1;
  }

  .filters {
    display: grid;
    gap: var(--_3);
  }
  .controls {
    /* Kept for the controls, which come after the first rows. */
    min-block-size: 44px;
  }
  .status {
    font-weight: 600;
  }

  .section-heading {
    margin-block: var(--_4) var(--_1);
    font-size: 1.125em;
    font-weight: 700;
  }
  .items.undated,
  .days {
    border-block-start: 1px solid var(--_border);
  }
  .day {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    column-gap: var(--_3);
    border-block-end: 1px solid var(--_border);
  }
  .date {
    padding-block: var(--_3);
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .date .number {
    display: block;
    font-size: 1.75em;
    font-weight: 600;
    white-space: nowrap;
  }
  .date .number.range {
    padding-block-start: 0.2em;
    font-size: 1.25em;
  }
  .date .weekday {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .today .number {
    color: var(--_accent);
  }
  .today .weekday {
    color: var(--_accent);
    font-weight: 700;
  }

  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    column-gap: var(--_6);
    padding-block: var(--_3);
    /* Places and topics may be longer words than the column is wide. */
    overflow-wrap: anywhere;
  }
  .item + .item,
  .items.undated > .item {
    border-block-end: 1px solid var(--_border);
  }
  .day .item + .item {
    border: 0;
  }
  .name {
    display: inline;
    /* The text's own box is the target: at least 24 px high, over the whole line where it is long. */
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.35;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  /* The name and time of what is cancelled; .tag.cancelled is the mark that says so. */
  .off {
    text-decoration: line-through;
    text-decoration-color: currentColor;
  }
  .facts {
    margin-block-start: 2px;
    font-variant-numeric: tabular-nums;
  }
  .themes,
  .previous {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_1) var(--_3);
    margin-block-start: var(--_1);
    font-size: 0.9375em;
  }
  .tag.cancelled {
    border-width: 2px;
    font-weight: 700;
  }
  .registration {
    display: flex;
    gap: var(--_2);
  }
  .registration.few .left {
    font-weight: 700;
  }
  .left {
    font-size: 0.9375em;
  }
  /* Filled: open. Half: waiting list. Ring: not open yet. Bar: closed or full. */
  .shape {
    flex: none;
    block-size: 0;
    margin-block-start: 0.45em;
    /* All border: browsers leave backgrounds out on paper. */
    border: 5px solid var(--_accent);
    border-radius: 50%;
  }
  .not-open .shape,
  .waiting-list .shape {
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid;
  }
  .waiting-list .shape {
    background: linear-gradient(to right, currentColor 50%, transparent 50%);
  }
  .closed .shape,
  .full .shape {
    inline-size: 10px;
    margin-block-start: 0.65em;
    border: 0;
    border-block-start: 3px solid;
    border-radius: 0;
  }
  .closed {
    color: var(--_muted);
  }

  .more {
    padding-block: var(--_4);
  }
  .past {
    margin-block-start: var(--_4);
    padding-block-start: var(--_2);
    border-block-start: 2px solid var(--_border);
  }
  .footer {
    min-block-size: 44px;
  }
  /* What is to come there stands in more lines, the narrower the column is. */
  @container vk (max-width: 640px) {
    .with-past {
      min-block-size: 96px;
    }
  }
  /* Five weeks and what stands above them. */
  .month-place {
    min-block-size: 790px;
  }

  @container vk (min-width: 760px) {
    .item {
      grid-template-columns: minmax(0, 1fr) minmax(11em, 16em);
      grid-template-rows: auto auto 1fr;
    }
    .item > :not(.states, .details) {
      grid-column: 1;
    }
    .states {
      grid-column: 2;
      grid-row: 1 / span 3;
      flex-direction: column;
      margin-block-start: 2px;
    }
  }
  @container vk (max-width: 420px) {
    .top .views,
    .more .button {
      inline-size: 100%;
    }
    .views .button {
      flex: 1;
    }
    .controls {
      min-block-size: 96px;
    }
    .footer {
      min-block-size: 110px;
    }
    .with-past {
      min-block-size: 162px;
    }
    .day {
      grid-template-columns: 3.25em minmax(0, 1fr);
      column-gap: var(--_2);
    }
    .date .number {
      font-size: 1.375em;
      white-space: normal;
    }
  }
  /* A sidebar of some 200 px: the day stands over its rows. */
  @container vk (max-width: 260px) {
    .day {
      grid-template-columns: minmax(0, 1fr);
    }
    .date {
      display: flex;
      align-items: baseline;
      gap: var(--_2);
      padding-block: var(--_3) 0;
    }
    .item {
      hyphens: auto;
    }
  }
  @media (forced-colors: active) {
    .shape {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
  }
  @media print {
    .item,
    .date {
      break-inside: avoid;
    }
    .section-heading {
      break-after: avoid;
    }
  }
`;
