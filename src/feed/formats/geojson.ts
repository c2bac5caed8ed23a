/** GeoJSON FeatureCollections (RFC 7946) → pilots. */
import type { ForeignAnswer } from '../format.ts';
import {
  asList,
  asObjects,
  asString,
  compact,
  isJson,
  rest,
  type FeedInput,
  type Json,
} from './input.ts';
import { municipalityOf } from './municipality.ts';

export function toFeed({ json }: Pick<ForeignAnswer, 'json'>): FeedInput {
  const features = isJson(json) ? asObjects(json.features) : [];
  return { version: '1', pilots: features.map(pilotOf) };
}

/** Texts of several languages stand side by side: name_fi, name_sv. */
function texts(properties: Json, ...names: string[]): unknown {
  for (const name of names) {
    if (properties[name] !== undefined && properties[name] !== null) return properties[name];
    const byLanguage = compact({
      fi: properties[`${name}_fi`],
      sv: properties[`${name}_sv`],
      en: properties[`${name}_en`],
    });
    if (byLanguage) return byLanguage;
  }
  return undefined;
}

function pilotOf(feature: Json, index: number): Json {
  const properties = isJson(feature.properties) ? feature.properties : {};
  const id = [feature.id, properties.id].find(
    (given) => typeof given === 'number' || asString(given),
  );
  const municipalities = municipalitiesOf(properties);
  const point = pointOf(feature.geometry);
  const url = asString(properties.url) ?? asString(properties.website);
  const place = compact({
    name: texts(properties, 'place', 'location', 'address'),
    municipality: municipalities.length === 1 ? municipalities[0] : undefined,
    ...point,
  });
  return compact({
    id: id === undefined ? `feature-${index + 1}` : String(id),
    title: texts(properties, 'title', 'name'),
    municipalities,
    period: periodOf(properties),
    summary: texts(properties, 'summary'),
    description: texts(properties, 'description'),
    status: properties.status,
    artists: asList(properties.artists ?? properties.artist).map((artist) =>
      isJson(artist) ? artist : { name: artist },
    ),
    artforms: asList(properties.artforms ?? properties.artform),
    places: point && place ? [place] : [],
    images: asList(properties.images ?? properties.image),
    links: [...(url ? [{ rel: 'info', url }] : []), ...asList(properties.links)],
    x: foreign(properties),
  })!;
}

function municipalitiesOf(properties: Json): string[] {
  const given = asList(properties.municipalities ?? properties.municipality ?? properties.kunta);
  return given.flatMap((name) => municipalityOf(name) ?? asString(name) ?? []);
}

function periodOf(properties: Json): unknown {
  if (isJson(properties.period)) return properties.period;
  const day = (...names: string[]): string | undefined =>
    // Only the day of a time: periods know no hours.
    asString(names.map((name) => properties[name]).find(asString))?.slice(0, 10);
  return compact({
    start: day('start', 'startDate', 'start_date', 'begin'),
    end: day('end', 'endDate', 'end_date'),
  });
}

/** A point as it is; of lines and areas the middle, told as an area. */
function pointOf(geometry: unknown): Json | undefined {
  const points = pointsOf(geometry);
  if (!points.length) return undefined;
  if (isJson(geometry) && geometry.type === 'Point') {
    return { lat: points[0]![1], lon: points[0]![0], precision: 'exact' };
  }
  const middle = (axis: 0 | 1): number => {
    let [least, most] = [Infinity, -Infinity];
    for (const point of points) {
      least = Math.min(least, point[axis]);
      most = Math.max(most, point[axis]);
    }
    return (least + most) / 2;
  };
  return { lat: middle(1), lon: middle(0), precision: 'area' };
}

function pointsOf(geometry: unknown): [number, number][] {
  if (!isJson(geometry)) return [];
  if (geometry.type === 'GeometryCollection')
    return asObjects(geometry.geometries).flatMap(pointsOf);
  return flatten(geometry.coordinates);
}

/** The pairs in lists of lists, however deep. */
function flatten(value: unknown): [number, number][] {
  if (!Array.isArray(value)) return [];
  const [lon, lat] = value as unknown[];
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]];
  return value.flatMap(flatten);
}

const KNOWN = new Set(
  'id title name municipality municipalities kunta period start startDate start_date begin end endDate end_date summary description status artist artists artform artforms image images url website links place location address'
    .split(' ')
    .flatMap((name) => [name, `${name}_fi`, `${name}_sv`, `${name}_en`]),
);

function foreign(properties: Json): Json | undefined {
  const geojson = rest(properties, KNOWN);
  return geojson && { geojson };
}
