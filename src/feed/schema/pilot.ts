/** Artist pilots. */
import type { Collection } from '../collection.ts';
import { choice, either, list, object, type Read } from '../shape.ts';
import { image, link, material, organizer } from './parts.ts';
import { placeFields, placeId, withPoint, type Place } from './place.ts';
import { id, languageTag, moment, municipalityCode, period, string, text, url } from './values.ts';

const pilotPlace = object(
  {},
  {
    ...placeFields,
    precision: choice('exact', 'area', 'municipality'),
    period,
  },
  withPoint,
);

export const pilot = object(
  { id, title: text, municipalities: list(municipalityCode, 1), period },
  {
    summary: text,
    description: text,
    artists: list(organizer),
    artforms: list(string),
    /** Planned, running and ended follow from the period. */
    status: choice('cancelled', 'postponed'),
    places: list(either<Place & PilotPlace, PilotPlace>(placeId, pilotPlace)),
    join: object(
      {},
      {
        how: text,
        audience: text,
        languages: list(languageTag),
        cost: text,
        signup: text,
        deadline: moment,
        url,
        contact: id,
      },
    ),
    images: list(image),
    links: list(link),
    contacts: list(id),
    materials: list(material),
  },
);

export type Pilot = Read<typeof pilot>;
export type PilotPlace = Read<typeof pilotPlace>;

export const pilots: Collection<'pilots'> = { name: 'pilots', shape: pilot };
