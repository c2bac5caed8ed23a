/** What lies on what in the drawing, from the land up to the marks. */

import { svg, type SVGTemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import type { AreaState } from './area-states.ts';
import type { AllMessages } from './later-words.ts';
import {
  areasLayer,
  markersLayer,
  namesLayer,
  neighboursLayer,
  patterns,
  positionLayer,
  scaleLayer,
} from './map-layers-view.ts';
import { namesOn } from './map-names.ts';
import type { MapStops } from './map-stops-view.ts';
import type { Marker } from './markers.ts';
import { locate } from './nearest.ts';
import type { MapPlace } from './places.ts';
import { metresPerUnit, unproject, type LatLon } from './projection.ts';
import type { Area, Bounds, Figure } from './regions/figure.ts';
import { scaleBar } from './scale-bar.ts';
import type { TileLayer } from './tiles-view.ts';
import type { Size, View } from './viewport.ts';

/** What the map draws; a new one each time that something of it changed. */
export interface MapModel {
  readonly figure: Figure;
  /** What to show at first and on 'whole area'. */
  readonly bounds: Bounds;
  /** By municipality code. */
  readonly states: ReadonlyMap<string, AreaState>;
  readonly places: readonly MapPlace[];
  /** Codes of the municipalities of what is chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly chosenPilot: string | undefined;
  /** What is written on an area. */
  readonly areaLabel: (area: Area) => string;
  /** Its accessible name: with what goes on there. */
  readonly areaName: (area: Area) => string;
  readonly placesName: (places: readonly MapPlace[]) => string;
  readonly mapName: string;
  /** Where the visitor is, if they asked. */
  readonly position: LatLon | undefined;
  readonly tiles: TileLayer | undefined;
  readonly messages: AllMessages;
  readonly format: Format;
}

/** The stretch of it that is in the frame, and where the keyboard is. */
interface InFrame {
  readonly view: View;
  readonly size: Size;
  readonly markers: readonly Marker[];
  readonly stops: MapStops;
  readonly widthOf: (text: string) => number;
}

/** The scale bar takes no more pixels than this. */
const SCALE_ROOM = 90;

export function drawing(model: MapModel, frame: InFrame): SVGTemplateResult {
  const { messages, figure, states, chosen, chosenPilot } = model;
  const { view, size, markers, stops, widthOf } = frame;
  const { scale } = view;
  return svg`
    ${patterns(scale)}
    <g class="world">
      ${model.tiles?.render(view, size, figure) ?? neighboursLayer(figure)}
      ${areasLayer(
        {
          figure,
          states,
          chosen,
          stop: stops.areaStop(states, chosen),
          focused: stops.ringed,
          nameOf: model.areaName,
        },
        messages.areas,
      )}
    </g>
    <g class="overlay">
      ${namesLayer(
        namesOn({
          ...{ areas: figure.areas, states, chosen, markers, view, size, widthOf },
          nameOf: model.areaLabel,
        }),
      )}
      ${markersLayer(
        {
          markers,
          scale,
          metresPerUnit: unitLength(figure),
          stop: stops.markerStop(markers),
          nameOf: ({ members }) => model.placesName(members),
          isChosen: ({ members }) => members.some(({ item }) => item.pilot.id === chosenPilot),
          format: (count) => model.format.number(count),
        },
        messages.markers,
      )}
      ${positionLayer(model.position && locate(model.position, figure), scale, messages.nearMeYou)}
    </g>
    ${scaleBarIn(model, frame)}`;
}

function scaleBarIn(
  { figure, messages, format }: MapModel,
  { view, size }: InFrame,
): SVGTemplateResult {
  const { metres, pixels } = scaleBar(unitLength(figure) / view.scale, SCALE_ROOM);
  const label =
    metres < 1000
      ? messages.metres(format.number(metres))
      : messages.distance(format.number(metres / 1000));
  return scaleLayer(pixels, label, size);
}

function unitLength({ grid, origin, bounds }: Figure): number {
  const y = origin.y + (bounds.top + bounds.bottom) / 2;
  return metresPerUnit(unproject({ x: origin.x, y }, grid).lat, grid);
}
