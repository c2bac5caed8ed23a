import { svg, html, type TemplateResult } from 'lit';

/** One hand: 20 px, round strokes of 1.6 px in the text's colour, always beside words. */
const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${paths}</svg>`;

export const chevronIcon = html`<svg class="icon chevron" viewBox="0 0 20 20" aria-hidden="true">
  <path d="m5 7.5 5 5 5-5" />
</svg>`;
export const backIcon = icon(svg`<path d="m12.5 5-5 5 5 5"/>`);
export const forwardIcon = icon(svg`<path d="m7.5 5 5 5-5 5"/>`);
export const closeIcon = icon(svg`<path d="m5 5 10 10M15 5 5 15"/>`);
export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>`);
export const filterIcon = icon(svg`<path d="M3 5h14M5.5 10h9M8 15h4"/>`);
export const calendarIcon = icon(
  svg`<rect x="3" y="4.5" width="14" height="12.5" rx="1.5"/><path d="M3 8.5h14M7 2.5v4M13 2.5v4"/>`,
);
export const clockIcon = icon(svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.8 1.8"/>`);
export const placeIcon = icon(
  svg`<path d="M10 17.5s5.5-5 5.5-9.2A5.5 5.5 0 0 0 4.5 8.3C4.5 12.5 10 17.5 10 17.500Z"/><circle cx="10" cy="8.3" r="2"/>`,
);
export const phoneIcon = icon(
  svg`<path d="M4 3.500h3l1.5 4-2 1.300a9 9 0 0 0 4.7 4.700l1.3-2 4 1.500v3a1 1 0 0 1-1 1A13.5 13.5 0 0 1 3 4.500a1 1 0 0 1 1-1Z"/>`,
);
export const mailIcon = icon(
  svg`<rect x="2.5" y="4.5" width="15" height="11" rx="1.5"/><path d="m3 5.5 7 5.5 7-5.5"/>`,
);
export const globeIcon = icon(
  svg`<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2.3 2 3 4.5 3 7s-.7 5-3 7c-2.3-2-3-4.5-3-7s.7-5 3-7Z"/>`,
);
export const personIcon = icon(
  svg`<circle cx="10" cy="6.5" r="3.3"/><path d="M3.5 17a6.5 6.5 0 0 1 13 0"/>`,
);
export const externalIcon = icon(
  svg`<path d="M8 4.500H4.500v11h11V12M11.5 3.500h5v5M16 4l-6.5 6.5"/>`,
);
export const downloadIcon = icon(svg`<path d="M10 3v9.500M6 9l4 4 4-4M3.5 16.500h13"/>`);
export const shareIcon = icon(
  svg`<circle cx="5" cy="10" r="2"/><circle cx="15" cy="4.5" r="2"/><circle cx="15" cy="15.5" r="2"/><path d="m6.8 9 6.4-3.500M6.8 11l6.4 3.5"/>`,
);
export const printIcon = icon(
  svg`<path d="M6 7V3h8v4M6 14.500H3.500V7h13v7.500H14"/><rect x="6" y="12" width="8" height="5"/>`,
);
export const copyIcon = icon(
  svg`<rect x="7" y="7" width="10" height="10" rx="1.5"/><path d="M13 7V4.500A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.500v7A1.5 1.5 0 0 0 4.5 13H7"/>`,
);
export const checkIcon = icon(svg`<path d="m4 10.5 4 4 8-9"/>`);
export const warningIcon = icon(svg`<path d="M10 3 1.8 17h16.400L10 3ZM10 8v4M10 14.500v.1"/>`);
export const infoIcon = icon(
  svg`<circle cx="10" cy="10" r="7"/><path d="M10 9v4.500M10 6.400v.1"/>`,
);
export const listIcon = icon(svg`<path d="M7 5h10M7 10h10M7 15h10M3.2 5h.1M3.2 10h.1M3.2 15h.1"/>`);
export const plusIcon = icon(svg`<path d="M10 4v12M4 10h12"/>`);
export const minusIcon = icon(svg`<path d="M4 10h12"/>`);
export const speechIcon = icon(
  svg`<path d="M3 4.500h14v9H9.500L5.500 17v-3.500H3v-9ZM6.500 8h7M6.500 10.500h4"/>`,
);
export const codeIcon = icon(
  svg`<path d="M3 3h5v5H3V3ZM12 3h5v5h-5V3ZM3 12h5v5H3v-5ZM12 12h2v2M17 12v2M12 17h1M15.500 15.500V17H17"/>`,
);
export const houseIcon = icon(
  svg`<path d="M2.500 8 10 3l7.500 5M4.500 8v8M8.200 8v8M11.800 8v8M15.500 8v8M2.500 17h15"/>`,
);
