import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AreaState } from './area-states.ts';
import type { Name } from './map-names.ts';
import { PATTERN_STEP } from './mark-view.ts';
import type { AreaStatus } from './pilots.ts';
import { markerRadius, type Marker } from './markers.ts';
import { AREA_RADIUS } from './places.ts';
import type { Point } from './projection.ts';
import type { Area, Figure } from './regions/figure.ts';
import type { Size } from './viewport.ts';

interface AreaLayer {
  readonly figure: Figure;
  readonly states: ReadonlyMap<string, AreaState>;
  readonly chosen: ReadonlySet<string>;
  /** The one area that Tab reaches. */
  readonly stop: string | undefined;
  readonly focused: string | undefined;
  readonly nameOf: (area: Area) => string;
}

/** Painted from the dullest to the liveliest, so that no outline is half covered. */
const OUTLINE_ORDER: readonly AreaStatus[] = ['off', 'ended', 'coming', 'running'];

/** Hatching and dots in pixels, whatever the scale. */
export function patterns(scale: number): SVGTemplateResult {
  const pattern = (status: PatternedStatus, mark: SVGTemplateResult) =>
    svg`<pattern id=${`vk-${status}`} patternUnits="userSpaceOnUse" width=${PATTERN_STEP}
      height=${PATTERN_STEP} patternTransform="scale(${1 / scale}) rotate(45)">${mark}</pattern>`;
  return svg`<defs>
    ${pattern('coming', svg`<path class="hatch" d="M0 0V${PATTERN_STEP}" />`)}
    ${pattern('off', svg`<path class="dots" d="M3 3h0" />`)}
  </defs>`;
}

/** Statuses that a pattern tells, beside the outline. */
type PatternedStatus = 'coming' | 'off';
const PATTERNED: readonly PatternedStatus[] = ['coming', 'off'];

/** The faint land around the region. */
export function neighboursLayer({ neighbours }: Figure): SVGTemplateResult {
  return svg`<path class="neighbours" d=${neighbours} />`;
}

/** Land, borders and what the statuses make of them. */
export function areasLayer(layer: AreaLayer, label: string): SVGTemplateResult {
  const { figure, states, chosen, stop, focused, nameOf } = layer;
  const { borders } = figure;
  const outlined = figure.areas.filter((area) => states.has(area.code));
  return svg`
    <g role="group" aria-label=${label} class="areas">
      ${figure.areas.map((area) => {
        const status = states.get(area.code)?.status;
        return svg`<path class="area ${status ?? 'none'}" d=${area.path} role="button"
          data-area=${area.code} tabindex=${area.code === stop ? 0 : -1}
          aria-label=${nameOf(area)} aria-pressed=${chosen.has(area.code)}
          part=${status ? `municipality ${status}` : 'municipality'}></path>`;
      })}
    </g>
    <g class="lines" aria-hidden="true">
      ${PATTERNED.flatMap((status) =>
        outlined
          .filter((area) => states.get(area.code)?.status === status)
          .map((area) => svg`<path class="pattern" fill="url(#vk-${status})" d=${area.path} />`),
      )}
      <path class="border coast" d=${borders.coast} />
      <path class="border" d=${borders.municipality} />
      <path class="border subregion" d=${borders.subregion} />
      <path class="border region" d=${borders.region} />
      ${OUTLINE_ORDER.flatMap((status) =>
        outlined
          .filter((area) => states.get(area.code)?.status === status)
          .map((area) => outline(area, status)),
      )}
      ${figure.areas.filter((area) => chosen.has(area.code)).map((area) => outline(area, 'chosen'))}
      ${figure.areas
        .filter((area) => area.code === focused)
        .map(
          (area) =>
            svg`<path class="ring under" d=${area.path} /><path class="ring" d=${area.path} />`,
        )}
    </g>`;
}

/** Full width on land, a hair along the shore: islands keep their shapes. */
function outline({ path, landBorder }: Area, kind: AreaStatus | 'chosen'): SVGTemplateResult {
  return svg`<path class="outline shore ${kind}" d=${path} />
    <path class="outline ${kind}" d=${landBorder} />`;
}

export function namesLayer(names: readonly Name[]): SVGTemplateResult {
  return svg`<g class="labels" aria-hidden="true">${names.map(
    ({ x, y, text, status }) =>
      svg`<text class=${status ? 'lively' : nothing} x=${x} y=${y}>${text}</text>`,
  )}</g>`;
}

interface MarkerLayer {
  readonly markers: readonly Marker[];
  readonly scale: number;
  readonly metresPerUnit: number;
  readonly stop: string | undefined;
  readonly nameOf: (marker: Marker) => string;
  readonly isChosen: (marker: Marker) => boolean;
  readonly format: (count: number) => string;
}

export function markersLayer(layer: MarkerLayer, label: string): SVGTemplateResult {
  const { markers, scale, metresPerUnit, stop, nameOf, isChosen, format } = layer;
  return svg`<g class="markers" role=${markers.length ? 'group' : nothing}
    aria-label=${markers.length ? label : nothing}>${repeat(
      markers,
      // Each keeps its element, and with it the focus.
      ({ id }) => id,
      (marker) => {
        const { x, y, members, id } = marker;
        const count = members.length;
        const radius = markerRadius(count);
        const [first] = members;
        const kind = count > 1 ? 'cluster' : first!.precision;
        const ring = Math.max(radius, (AREA_RADIUS / metresPerUnit) * scale);
        return svg`<g class="marker ${isChosen(marker) ? 'chosen' : ''}" role="button"
        transform="translate(${x * scale} ${y * scale})" data-marker=${id}
        tabindex=${id === stop ? 0 : -1} aria-label=${nameOf(marker)}>
        ${kind === 'area' ? svg`<circle class="around" r=${ring} />` : nothing}
        ${kind === 'exact' ? svg`<circle class="target" r="14" />` : nothing}
        <circle class="pin ${kind}" r=${kind === 'exact' ? radius - 3 : radius} />
        ${kind === 'cluster' ? svg`<text class="count">${format(count)}</text>` : nothing}
        ${kind === 'exact' ? svg`<circle class="eye" r="3.5" />` : nothing}
      </g>`;
      },
    )}</g>`;
}

/** Where the visitor is, after having asked for it. */
export function positionLayer(
  position: Point | undefined,
  scale: number,
  name: string,
): SVGTemplateResult | typeof nothing {
  if (!position) return nothing;
  return svg`<g class="position" role="img" aria-label=${name}
    transform="translate(${position.x * scale} ${position.y * scale})">
    <circle class="halo" r="11" /><circle class="dot" r="6" />
  </g>`;
}

/** How long a kilometre is here. Decoration for most, so it has no voice. */
export function scaleLayer(pixels: number, label: string, size: Size): SVGTemplateResult {
  // In a sidebar the buttons take the lower edge.
  const y = size.width < 260 ? 28 : size.height - 12;
  return svg`<g class="scale-bar" aria-hidden="true" transform="translate(12 ${y})">
    <path d="M0-5V0H${pixels}V-5" />
    <text x=${pixels / 2} y="-8">${label}</text>
  </g>`;
}
