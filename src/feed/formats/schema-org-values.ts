/** What schema.org's things are made of: texts, places, pictures. */
import { isObject } from '../shape.ts';
import { asList, asString, compact, rest, type Json } from './input.ts';
import { municipalityInAddress, municipalityOf } from './municipality.ts';
import { htmlToText, looksLikeHtml } from './text.ts';

/** 'https://schema.org/MusicEvent' → 'MusicEvent' */
export const bare = (name: unknown): string =>
  asString(asList(name)[0])?.replace(/^.*[/#:]/, '') ?? '';

/** The `@type` or types, without the vocabulary's address. */
export const typesOf = (node: Json): string[] => asList(node['@type']).map(bare);

/** A text, a list's first, or {"@value", "@language"} → as the feed writes it. */
export function textOf(value: unknown): unknown {
  const values = asList(value);
  const tagged = values.filter((part): part is Json => isObject(part) && '@value' in part);
  if (tagged.length) {
    return Object.fromEntries(
      tagged.map((part) => [asString(part['@language']) ?? 'fi', part['@value']]),
    );
  }
  return asString(values[0]);
}

/** The same without the markup that some put into texts. */
export function plain(value: unknown): unknown {
  const text = textOf(value);
  return typeof text === 'string' && looksLikeHtml(text) ? htmlToText(text) : text;
}

/** A Place, a PostalAddress in it or in words, or a name alone → the feed's place. */
export function placeOf(place: unknown): Json | undefined {
  if (!isObject(place)) {
    const name = asString(place);
    return compact({ name, municipality: municipalityInAddress(name) });
  }
  const address = isObject(place.address) ? place.address : {};
  const line = asString(place.address);
  const geo = isObject(place.geo) ? place.geo : {};
  const around = isObject(place.containedInPlace) ? place.containedInPlace.name : undefined;
  return compact({
    name: plain(place.name),
    street: asString(address.streetAddress) ?? line,
    postalCode: asString(address.postalCode),
    city: asString(address.addressLocality),
    municipality:
      municipalityOf(address.addressLocality) ??
      municipalityInAddress(line) ??
      municipalityOf(around),
    lat: numberOf(geo.latitude),
    lon: numberOf(geo.longitude),
    url: asString(place.url),
  });
}

/** A finite number, also one written as a string. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The first picture: its address, or an ImageObject. */
export function imageOf(value: unknown): Json | undefined {
  const [image] = asList(value);
  if (!isObject(image)) return compact({ url: asString(image) });
  return compact({
    url: asString(image.contentUrl) ?? asString(image.url),
    alt: asString(image.caption) ?? asString(image.description),
    credit: asString(image.creditText),
  });
}

/** Words of a list, separated by spaces. */
export const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the feed has no field for. */
export function foreign(thing: Json, known: ReadonlySet<string>): Json | undefined {
  const schemaOrg = rest(thing, known);
  return schemaOrg && { schemaOrg };
}
