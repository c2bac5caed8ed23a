/**
 * The Finnish Service Catalogue's open interface (PTV, versions 11 and 12): service locations and
 * telephone channels → contacts.
 */
import proj4 from 'proj4';
import { asList, asObjects, asString, compact, type Json } from '../../feed/formats/input.ts';
import { isObject } from '../../feed/shape.ts';

const ETRS_TM35FIN = '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const toDegrees = proj4(ETRS_TM35FIN, 'WGS84');

/** Whether the JSON is one of PTV's channels, or a list of them. */
export const isPtv = (json: unknown): boolean =>
  channelsOf(json).some(
    (channel) => 'serviceChannelType' in channel || 'serviceChannelNames' in channel,
  );

function channelsOf(json: unknown): readonly Json[] {
  if (isObject(json) && Array.isArray(json.itemList)) return asObjects(json.itemList);
  return asObjects(json);
}

export const ptvToFeed = (json: unknown): object => ({
  version: '1',
  contacts: channelsOf(json)
    .filter(({ publishingStatus: status }) => status === undefined || status === 'Published')
    .map(contactOf),
});

/** PTV's [{language, value, type}] or {language: value} → texts by language. */
function textOf(value: unknown, type?: string): Json | undefined {
  if (isObject(value)) return compact(value);
  const texts = asObjects(value).filter((text) => type === undefined || text.type === type);
  return compact(
    Object.fromEntries(
      texts.flatMap(({ language, value: text }) =>
        asString(text) ? [[asString(language) ?? 'fi', text]] : [],
      ),
    ),
  );
}

const first = (...texts: (Json | undefined)[]): Json | undefined => texts.find(Boolean);

function contactOf(channel: Json): Json {
  const addresses = asObjects(channel.addresses);
  const isPlace = channel.serviceChannelType === 'ServiceLocation' || addresses.length > 0;
  const visit = addresses.find(({ type }) => type === 'Location' || type === 'Visiting');
  const postal = addresses.find(({ type }) => type === 'Postal');
  const place = visit && placeOf(visit);
  const names = channel.serviceChannelNames ?? channel.names ?? channel.name;
  const descriptions = channel.serviceChannelDescriptions ?? channel.descriptions;
  return compact({
    id: `ptv-${asString(channel.id) ?? ''}`,
    type: isPlace ? 'unit' : 'role',
    name: first(textOf(names, 'Name'), textOf(names)),
    role: isPlace ? undefined : textOf(descriptions, 'Summary'),
    municipalities: [...new Set(addresses.flatMap((address) => municipalityOf(address) ?? []))],
    phones: phonesOf(
      [channel.phoneNumbers, channel.supportPhones, channel.faxNumbers].flatMap(asObjects),
    ),
    emails: emailsOf(asObjects(channel.emails ?? channel.supportEmails)),
    web: webOf(asObjects(channel.webPages)),
    visit: place,
    postal: postal && placeOf(postal),
    languages: asList(channel.languages),
    hours: hoursOf(asObjects(channel.serviceHours)),
    x: compact({
      ptv: compact({
        id: channel.id,
        services: channel.services,
        description: textOf(descriptions, 'Description'),
      }),
    }),
  })!;
}

/** The same number is often told once for each language. */
function phonesOf(phones: readonly Json[]): Json[] {
  const byNumber = new Map<string, { labels: Json; costs: Json; fields: Json }>();
  for (const phone of phones) {
    const number = numberOf(phone);
    if (!number) continue;
    const known = byNumber.get(number);
    const language = asString(phone.language) ?? 'fi';
    const note = (text: unknown): Json => (asString(text) ? { [language]: text } : {});
    byNumber.set(number, {
      labels: { ...known?.labels, ...note(phone.additionalInformation) },
      costs: { ...known?.costs, ...note(phone.chargeDescription) },
      fields: {
        kind: KINDS[asString(phone.type) ?? ''],
        cost: COSTS[asString(phone.serviceChargeType) ?? ''],
      },
    });
  }
  return [...byNumber].map(([number, { labels, costs, fields }]) =>
    compact({ number, ...fields, label: compact(labels), costNote: compact(costs) })!,
  );
}

const KINDS: Readonly<Record<string, string>> = { Sms: 'sms', Fax: 'fax' };
const COSTS: Readonly<Record<string, string>> = {
  FreeOfCharge: 'free',
  Chargeable: 'normal',
  Charged: 'normal',
  Other: 'extra',
};

/** Service numbers stand alone; others lose their first zero behind the country code. */
function numberOf({ number, prefixNumber, isFinnishServiceNumber }: Json): string | undefined {
  const bare = asString(number)?.replace(/[\s()-]/g, '');
  if (!bare) return undefined;
  const prefix = asString(prefixNumber)?.replace(/\s/g, '');
  if (isFinnishServiceNumber === true || !prefix || bare.startsWith('+')) return bare;
  return prefix + bare.replace(/^0/, '');
}

/** Addresses that only fill a field that may not be empty. */
const PLACEHOLDER =
  /^(ei|no|none|tyhja|puuttuu|noreply|no-reply|test|testi|xxx?)[@.]|@(example|test|puuttuu)\./i;

