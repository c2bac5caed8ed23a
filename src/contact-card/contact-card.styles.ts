import { css } from 'lit';

/** Cards: who, away, what else there is to know. */
export const styles = css`
  #heading {
    margin-block-end: var(--_4);
    hyphens: auto;
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
    /* In a sidebar the longest words of the field are wider than the card. */
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .card.item,
  .card.substitute {
    padding: var(--_6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card.substitute {
    padding: var(--_4);
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
  }
  .substitute .name {
    font-size: 1.0625em;
  }
  .face {
    position: relative;
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    overflow: hidden;
    background: var(--_accent-tint);
    color: var(--_accent);
    font-size: 24px;
  }
  .substitute .face {
    font-size: 16px;
  }
  .face > * {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .face > span {
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .face .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .face img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .lost :is(img, .small) {
    display: none;
  }
  .away {
    display: grid;
    gap: var(--_3);
    padding: var(--_3) var(--_4) var(--_4);
    /* No tint: links on it would lose the contrast that the accent was measured for. */
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
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
  .hours > summary,
  .linked > summary {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
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
    margin-block: 3px;
  }
  .about .tag::first-letter {
    text-transform: uppercase;
  }
  dd + dd {
    margin-block-start: var(--_1);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  @container vk (min-width: 760px) {
    /* A card with the whole width to itself has two columns. */
    .cards:not(.several) > .card {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: var(--_8);
      max-inline-size: 60em;
    }
    .who,
    .away {
      grid-column: 1 / -1;
    }
  }
  @container vk (max-width: 420px) {
    .card.item {
      padding: var(--_4);
    }
    .card.substitute {
      padding: 0;
      border: 0;
    }
    .away {
      padding: var(--_3);
    }
    .who {
      gap: var(--_3);
    }
    .face {
      font-size: 16px;
    }
    .name {
      font-size: 1.125em;
    }
    .take > .button {
      flex: 1 1 12em;
    }
  }
  @container vk (max-width: 300px) {
    .card.item {
      padding: var(--_3);
    }
    /* A bar is enough, and no icons: within two boxes addresses would break within a word. */
    .away {
      padding: 0;
      padding-inline-start: var(--_2);
      border-width: 0;
      border-inline-start-width: 4px;
      border-radius: 0;
    }
    .who {
      flex-wrap: wrap;
    }
    .name {
      font-size: 1.0625em;
    }
  }
  @media (forced-colors: active) {
    .face {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    #heading {
      break-after: avoid;
    }
    /* Cards are long: they begin where there is room. Grids would let a name stand alone. */
    @container vk (max-width: 759.98px) {
      .cards.several,
      .card {
        display: block;
      }
      .card + .card,
      .card > * + * {
        margin-block-start: var(--_4);
      }
    }
    .who {
      break-after: avoid;
    }
    .way {
      break-inside: avoid;
    }
    .linked:not([open]) {
      display: none;
    }
  }
`;
