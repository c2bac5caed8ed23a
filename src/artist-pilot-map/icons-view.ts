import { html } from 'lit';

/** The map's own icons, drawn as those of src/widget/icons.ts. */
export const layersIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <path d="m10 3 7.5 4L10 11 2.5 7 10 3ZM3 11l7 4 7-4" />
</svg>`;
export const locateIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="5.5" />
  <path d="M10 2v3M10 15v3M2 10h3M15 10h3" />
</svg>`;
export const expandIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />
</svg>`;
