import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  className?: string | typeof nothing;
  id?: string | typeof nothing;
  /** `part` of the heading: `heading` for the widget's own, `item-heading` for an item's. */
  part?: string | typeof nothing;
}

/** A heading whose level the page decides, since the host owns the outline; clamped to 1–6. */
export function heading(
  level: number | null | undefined,
  content: unknown,
  { className = nothing, id = nothing, part = nothing }: HeadingOptions = {},
): TemplateResult {
  switch (Math.max(1, Math.round(level || 2))) {
    case 1:
      return html`<h1 class=${className} id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${id} part=${part}>${content}</h6>`;
  }
}

/** The widget's heading until its words have come: what stands below doesn't move then. */
export const headingPlace = html`<p id="heading" aria-hidden="true">${'\u00a0'}</p>`;
