import { css } from 'lit';

/** The details of an item; come with them. */
export const detailsStyles = css`
  .details {
    grid-column: 1 / -1;
    margin-block-start: var(--_3);
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .details > * + * {
    margin-block-start: var(--_4);
  }
  /* Without a text, what comes next is the first. */
  .details > .prose:first-child:not(:has(*)) + * {
    margin-block-start: 0;
  }
  .notice.change {
    background: none;
  }
  .picture img {
    block-size: auto;
    max-block-size: 20em;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .terms {
    display: grid;
    gap: var(--_3) var(--_6);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  .terms dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .terms dd {
    font-variant-numeric: tabular-nums;
  }
  .terms a {
    display: inline-block;
    padding-block: 2px;
  }
  .terms a.with-icon {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
  }
  .bullets {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .times > li {
    padding-block: 2px;
  }
  .times > [aria-current] {
    font-weight: 600;
  }
  .times > .over {
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_2);
  }
  .menu > summary {
    list-style: none;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  /* In the flow: laid over the rows it would half cover their names. */
  .menu > .panel {
    margin-block-start: var(--_1);
    padding: var(--_1);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .menu .button.quiet {
    inline-size: 100%;
    justify-content: flex-start;
    padding-inline: var(--_3);
  }
  @container vk (max-width: 420px) {
    .details {
      padding: var(--_3);
    }
    .menu,
    .menu > summary,
    .actions > .button,
    .details .button.primary {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .menu > .panel {
      border-color: ButtonBorder;
    }
  }
`;
