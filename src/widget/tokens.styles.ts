import { css } from 'lit';

/**
 * What the four elements share in looks. Neutrals are mixed from the page's own text colour, so
 * that light, dark and tinted pages work without a theme; `--_surface`, `--_accent` and
 * `--_on-accent` come from the surface controller, which measures them against the page.
 * Names with `--_` are private; those with `--vk-` are the contract's.
 */
export const base = css`
  :host {
    /* As given, until the surface controller has measured them, before the first paint. */
    --_surface: var(--vk-surface);
    --_accent: var(--vk-accent);
    --_on-accent: var(--vk-on-accent);
    --_muted: var(--vk-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_border: var(--vk-border, color-mix(in srgb, currentColor 20%, transparent));
    --_edge: color-mix(in srgb, currentColor 66%, transparent);
    --_tint: color-mix(in srgb, currentColor 6%, transparent);
    --_accent-tint: color-mix(in srgb, var(--_accent) 12%, transparent);
    --_radius: var(--vk-radius, 4px);
    --_unit: var(--vk-space, 4px);
    --_1: var(--_unit);
    --_2: calc(2 * var(--_unit));
    --_3: calc(3 * var(--_unit));
    --_4: calc(4 * var(--_unit));
    --_6: calc(6 * var(--_unit));
    --_8: calc(8 * var(--_unit));

    /* A page's '*:empty {display: none}', 'display: inline' or '* {all: unset}' must not hide or
       squeeze us, or take the width that we are drawn by. */
    display: block !important;
    container: vk / inline-size !important;
    box-sizing: border-box;
    flex: 1 1 100%;
    min-inline-size: min(100%, 180px);
    max-inline-size: 100%;

    font-family: var(--vk-font-family, inherit);
    font-size: var(--vk-font-size, inherit);
    color: var(--vk-text, inherit);
    /* What leaks in from pages and hurts. */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    hyphens: manual;
    user-select: auto;
    cursor: auto;
  }
  /* We speak languages that are written from the left, digits alone too: '12:30–11:00' would lie. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) * {
    unicode-bidi: plaintext;
  }
  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  #heading {
    font-size: inherit;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  img,
  svg {
    display: block;
    max-inline-size: 100%;
  }
  #heading {
    /* 'Kontaktuppgifter' fits into a sidebar. */
    font-size: clamp(1em, 9cqi, 1.5em);
    font-weight: 700;
  }
  /* Rows far down cost no layout and no paint until they come near; an open one may overflow. */
  @media screen {
    .item:nth-child(n + 24):not(:has([aria-expanded='true'])),
    .far .day:not(:has([aria-expanded='true'])) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 96px;
      overflow-clip-margin: 6px;
    }
  }
  .muted,
  .language-mark {
    color: var(--_muted);
  }
  .small,
  .language-mark {
    font-size: 0.875em;
  }
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* What acts. */
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  summary,
  select,
  label {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: 44px;
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font-weight: 500;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .button:hover {
    background: var(--_tint);
    border-color: currentColor;
  }
  .button[aria-pressed='true'] {
    background: var(--_accent-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .button.quiet {
    border-color: transparent;
    padding-inline: var(--_2);
    color: var(--_accent);
  }
  .button.icon-only {
    padding: 0;
    inline-size: 44px;
  }

  /* A state in words: a shape and a border beside the word, never colour alone. */
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    padding: 1px var(--_2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.4;
  }

  /* Loading, error, stale, empty. */
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_3);
    padding: var(--_3) var(--_4);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .notice > p {
    max-inline-size: min(70ch, 100%);
  }
  /* Before the first line, however many there are, and never in a line of its own. */
  .notice > .icon {
    margin-inline-end: -32px;
    translate: 0 5px;
  }
  .notice > .icon + p {
    padding-inline-start: 32px;
  }
  .loading {
    min-block-size: var(--vk-loading-height, 240px);
  }
  .skeleton {
    display: grid;
    gap: var(--_4);
    padding-block: var(--_4);
  }
  .skeleton > span {
    block-size: 44px;
    /* Forced colours show it, in place of the tint. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  @media (forced-colors: active) {
    .button,
    .tag,
    .notice {
      border-color: ButtonBorder;
    }
    .button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
