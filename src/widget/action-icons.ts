/** Icons of what comes after the first rows; see icons.ts for those that the rows have. */
import { html, svg } from 'lit';
import { icon } from './icons.ts';

export const chevronIcon = html`<svg class="icon chevron" viewBox="0 0 20 20" aria-hidden="true">
  <path d="m5 7.5 5 5 5-5" />
</svg>`;
export const backIcon = icon(svg`<path d="m12.5 5-5 5 5 5"/>`);
export const forwardIcon = icon(svg`<path d="m7.5 5 5 5-5 5"/>`);
export const closeIcon = icon(svg`<path d="m5 5 10 10M15 5 5 15"/>`);
export const filterIcon = icon(svg`<path d="M3 5h14M5.5 10h9M8 15h4"/>`);
export const externalIcon = icon(
  svg`<path d="M8 4.500H4.500v11h11V12M11.5 3.500h5v5M16 4l-6.5 6.5"/>`,
);
export const shareIcon = icon(
  svg`<circle cx="5" cy="10" r="2"/><circle cx="15" cy="4.5" r="2"/><circle cx="15" cy="15.5" r="2"/><path d="m6.8 9 6.4-3.500M6.8 11l6.4 3.5"/>`,
);
export const printIcon = icon(
  svg`<path d="M6 7V3h8v4M6 14.500H3.500V7h13v7.500H14"/><rect x="6" y="12" width="8" height="5"/>`,
);
export const minusIcon = icon(svg`<path d="M4 10h12"/>`);
export const checkIcon = icon(svg`<path d="m4 10.5 4 4 8-9"/>`);
export const plusIcon = icon(svg`<path d="M10 4v12M4 10h12"/>`);