function emailsOf(emails: readonly Json[]): Json[] {
  const addresses = emails.flatMap(({ value }) => asString(value)?.toLowerCase() ?? []);
  return [...new Set(addresses)]
    .filter((address) => !PLACEHOLDER.test(address))
    .map((address) => ({ address }));
}

function webOf(pages: readonly Json[]): Json[] {
  const byUrl = new Map<string, Json>();
  for (const { url, value, language } of pages) {
    const address = asString(url);
    if (!address) continue;
    const label = asString(value) ? { [asString(language) ?? 'fi']: value } : {};
    byUrl.set(address, { ...byUrl.get(address), ...label });
  }
  return [...byUrl].map(([url, label]) => compact({ url, label: compact(label) })!);
}

const detailsOf = (address: Json): Json =>
  [address.streetAddress, address.postOfficeBoxAddress, address.otherAddress, address].find(
    isObject,
  )!;

const municipalityOf = (address: Json): string | undefined => {
  const { municipality } = detailsOf(address);
  return isObject(municipality) ? asString(municipality.code)?.padStart(3, '0') : undefined;
};

function placeOf(address: Json): Json | undefined {
  const details = detailsOf(address);
  const street = textOf(details.street);
  const number = asString(details.streetNumber);
  const isSure =
    details.coordinateState === undefined ||
    /ok|entered/i.test(asString(details.coordinateState) ?? '');
  return compact({
    street:
      street &&
      Object.fromEntries(
        Object.entries(street).map(([language, name]) => [
          language,
          [name, number].filter(Boolean).join(' '),
        ]),
      ),
    poBox: textOf(details.postOfficeBox),
    postalCode: asString(details.postalCode),
    city: textOf(details.postOffice),
    municipality: municipalityOf(address),
    ...(isSure && pointOf(details)),
    accessibility: compact({ summary: accessibilityOf(address) }),
  });
}

/** The sentences of the first entrance, by language. */
function accessibilityOf({ entrances }: Json): Json | undefined {
  const found: Record<string, string[]> = {};
  const collect = (value: unknown): void => {
    for (const { sentences, value: text, language } of asObjects(value)) {
      if (sentences) collect(sentences);
      else if (asString(text)) (found[asString(language) ?? 'fi'] ??= []).push(asString(text)!);
    }
  };
  collect(asObjects(entrances)[0]?.accessibilitySentences);
  return compact(
    Object.fromEntries(
      Object.entries(found).map(([language, texts]) => [
        language,
        texts.map((text) => text.replace(/\.?$/, '.')).join(' '),
      ]),
    ),
  );
}

/** 'latitude' is metres north, 'longitude' metres east. */
function pointOf({ latitude, longitude }: Json): Json | undefined {
  const [north, east] = [Number(latitude), Number(longitude)];
  if (!(north > 6_500_000 && north < 7_900_000 && east > 0 && east < 800_000)) return undefined;
  const [lon, lat] = toDegrees.forward([east, north]) as [number, number];
  const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return { lat: rounded(lat), lon: rounded(lon) };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CODES = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** 'Friday' to 'Monday' goes over the week's end. */
function daysFrom(from: unknown, to: unknown): string[] {
  const start = DAYS.indexOf(asString(from) ?? '');
  if (start < 0) return [];
  const end = DAYS.indexOf(asString(to) ?? '');
  const length = end < 0 ? 1 : ((end - start + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => CODES[(start + i) % 7]!);
}

const clock = (time: unknown): string | undefined => asString(time)?.slice(0, 5);
const day = (time: unknown): string | undefined => asString(time)?.slice(0, 10);

function hoursOf(hours: readonly Json[]): Json | undefined {
  const weekly: Json[] = [];
  const exceptions: Json[] = [];
  let always = false;
  for (const entry of hours) {
    const note = textOf(entry.additionalInformation);
    const openings = asObjects(entry.openingHour ?? entry.openingHours);
    if (entry.serviceHourType === 'Exceptional') {
      const times = openings.length ? openings : [{}];
      for (const { from, to } of times) {
        exceptions.push(
          compact({
            from: day(entry.validFrom),
            to: day(entry.validTo),
            closed: entry.isClosed === true || !openings.length ? true : undefined,
            opens: clock(from),
            closes: clock(to),
            note,
          })!,
        );
      }
      continue;
    }
    if (entry.isAlwaysOpen === true) always = true;
    for (const { dayFrom, dayTo, from, to } of openings) {
      const isOvernight = entry.serviceHourType === 'OverMidnight';
      weekly.push(
        compact({
          days: daysFrom(dayFrom, isOvernight ? dayFrom : (dayTo ?? dayFrom)),
          opens: clock(from),
          closes: clock(to),
          byAppointment: entry.isReservation === true ? true : undefined,
          from: day(entry.validFrom),
          to: day(entry.validTo),
          note,
        })!,
      );
    }
  }
  return compact({ weekly, exceptions, always: always || undefined });
}
