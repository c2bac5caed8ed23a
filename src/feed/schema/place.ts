/** Where something is. */
import { either, leaf, object, type Read } from '../shape.ts';
import { accessibility } from './parts.ts';
import { decimal, id, municipalityCode, string, text, url } from './values.ts';

export const placeFields = {
  id,
  name: text,
  street: text,
  postalCode: string,
  city: text,
  municipality: municipalityCode,
  lat: decimal(-90, 90),
  lon: decimal(-180, 180),
  room: text,
  url,
  accessibility,
};

/** Half a point is none. */
export function withPoint<T extends { readonly lat?: number; readonly lon?: number }>(place: T): T {
  if (place.lat !== undefined && place.lon !== undefined) return place;
  return { ...place, lat: undefined, lon: undefined };
}

/** A place of the feed's `places`, or one told where it is used. */
export const place = object({}, placeFields, withPoint);

export type Place = Read<typeof place>;

/** The id of one of the feed's places. */
export const placeId = leaf<Place>('place-id', (input, reader) => {
  if (typeof input !== 'string') return reader.problem('type');
  const found = Object.hasOwn(reader.places, input) ? reader.places[input] : undefined;
  return (found as Place | undefined) ?? reader.problem('unknown-place');
});

export const placeOrId = either<Place, Place>(placeId, place);
