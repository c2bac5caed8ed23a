import { css } from 'lit';

/**
 * How rows answer a visitor, the filters, and what else comes after the first rows. None of it may
 * move them.
 */
export const visitorStyles = css`
  .name:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .name[aria-expanded='true'] {
    color: var(--_accent);
  }
  .controls {
    display: grid;
    gap: var(--_2);
  }
  .search {
    position: relative;
    flex: 1 1 14em;
    max-inline-size: 26em;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_3);
    margin-block: auto;
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: calc(var(--_3) + 28px);
  }
  .narrow-only {
    display: none;
  }
  #more-filters {
    align-items: end;
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  #more-filters[hidden] {
    display: none;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .check.free {
    padding-inline: var(--_2);
    min-block-size: 44px;
    align-items: center;
  }
  .check.free input {
    margin: 0;
  }
  /* What is kept for more lines isn't filled by one line of high buttons. */
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: var(--_2) var(--_4);
  }
  /* Their words begin where the column does, on a line of their own too. */
  .footer .quiet {
    margin-inline-start: calc(-1 * var(--_2));
  }
  .pinned {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: var(--_4);
  }

  /* One button for all filters: a small screen is for the rows. */
  @container vk (max-width: 759.98px) {
    .controls:not(.expanded) .facet,
    .wide-only {
      display: none;
    }
    .narrow-only {
      display: inline;
    }
    .search {
      order: -2;
    }
    .more-filters {
      order: -1;
    }
  }
  @container vk (max-width: 420px) {
    .more-filters,
    .footer .button {
      inline-size: 100%;
    }
    .footer .quiet {
      justify-content: start;
      margin: 0;
      padding-inline: 0;
    }
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .narrow-only {
      margin-inline-end: auto;
    }
    .more-filters {
      justify-content: space-between;
    }
    /* One column with those that stand above. */
    #more-filters {
      padding: 0;
      background: none;
    }
    #more-filters > *,
    .dates > * {
      inline-size: 100%;
    }
    .check.free {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .footer .quiet {
      margin: 0;
      padding-inline: var(--_2);
    }
  }
  @container vk (max-width: 280px) {
    .views .button {
      padding-inline: var(--_2);
    }
    .views .icon {
      display: none;
    }
  }
`;
