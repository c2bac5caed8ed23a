import { css } from 'lit';

/** The finder's frame and rows. What comes after them brings its own. */
export const styles = css`
  section,
  .asking,
  .body,
  .results,
  .item {
    display: grid;
    gap: var(--_3);
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    gap: var(--_4);
    font-variant-numeric: tabular-nums;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .search {
    position: relative;
    flex: 1 1 16em;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_3);
    margin-block: auto;
    pointer-events: none;
  }
  .search .input {
    inline-size: 100%;
    min-block-size: 48px;
    padding: var(--_2) var(--_3);
    padding-inline-start: calc(var(--_3) + 28px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    font-size: 1.0625em;
    text-overflow: ellipsis;
    appearance: none;
  }
  .ask .button {
    min-block-size: 48px;
  }
  .body {
    gap: var(--_4) var(--_8);
    align-items: start;
  }
  .sidebar {
    display: none;
  }
  .bar {
    display: grid;
    align-items: center;
    gap: var(--_2) var(--_4);
  }
  .status {
    font-weight: 600;
  }
  .tools {
    display: flex;
    gap: var(--_2) var(--_4);
    min-block-size: 44px;
  }

  .item {
    gap: var(--_2) var(--_6);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .items > .item:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .name {
    display: inline;
    padding: 2px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.35;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  .name:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .name[aria-expanded='true'] {
    color: var(--_accent);
  }
  .facts {
    margin-block-start: 2px;
  }
  .sum {
    white-space: nowrap;
  }
  .applicants {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .summary {
    max-inline-size: 70ch;
    margin-block-start: var(--_1);
  }
  .state {
    display: flex;
    align-items: baseline;
    gap: var(--_2);
    font-weight: 600;
  }
  .shape {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  /* All border: browsers leave backgrounds out on paper. */
  .open .shape,
  .rolling .shape,
  .closing .shape {
    inline-size: 0;
    block-size: 0;
    border-width: 5px;
  }
  .closing .shape {
    /* clipped, since forced colours know no transparent border */
    border-radius: 0;
    align-self: start;
    clip-path: polygon(0 0, 100% 0, 50% 90%);
    margin-block-start: calc(0.5lh - 4px);
  }
  .closing .state,
  .open .state,
  .rolling .state {
    color: var(--_accent);
  }
  .closed .state,
  .later .state {
    font-weight: 500;
  }
  .closed .shape {
    border-width: 1px;
    border-radius: 0;
    block-size: 0;
    align-self: center;
  }
  .instant {
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    min-block-size: 36px;
  }
  .details {
    grid-column: 1 / -1;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    min-block-size: 44px;
  }

  @container vk (min-width: 35em) {
    .bar {
      grid-template-columns: 1fr auto;
    }
    .item {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(11em, min(17.5em, 40cqi));
    }
    .when {
      grid-column: 2;
      grid-row: 1;
    }
    .what {
      grid-row: 1 / span 2;
    }
    .actions {
      grid-column: 2;
      align-self: start;
    }
  }
  @container vk (min-width: 760px) {
    .body:has(.sidebar) {
      grid-template-columns: minmax(200px, 248px) minmax(0, 1fr);
    }
    .sidebar {
      display: block;
    }
  }
  @container vk (max-width: 420px) {
    .ask .button {
      inline-size: 100%;
    }
    .footer {
      min-block-size: 96px;
    }
  }
  @container vk (max-width: 380px) {
    .tools {
      min-block-size: 96px;
    }
  }
  @media print {
    .body:has(.sidebar) {
      grid-template-columns: minmax(0, 1fr);
    }
    .item {
      break-inside: avoid;
    }
  }
`;
