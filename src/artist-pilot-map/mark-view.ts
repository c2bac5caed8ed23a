import { html, svg, type TemplateResult } from 'lit';
import type { PilotStatus } from './pilot-status.ts';
import { areaStatusOf, type AreaStatus } from './pilots.ts';

/** How far apart the lines of the map's hatching are, and its dots. */
export const PATTERN_STEP = 7;

/**
 * A status as the map draws it, for the legend and the list: the same classes, hence the same
 * colours, patterns and outlines. Always beside its word.
 */
export function areaMark(status: AreaStatus): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 24 16" aria-hidden="true">
    <rect class="area ${status}" x="2" y="2" width="20" height="12" />
    ${
      status === 'coming'
        ? svg`<path class="hatch" d="M2 9 9 2M4 14 16 2M11 14 22 3M18 14 22 10" />`
        : status === 'off'
          ? svg`<path class="dots" d="M6 5.5h0M11 5.5h0M16 5.5h0M8.5 10.5h0M13.5 10.5h0M18.5 10.5h0" />`
          : ''
    }
    <rect class="outline ${status}" x="2" y="2" width="20" height="12" />
  </svg>`;
}

export function statusMark(status: PilotStatus): TemplateResult {
  return areaMark(areaStatusOf[status]);
}

export type PlaceMark = 'exact' | 'area';

export function placeMark(kind: PlaceMark): TemplateResult {
  return html`<svg class="mark" viewBox="-12 -8 24 16" aria-hidden="true">
    <circle class="pin ${kind}" r="6.5" />
    ${kind === 'exact' ? svg`<circle class="eye" r="2.2" />` : ''}
  </svg>`;
}
