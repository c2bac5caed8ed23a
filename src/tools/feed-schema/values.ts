/** The single values of the feed in JSON Schema, by the kind of their shape. */

const string = (description: string, rest: object = {}): object => ({
  type: 'string',
  description,
  ...rest,
});

const DATE = '\\d{4}-\\d\\d-\\d\\d';
const MOMENT = `^${DATE}(T\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?(Z|[+-]\\d\\d(:?\\d\\d)?)?)?$`;
const MOMENT_TEXT =
  'A day (2026-10-14), a time of the feed’s time zone (2026-10-14T17:00), or an instant (2026-10-14T14:00Z).';

export const VALUES: Readonly<Record<string, object>> = {
  string: { type: 'string' },
  id: string('A short name that no other item of the list has and that never changes.', {
    minLength: 1,
  }),
  'place-id': string('The id of one of the feed’s places.', { minLength: 1 }),
  text: {
    description: 'A text in the feed’s language, or the text by language.',
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: { fi: { type: 'string' }, sv: { type: 'string' }, en: { type: 'string' } },
        additionalProperties: { type: 'string' },
      },
    ],
  },
  boolean: { type: 'boolean' },
  url: string('An http, https, mailto or tel address; relative ones start from the feed’s own.'),
  'web-url': string('An http or https address; relative ones start from the feed’s own.'),
  email: string('An e-mail address.', { pattern: '^[^\\s@<>?&"(),:;\\\\]+@[^\\s@]+\\.[^\\s@]+$' }),
  phone: string('A number with its country code (+358 40 123 4567), or a service number.', {
    pattern: '^[+\\d][\\d\\s().–-]{2,}$',
  }),
  municipality: string('The municipality’s code of three digits, such as "019".', {
    pattern: '^\\d{3}$',
  }),
  language: string('A language tag, such as "fi".', { pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z\\d]+)*$' }),
  currency: string('A currency code, such as "EUR".', { pattern: '^[A-Z]{3}$' }),
  date: string('A day: 2026-10-14.', { pattern: `^${DATE}$` }),
  'partial-date': string('A year, a month or a day: 2026, 2026-10 or 2026-10-14.', {
    pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?$',
  }),
  moment: string(MOMENT_TEXT, { pattern: MOMENT }),
  'moment-or-null': {
    description: `${MOMENT_TEXT} Null only if it is postponed.`,
    anyOf: [{ type: 'string', pattern: MOMENT }, { type: 'null' }],
  },
  time: string('A time of day: 09:00, up to 24:00.', {
    pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
  }),
  zone: string('An IANA time zone, such as "Europe/Helsinki".'),
};
