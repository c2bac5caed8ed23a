/** Artist pilots. */
import type { Collection } from '../collection.ts';
import { choice, either, list, object, type EitherShape, type Read } from '../shape.ts';
import { image, link, material, organizer } from './parts.ts';
import { completed, placeFields, placeId, type Place } from './place.ts';
import {
  boolean,
  id,
  languageTag,
  moment,
  municipalityCode,
  period,
  string,
  text,
  url,
  type Text,
} from './values.ts';

const pilotPlace = object(
  {},
  {
    ...placeFields,
    precision: choice('exact', 'area', 'municipality'),
    period,
  },
  completed,
);

/** Whether one has to sign up, or how. */
const signup: EitherShape<boolean | Text> = {
  kind: 'either',
  of: [boolean, text],
  read: (input, reader) => (typeof input === 'boolean' ? input : text.read(input, reader)),
};

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
        signup,
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

export const pilots: Collection<'pilots', Pilot> = { name: 'pilots', shape: pilot };
