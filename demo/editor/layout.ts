/** Which fields come first, and what the others are grouped under. A field that nobody placed is under 'other'. */
import type { Field } from './model.ts';

const GROUPS = ['about', 'times', 'audience', 'online', 'people', 'terms', 'other'] as const;
export type Group = (typeof GROUPS)[number];

interface Layout {
  readonly first: string;
  readonly more?: Partial<Record<Group, string>>;
}

const PLACE = 'name street postalCode city municipality';

/** By the owner of the fields. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  workshops: {
    first: 'name start end status summary place registration price',
    more: {
      about: 'description image links materials',
      times: 'statusNote previousStart sessions repeat overrides',
      audience: 'kind topics audience ageMin ageMax languages accessibility',
      online: 'attendance online',
      people: 'organizer contacts pilot partOf',
    },
  },
  pilots: {
    first: 'title municipalities period status summary artists join',
    more: {
      about: 'description artforms images links materials',
      times: 'places',
      people: 'contacts',
    },
  },
  funding: {
    first: 'name summary funder applicants rounds rolling amount links',
    more: {
      about: 'kind description purposes artForms regions keywords',
      terms: 'eligibility excludedApplicants recurs cancelled',
      people: 'contact verifiedAt',
    },
  },
  contacts: {
    first: 'type name role organization municipalities phones emails',
    more: {
      times: 'hours away',
      about: 'department photo web form visit postal languages topics sameAs',
    },
  },
  feed: { first: 'language publisher', more: { other: 'timeZone', terms: 'vocabulary' } },
  place: { first: PLACE },
  places: { first: `${PLACE} precision` },
  visit: { first: PLACE },
  postal: { first: `${PLACE} poBox` },
  registration: { first: 'required url closes' },
  price: { first: 'free amount text' },
  period: { first: 'start end' },
  join: { first: 'how url deadline' },
  artists: { first: 'name url' },
  funder: { first: 'name url' },
  rounds: { first: 'opens closes label' },
  amount: { first: 'min max' },
  links: { first: 'url label info apply' },
  phones: { first: 'number label' },
  emails: { first: 'address label' },
  web: { first: 'url label' },
  image: { first: 'url alt credit' },
  images: { first: 'url alt credit' },
  photo: { first: 'url alt credit' },
  materials: { first: 'label url' },
  organizer: { first: 'name url' },
  sessions: { first: 'start end status' },
  repeat: { first: 'every interval on until except' },
  overrides: { first: 'at status start end statusNote' },
  online: { first: 'url afterRegistration' },
  weekly: { first: 'days opens closes' },
  exceptions: { first: 'from to closed opens closes' },
  holidays: { first: 'name closed opens closes' },
  hours: { first: 'weekly text' },
  groups: { first: 'name amount' },
  accessibility: { first: 'summary features' },
  away: { first: 'from to note substitute' },
  publisher: { first: 'name url' },
};

export interface Arranged {
  readonly first: readonly Field[];
  readonly more: readonly { readonly group: Group; readonly fields: readonly Field[] }[];
}

/** The fields of one object as its form shows them. */
export function arrange(fields: readonly Field[]): Arranged {
  const owner = fields[0]?.owner ?? '';
  const { first, more = {} } = LAYOUTS[owner] ?? {
    first: fields.map(({ name }) => name).join(' '),
  };
  const named = (names = '') =>
    names.split(' ').flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const placed = new Set([first, ...Object.values(more)].flatMap((names) => names.split(' ')));
  const left = fields.filter(({ name }) => !placed.has(name));
  return {
    first: named(first),
    more: GROUPS.map((group) => ({
      group,
      fields: [...named(more[group]), ...(group === 'other' ? left : [])],
    })).filter(({ fields: inGroup }) => inGroup.length),
  };
}

/** The layouts, for a test that they name fields that exist. */
export const LAYOUT_NAMES: readonly (readonly [string, readonly string[]])[] = Object.entries(
  LAYOUTS,
).map(([owner, { first, more = {} }]) => [
  owner,
  [first, ...Object.values(more)].flatMap((names) => names.split(' ')),
]);
