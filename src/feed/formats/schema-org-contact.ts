/** schema.org's people, organisations and places that can be reached → contacts. */
import { isObject } from '../shape.ts';
import { asList, asObjects, asString, compact, type Json } from './input.ts';
import { municipalityOf } from './municipality.ts';
import { foreign, imageOf, names, placeOf, plain, typesOf } from './schema-org-values.ts';

export const isContact = (type: string): boolean =>
  /^(Person|ContactPoint)$|Organization$|^(LocalBusiness|Museum|Library|CityHall)$/.test(type);

export function contactOf(thing: Json, index: number): Json {
  const isPerson = typesOf(thing).includes('Person');
  const points = [thing, ...asObjects(thing.contactPoint)];
  return compact({
    id: asString(thing['@id']) ?? asString(thing.url) ?? `contact-${index + 1}`,
    type: isPerson ? 'person' : 'organization',
    name:
      plain(thing.name) ??
      [thing.givenName, thing.familyName].flatMap((part) => asString(part) ?? []).join(' '),
    role: plain(thing.jobTitle),
    organization: isPerson
      ? plain(asObjects(thing.worksFor)[0]?.name ?? asObjects(thing.affiliation)[0]?.name)
      : undefined,
    municipalities: asList(municipalityOf(areaNames(thing.areaServed))),
    photo: imageOf(isPerson ? thing.image : (thing.logo ?? thing.image)),
    phones: points.flatMap(({ telephone, contactType }) =>
      asList(telephone).map((number) => compact({ number, label: plain(contactType) })!),
    ),
    emails: points.flatMap(({ email, contactType }) =>
      asList(email).map((address) =>
        compact({
          address: typeof address === 'string' ? address.replace(/^mailto:/i, '') : address,
          label: plain(contactType),
        })!,
      ),
    ),
    web: asString(thing.url) ? [{ url: thing.url }] : [],
    visit: placeOf(
      isObject(thing.address) ? { address: thing.address, geo: thing.geo } : undefined,
    ),
    sameAs: asList(thing.sameAs),
    x: foreign(thing, CONTACT_FIELDS),
  })!;
}

const CONTACT_FIELDS = names(
  '@id @type @context url name givenName familyName jobTitle worksFor affiliation areaServed image logo telephone email contactPoint address geo sameAs event events',
);

const areaNames = (area: unknown): unknown[] =>
  asList(area).map((part) => (isObject(part) ? part.name : part));
