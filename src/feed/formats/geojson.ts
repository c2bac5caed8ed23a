/** GeoJSON FeatureCollections (RFC 7946) → pilots. */
import type { ForeignAnswer } from '../answer.ts';
import { isObject } from '../shape.ts';
import {
  asItems,
  asList,
  asObjects,
  asString,
  compact,
  rest,
  type FeedInput,
  type Json,
} from './input.ts';
import { municipalityOf } from './municipality.ts';

export function toFeed({ json }: Pick<ForeignAnswer, 'json'>): FeedInput {
  const given = isObject(json) ? json : {};
  const features = given.type === 'Feature' ? [given] : asItems(given.features);
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
  const properties = isObject(feature.properties) ? feature.properties : {};
  const id = [feature.id, properties.id].find(
    (given) => typeof given === 'number' || asString(given),
  );
  const municipalities = municipalitiesOf(properties);
  const points = placesOf(feature.geometry);
  const url = asString(properties.url) ?? asString(properties.website);
  const place = {
    name: texts(properties, 'place', 'location', 'address', 'paikka', 'plats'),
    municipality: municipalities.length === 1 ? municipalities[0] : undefined,
  };
  return compact({
    id: id === undefined ? `feature-${index + 1}` : String(id),
    title: texts(properties, 'title', 'name', 'otsikko', 'nimi', 'rubrik', 'namn'),
    municipalities,
    period: periodOf(properties),
    summary: texts(properties, 'summary', 'tiivistelmä', 'sammanfattning'),
    description: texts(properties, 'description', 'kuvaus', 'beskrivning'),
    status: properties.status,
    artists: asList(properties.artists ?? properties.artist).map((artist) =>
      isObject(artist) ? artist : { name: artist },
    ),
    artforms: asList(properties.artforms ?? properties.artform),
    places: points.map((point) => compact({ ...place, ...point })),
    images: asList(properties.images ?? properties.image),
    links: [...(url ? [{ rel: 'info', url }] : []), ...asList(properties.links)],
    x: foreign(properties),
  })!;
}

const MUNICIPALITIES = 'municipalities municipality kunnat kunta kommuner kommun'.split(' ');

/** 'Turku; Raisio', or a list of names or codes. */
function municipalitiesOf(properties: Json): string[] {
  const given = MUNICIPALITIES.map((name) => properties[name]).find((value) => value != null);
  return asList(typeof given === 'string' ? given.split(/[;,]/) : given).flatMap(
    (name) => municipalityOf(name) ?? asString(name) ?? [],
  );
}

const STARTS = 'start startDate start_date begin alkaa alku börjar'.split(' ');
const ENDS = 'end endDate end_date päättyy loppu slutar'.split(' ');

function periodOf(properties: Json): unknown {
  if (isObject(properties.period)) return properties.period;
  // Only the day of a time: periods know no hours.
  const day = (text: string | undefined): string | undefined => text?.slice(0, 10);
  const interval = asString(properties.period)?.split('/');
  if (interval) return compact({ start: day(interval[0]), end: day(interval[1]) });
  const first = (names: readonly string[]): string | undefined =>
    asString(names.map((name) => properties[name]).find(asString));
  return compact({ start: day(first(STARTS)), end: day(first(ENDS)) });
}

/** Points as they are; of lines and areas the middle, told as an area. */
function placesOf(geometry: unknown): Json[] {
  const points = pointsOf(geometry);
  if (!points.length) return [];
  if (isObject(geometry) && /^(Multi)?Point$/.test(asString(geometry.type) ?? '')) {
    return points.map(([lon, lat]) => ({ lat, lon, precision: 'exact' }));
  }
  const middle = (axis: 0 | 1): number => {
    let [least, most] = [Infinity, -Infinity];
    for (const point of points) {
      least = Math.min(least, point[axis]);
      most = Math.max(most, point[axis]);
    }
    return (least + most) / 2;
  };
  return [{ lat: middle(1), lon: middle(0), precision: 'area' }];
}

function pointsOf(geometry: unknown): [number, number][] {
  if (!isObject(geometry)) return [];
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
  [
    ...'id title name otsikko nimi rubrik namn period summary tiivistelmä sammanfattning'.split(
      ' ',
    ),
    ...'description kuvaus beskrivning status artist artists artform artforms image images'.split(
      ' ',
    ),
    ...'url website links place location address paikka plats'.split(' '),
    ...[...MUNICIPALITIES, ...STARTS, ...ENDS],
  ].flatMap((name) => [name, `${name}_fi`, `${name}_sv`, `${name}_en`]),
);

function foreign(properties: Json): Json | undefined {
  const geojson = rest(properties, KNOWN);
  return geojson && { geojson };
}
