import { html, type TemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import type { AllMessages } from './later-words.ts';
import { nearest, type NearPlace } from './nearest.ts';
import type { MapPlace } from './places.ts';
import type { LatLon } from './projection.ts';
import type { Figure } from './regions/figure.ts';

/** A position that is good enough for 'which one is near', and quick. */
const options: PositionOptions = { maximumAge: 300_000, timeout: 15_000 };

/** Asks the browser, which asks the visitor. Rejects when either says no. */
export function findPosition(): Promise<LatLon> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) {
      reject(new Error('no geolocation in this browser'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      reject,
      options,
    );
  });
}

export type NearState =
  | { readonly status: 'searching' }
  | { readonly status: 'denied' }
  | { readonly status: 'found'; readonly position: LatLon };

export interface NearModel {
  readonly state: NearState;
  readonly places: readonly MapPlace[];
  readonly figure: Figure;
  readonly count: number;
  readonly placeName: (place: MapPlace) => string;
  readonly choose: (place: MapPlace) => void;
  readonly messages: AllMessages;
  readonly format: Format;
}

const nearestOf = ({ state, places, figure, count }: NearModel): readonly NearPlace[] =>
  state.status === 'found' ? nearest(places, state.position, figure, count) : [];

function sentenceFor({ state, messages }: NearModel, found: readonly NearPlace[]): string {
  if (state.status === 'searching') return messages.nearMeSearching;
  if (state.status === 'denied') return messages.nearMeDenied;
  return found.length ? `${messages.nearMeFound}. ${messages.nearMeNote}` : messages.nearMeNone;
}

/** What came of asking, to be said, since map and list stay as they were. */
export const nearSentence = (model: NearModel): string => sentenceFor(model, nearestOf(model));

/** The same on the page, with the places that are nearest. */
export function nearMe(model: NearModel): TemplateResult {
  const { placeName, choose, messages, format } = model;
  const found = nearestOf(model);
  const sentence = sentenceFor(model, found);
  if (!found.length) return html`<p class="small">${sentence}</p>`;
  return html`<div class="near small">
    <p>${sentence}</p>
    <ul class="links">
      ${found.map(
        ({ place, metres }) =>
          html`<li>
            <button class="button" type="button" @click=${() => choose(place)}>
              ${placeName(place)}
              <span class="muted"
                >${messages.distance(
                  format.number(metres / 1000, {
                    maximumFractionDigits: metres < 10_000 ? 1 : 0,
                  }),
                )}</span
              >
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
