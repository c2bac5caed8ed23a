/** What a card's ways to get in touch are marked with; drawn as in src/widget/icons.ts. */
import { svg } from 'lit';
import { icon } from '../widget/icons.ts';

export const clockIcon = icon(svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.8 1.8"/>`);
export const phoneIcon = icon(
  svg`<path d="M4 3.500h3l1.5 4-2 1.300a9 9 0 0 0 4.7 4.700l1.3-2 4 1.500v3a1 1 0 0 1-1 1A13.5 13.5 0 0 1 3 4.500a1 1 0 0 1 1-1Z"/>`,
);
export const mailIcon = icon(
  svg`<rect x="2.5" y="4.5" width="15" height="11" rx="1.5"/><path d="m3 5.5 7 5.5 7-5.5"/>`,
);
export const globeIcon = icon(
  svg`<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2.3 2 3 4.5 3 7s-.7 5-3 7c-2.3-2-3-4.5-3-7s.7-5 3-7Z"/>`,
);
export const speechIcon = icon(
  svg`<path d="M3 4.500h14v9H9.500L5.500 17v-3.500H3v-9ZM6.500 8h7M6.500 10.500h4"/>`,
);
export const houseIcon = icon(
  svg`<path d="M2.500 8 10 3l7.500 5M4.500 8v8M8.200 8v8M11.800 8v8M15.500 8v8M2.500 17h15"/>`,
);
export const codeIcon = icon(
  svg`<path d="M3 3h5v5H3V3ZM12 3h5v5h-5V3ZM3 12h5v5H3v-5ZM12 12h2v2M17 12v2M12 17h1M15.500 15.500V17H17"/>`,
);
