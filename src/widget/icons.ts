import { svg, html, type TemplateResult } from 'lit';

/** One hand: 20 px, round strokes of 1.6 px in the text's colour, always beside words. */
export const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${paths}</svg>`;

export const calendarIcon = icon(
  svg`<rect x="3" y="4.5" width="14" height="12.5" rx="1.5"/><path d="M3 8.5h14M7 2.5v4M13 2.5v4"/>`,
);
export const placeIcon = icon(
  svg`<path d="M10 17.5s5.5-5 5.5-9.2A5.5 5.5 0 0 0 4.5 8.3C4.5 12.5 10 17.5 10 17.500Z"/><circle cx="10" cy="8.3" r="2"/>`,
);
export const downloadIcon = icon(svg`<path d="M10 3v9.500M6 9l4 4 4-4M3.5 16.500h13"/>`);
export const copyIcon = icon(
  svg`<rect x="7" y="7" width="10" height="10" rx="1.5"/><path d="M13 7V4.500A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.500v7A1.5 1.5 0 0 0 4.5 13H7"/>`,
);
export const warningIcon = icon(svg`<path d="M10 3 1.8 17h16.400L10 3ZM10 8v4M10 14.500v.1"/>`);
export const infoIcon = icon(
  svg`<circle cx="10" cy="10" r="7"/><path d="M10 9v4.500M10 6.400v.1"/>`,
);
export const listIcon = icon(svg`<path d="M7 5h10M7 10h10M7 15h10M3.2 5h.1M3.2 10h.1M3.2 15h.1"/>`);
export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>`);
