import { html, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.ts';
import { areaMark, placeMark } from './mark-view.ts';
import { areaStatusOf, areaStatuses, type PilotItem } from './pilots.ts';

/** What the marks mean: only those that are on the map. */
export function legend(
  items: readonly PilotItem[],
  messages: Messages<'artist-pilot-map'>,
): TemplateResult {
  const present = new Set(items.map(({ status }) => areaStatusOf[status]));
  const precisions = new Set(
    items.flatMap(({ pilot }) =>
      (pilot.places ?? []).flatMap(({ lat, precision = 'exact' }) =>
        lat === undefined ? [] : precision,
      ),
    ),
  );
  return html`<ul class="legend small" aria-label=${messages.legend}>
    ${areaStatuses
      .filter((status) => present.has(status))
      .map((status) => html`<li>${areaMark(status)}${messages.legendArea[status]}</li>`)}
    ${precisions.has('exact') ? html`<li>${placeMark('exact')}${messages.legendPlace}</li>` : ''}
    ${precisions.has('area') ? html`<li>${placeMark('area')}${messages.legendAround}</li>` : ''}
  </ul>`;
}
