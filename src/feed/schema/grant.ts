/** Funding: grants, subsidies, prizes, residencies. */
import type { Collection } from '../collection.ts';
import { choice, list, object, type Read } from '../shape.ts';
import { closing } from './closing.ts';
import {
  boolean,
  count,
  currency,
  date,
  decimal,
  id,
  integer,
  moment,
  partialDate,
  string,
  text,
  url,
} from './values.ts';

const applicant = choice(
  'artist',
  'workgroup',
  'association',
  'municipality',
  'company',
  'foundation',
  'individual',
  'school',
  'researcher',
  'museum',
);

const round = object(
  {},
  { opens: moment, closes: moment, label: text, decisionBy: partialDate },
  closing,
);

export const grant = object(
  {
    id,
    name: text,
    funder: object({ name: text }, { id, abbr: list(string), aliases: list(string), url }),
  },
  {
    kind: choice('grant', 'subsidy', 'project', 'residency', 'prize', 'loan', 'other'),
    summary: text,
    description: text,
    keywords: list(string),
    applicants: list(applicant),
    excludedApplicants: list(applicant),
    purposes: list(string),
    artForms: list(string),
    regions: list(string),
    eligibility: object(
      {},
      {
        text,
        registered: boolean,
        professional: boolean,
        ageMin: count,
        ageMax: count,
        minPartners: count,
        minCountries: count,
      },
    ),
    amount: object(
      {},
      {
        min: decimal(0),
        max: decimal(0),
        currency,
        basis: text,
        ownSharePct: decimal(0, 100),
        paid: text,
        note: text,
      },
    ),
    rounds: list(round),
    rolling: boolean,
    recurs: object({}, { months: list(integer(1, 12)), usual: text }),
    cancelled: boolean,
    links: object({}, { info: url, apply: url, guide: url }),
    contact: id,
    verifiedAt: date,
  },
  (value, reader) => Object.assign(value, { zone: reader.zone }),
);

export type Grant = Read<typeof grant>;
export type Round = Read<typeof round>;

export const funding: Collection<'funding', Grant> = { name: 'funding', shape: grant };
