/** Where something is. */
import type { Reader } from '../reader.ts';
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

/** With what the feed's `places` tell of its id; half a point is none. */
export function completed<T extends Point>(told: T, { places }: Reader): T {
  const place = { ...(told.id ? (places[told.id] as object) : {}), ...told };
  if (place.lat !== undefined && place.lon !== undefined) return place;
  return { ...place, lat: undefined, lon: undefined };
}

interface Point {
  readonly id?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** A place of the feed's `places`, or one told where it is used. */
export const place = object({}, placeFields, completed);

export type Place = Read<typeof place>;

/** The id of one of the feed's places. */
export const placeId = leaf<Place>('place-id', (input, reader) => {
  if (typeof input !== 'string') return reader.problem('type');
  const found = Object.hasOwn(reader.places, input) ? reader.places[input] : undefined;
  return (found as Place | undefined) ?? reader.problem('unknown-place');
});

export const placeOrId = either<Place, Place>(placeId, place);
