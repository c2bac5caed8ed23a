import { css } from 'lit';

/** What opens under the list; adopted with its code. */
export const detailsStyles = css`
  .details {
    display: grid;
    gap: var(--_4);
    grid-template-columns: minmax(0, 1fr);
    padding: var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    scroll-margin: var(--_8);
    overflow-wrap: anywhere;
  }
  .details-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_3);
  }
  .details-head .button {
    flex: none;
  }
  .details-title {
    font-size: 1.25em;
    font-weight: 700;
    padding-block: 0.3em;
  }
  .details-title:focus-visible {
    outline-offset: 4px;
  }
  .facts {
    display: grid;
  }
  .facts dt {
    font-weight: 600;
  }
  .facts dd + dt {
    margin-block-start: var(--_3);
  }
  .sub {
    font-weight: 600;
    font-size: 1em;
  }
  .join {
    display: grid;
    gap: var(--_2);
    padding: var(--_3) var(--_4);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-tint);
  }
  .join .button {
    justify-self: start;
  }
  .links {
    display: grid;
    gap: var(--_1);
  }
  :is(.facts, .links) a {
    display: inline-block;
    padding-block: 2px;
  }
  .choice {
    inline-size: 100%;
    justify-content: start;
  }
  figure img {
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  figcaption {
    margin-block-start: var(--_1);
  }
  @container vk (min-width: 480px) {
    .facts {
      grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
      gap: var(--_2) var(--_4);
    }
    .facts dd + dt {
      margin-block-start: 0;
    }
  }
`;
