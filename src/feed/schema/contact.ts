/** People, roles, units and organizations to get in touch with. */
import type { Collection } from '../collection.ts';
import { choice, either, list, mapped, object, type Read } from '../shape.ts';
import { concept, image } from './parts.ts';
import { placeFields, placeId } from './place.ts';
import {
  boolean,
  clockTime,
  date,
  emailAddress,
  id,
  languageTag,
  municipalityCode,
  phoneNumber,
  string,
  text,
  url,
  type Text,
} from './values.ts';

const days = list(choice('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'), 1);

/** When somebody can be reached. */
const hoursFields = object(
  {},
  {
    weekly: list(
      object(
        { days, opens: clockTime, closes: clockTime },
        { weeks: choice('odd', 'even'), byAppointment: boolean, from: date, to: date, note: text },
      ),
    ),
    exceptions: list(
      object(
        { from: date },
        { to: date, closed: boolean, opens: clockTime, closes: clockTime, note: text },
      ),
    ),
    holidays: list(
      object({ name: string }, { closed: boolean, opens: clockTime, closes: clockTime }),
    ),
    always: boolean,
    text,
  },
);

export type Hours = Read<typeof hoursFields>;

const hours = either<Hours, Hours>(
  mapped(text, (words) => ({ text: words })),
  hoursFields,
);

const phoneFields = object(
  { number: phoneNumber },
  {
    label: text,
    kind: choice('work', 'mobile', 'sms', 'fax'),
    cost: choice('free', 'normal', 'extra'),
    costNote: text,
    hours,
  },
);

const address = object({}, { ...placeFields, poBox: text });

type Phone = Read<typeof phoneFields>;

interface Email {
  readonly address: string;
  readonly label?: Text;
}

interface WebAddress {
  readonly url: string;
  readonly label?: Text;
  readonly rel?: string;
}

const addressOrPlace = either<PostalAddress, PostalAddress>(placeId, address);

const away = object({}, { from: date, to: date, note: text, substitute: id });

export const contact = object(
  { id, name: text },
  {
    type: choice('person', 'role', 'unit', 'organization'),
    role: text,
    organization: text,
    department: text,
    municipalities: list(municipalityCode),
    photo: image,
    phones: list(
      either<Phone, Phone>(
        mapped(phoneNumber, (number) => ({ number })),
        phoneFields,
      ),
    ),
    emails: list(
      either<Email, Email>(
        mapped(emailAddress, (address) => ({ address })),
        object({ address: emailAddress }, { label: text }),
      ),
    ),
    web: list(
      either<WebAddress, WebAddress>(
        mapped(url, (address) => ({ url: address })),
        object({ url }, { label: text, rel: string }),
      ),
    ),
    form: url,
    visit: addressOrPlace,
    postal: addressOrPlace,
    languages: list(languageTag),
    hours,
    away,
    topics: list(concept),
    sameAs: list(url),
  },
  (value, reader) => Object.assign(value, { timeZone: reader.zone }),
);

export type Contact = Read<typeof contact>;
export type { Phone, Email, WebAddress };
export type PostalAddress = Read<typeof address>;

export const contacts: Collection<'contacts', Contact> = { name: 'contacts', shape: contact };
