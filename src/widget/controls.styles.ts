import { css } from 'lit';

/** Search fields, checkboxes, chips and facets, and what their details need: comes after the first rows. */
export const controls = css`
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  .prose {
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  .prose > * + * {
    margin-block-start: var(--_3);
  }
  .prose ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .prose ol {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .prose blockquote {
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: var(--_3);
  }

  /* What the feed knows of a linked item; a long name stands beside the triangle, not under it. */
  .known > summary {
    margin-inline-start: 1.1em;
    padding-block: 2px;
    list-style-position: outside;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  .known-body {
    padding: var(--_1) 0 var(--_2) 1.1em;
  }
  .known-body a {
    display: inline-block;
    padding-block: 2px;
  }

  /* What is filled in. */
  .field {
    display: grid;
    gap: var(--_1);
  }
  .field > label,
  .field > .label {
    font-weight: 500;
    font-size: 0.875em;
  }
  .input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    appearance: none;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  select.input {
    appearance: auto;
    background: var(--_surface);
  }
  .input:focus-visible {
    outline-offset: 0;
    border-color: var(--_accent);
  }
  .check {
    display: flex;
    align-items: start;
    gap: var(--_2);
    padding-block: var(--_2);
    min-block-size: 40px;
    overflow-wrap: anywhere;
  }
  .check input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0.15em 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .check .count {
    margin-inline-start: auto;
    white-space: nowrap;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* Chosen filters. */
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    min-block-size: 36px;
    padding: var(--_1) var(--_2) var(--_1) var(--_3);
    border: 1px solid var(--_accent);
    border-radius: 18px;
    background: var(--_accent-tint);
    color: inherit;
    text-align: start;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .chip:hover {
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
  }
  .chip .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  /* A facet: checkboxes in a disclosure. */
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .facet {
    position: relative;
  }
  .facet > summary {
    list-style: none;
  }
  .facet > summary::-webkit-details-marker {
    display: none;
  }
  /* All that moves by style; the map asks by itself. */
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: rotate 150ms;
    }
  }
  [aria-expanded='true'] > .chevron,
  .facet[open] > summary .chevron {
    rotate: 180deg;
  }
  .facet > .panel {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    z-index: 20;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: min(340px, 86cqi);
    max-block-size: min(380px, 60vh);
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  @container vk (max-width: 420px) {
    .facet,
    .facet > summary {
      inline-size: 100%;
    }
    .facet > summary {
      justify-content: space-between;
    }
    /* On a line of its own, as it mostly is here, it begins where the chips do. */
    .chips .quiet {
      margin-inline-start: calc(-1 * var(--_2));
    }
    .facet > .panel {
      position: static;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin-block-start: var(--_1);
      box-shadow: none;
    }
  }

  /* The Swedish word fits between two icons in a sidebar of 200 px. */
  @container vk (max-width: 280px) {
    .button.more-filters {
      padding-inline: var(--_2);
    }
  }

  /* Where a page's own head stays on top, what Tab goes back to isn't under it. WCAG 2.2, 2.4.11. */
  :focus-visible {
    scroll-margin-block-start: min(96px, 20vh);
  }

  @media (forced-colors: active) {
    .chip,
    .input,
    .facet > .panel {
      border-color: ButtonBorder;
    }
    .facet > summary {
      color: ButtonText;
    }
  }
  /* On paper they say what the list is limited to. */
  @media print {
    .chip > .icon {
      display: none;
    }
    /* Stand with what they head. */
    #heading,
    .filters,
    .controls,
    .bar {
      break-after: avoid;
    }
  }
`;
