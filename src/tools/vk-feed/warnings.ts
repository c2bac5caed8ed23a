/** What residents will miss, though nothing has to be left out of the feed. */
import { COLLECTIONS, type CollectionName } from '../../feed/collection.ts';
import type { Json } from '../../feed/formats/input.ts';
import type { Feed, Pilot, Workshop } from '../../feed/model.ts';
import { pathText } from '../../feed/reader.ts';
import type { Closing } from '../../feed/schema/closing.ts';
import { isObject } from '../../feed/shape.ts';
import { NETWORK_MUNICIPALITIES } from '../../text/municipalities.ts';
import { addMonths } from '../../time/plain-date.ts';
import { dateAt } from '../../time/moment.ts';
import { occurrences } from '../../time/recurrence.ts';
import { isPast } from '../../time/span.ts';
import { shown, type FeedProblem, type Problem, type WarningCode } from './problem.ts';
import { fieldsAt, kindOf, schemaAt, type Key } from './schema-walk.ts';
import { isSite } from './site.ts';
import { alike } from './spelling.ts';
import { unreadRuleParts } from './unread-rule-parts.ts';

type Details = Omit<Problem, 'severity' | 'code' | 'path'>;
type Warn = (code: WarningCode, path: readonly Key[], details?: Details) => void;

export function warningsOf(input: unknown, feed: Feed, now: number): FeedProblem[] {
  const problems: FeedProblem[] = [];
  if (!isObject(input)) return problems;
  const warn: Warn = (code, path, details) =>
    problems.push({ severity: 'warning', code, path: pathText(path), ...details });
  findUnknownFields(input, [], warn);
  findSites(input, [], warn);
  for (const collection of COLLECTIONS) {
    const items = input[collection];
    if (!Array.isArray(items)) continue;
    const byId = new Map<unknown, Feed[typeof collection][number]>(
      feed[collection].map((item) => [item.id, item]),
    );
    items.forEach((item: unknown, index) => {
      if (!isObject(item)) return;
      const path = [collection, index];
      const note: Warn = (code, at, details) =>
        warn(code, at, { item: typeof item.id === 'string' ? item.id : undefined, ...details });
      findMissingLanguages(item, path, feed.language, note);
      findImages(item, path, note);
      const read = byId.get(item.id);
      if (read) findDue(collection, item, read, path, feed, now, note);
    });
  }
  findUnknownIds(input, feed, warn);
  return problems;
}

/** Misspelt fields are ignored like all that the feed doesn't know, so nobody would notice. */
function findUnknownFields(value: unknown, path: readonly Key[], warn: Warn): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => findUnknownFields(item, [...path, i], warn));
    return;
  }
  if (!isObject(value) || kindOf(schemaAt(path)) === 'text') return;
  const known = fieldsAt(path);
  for (const [key, field] of Object.entries(value)) {
    if (key === 'x' || (key === '$schema' && !path.length)) continue;
    if (known && !known.includes(key)) {
      warn('unknown-field', [...path, key], { value: key, names: alike(key, known) });
    } else findUnknownFields(field, [...path, key], warn);
  }
}

/** 'www.kunta.example' is a file beside the feed to the web, so that the link leads nowhere. */
function findSites(value: unknown, path: readonly Key[], warn: Warn): void {
  if (typeof value === 'string') {
    if (isSite(value) && /url$/.test(kindOf(schemaAt(path)) ?? ''))
      warn('no-scheme', path, { value });
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => findSites(item, [...path, i], warn));
  } else if (isObject(value) && schemaAt(path)) {
    for (const [key, field] of Object.entries(value)) {
      // Nobody reads what importers keep there.
      if (key !== 'x' && typeof field !== 'number') findSites(field, [...path, key], warn);
    }
  }
}

/** The texts that everybody reads; names of people need no translation. */
const MAIN_TEXTS = ['name', 'title', 'summary', 'description', 'descriptionHtml', 'role'];

function findMissingLanguages(
  item: Json,
  path: readonly Key[],
  language: string,
  warn: Warn,
): void {
  const missing: Record<'fi' | 'sv', string[]> = { fi: [], sv: [] };
  for (const field of MAIN_TEXTS) {
    const text = item[field];
    if (text === undefined || text === null || text === '') continue;
    if (item.type === 'person' && field === 'name') continue;
    for (const wanted of ['fi', 'sv'] as const) {
      const has = typeof text === 'string' ? language === wanted : isObject(text) && text[wanted];
      if (!has) missing[wanted].push(field);
    }
  }
  for (const [wanted, names] of Object.entries(missing)) {
    if (names.length) warn('no-language', path, { value: wanted, names });
  }
}

/** An empty alt says that the picture only decorates; none says that nobody thought of it. */
function findImages(item: Json, path: readonly Key[], warn: Warn): void {
  const lacksAlt = (image: unknown): boolean =>
    typeof image === 'string'
      ? image !== ''
      : isObject(image) && image.url !== undefined && !('alt' in image);
  for (const field of ['image', 'photo']) {
    if (lacksAlt(item[field])) warn('no-alt', [...path, field]);
  }
  if (Array.isArray(item.images)) {
    item.images.forEach((image, i) => lacksAlt(image) && warn('no-alt', [...path, 'images', i]));
  }
}

function findDue(
  collection: CollectionName,
  item: Json,
  read: Feed[CollectionName][number],
  path: readonly Key[],
  feed: Feed,
  now: number,
  warn: Warn,
): void {
  const today = dateAt(now, feed.timeZone);
  if (collection === 'workshops') {
    const workshop = read as Workshop;
    const closesAt = workshop.registration?.closesAt;
    if (closesAt !== undefined && closesAt <= now && workshop.when && !isPast(workshop.when, now)) {
      warn('past-deadline', [...path, 'registration', 'closes'], {
        value: shown((item.registration as Json).closes),
      });
    }
    findReversed(workshop.registration, [...path, 'registration', 'closes'], warn);
    findRepeats(workshop, path, warn);
    findRuleParts(item.repeat, [...path, 'repeat'], warn);
    findPlace(item.place, [...path, 'place'], warn);
  }
  if (collection === 'pilots') {
    const { join, places = [], municipalities } = read as Pilot;
    if (join?.deadline && join.deadline.date < today) {
      warn('past-deadline', [...path, 'join', 'deadline'], { value: join.deadline.date });
    }
    places.forEach((_, i) =>
      findPlace((item.places as unknown[])[i], [...path, 'places', i], warn),
    );
    findMunicipalities(municipalities, path, warn);
  }
  if (collection === 'funding') {
    const grant = read as Feed['funding'][number];
    grant.rounds?.forEach((round, i) =>
      findReversed(round, [...path, 'rounds', i, 'closes'], warn),
    );
    const last = (grant.rounds ?? []).flatMap(({ closesAt }) => closesAt ?? []);
    if (!grant.rolling && !grant.cancelled && last.length && Math.max(...last) <= now) {
      warn('past-deadline', [...path, 'rounds']);
    }
    if (grant.verifiedAt && grant.verifiedAt < addMonths(today, -12)) {
      warn('old-check', [...path, 'verifiedAt'], { value: grant.verifiedAt });
    }
  }
  if (collection === 'contacts') {
    findMunicipalities((read as Feed['contacts'][number]).municipalities ?? [], path, warn);
  }
}

function findReversed(open: Closing | undefined, path: readonly Key[], warn: Warn): void {
  const { opens, closes, closesAt } = open ?? {};
  if (opens && closes && closesAt! <= opens.epoch)
    warn('closes-before-opens', path, { value: closes.date });
}

function findMunicipalities(codes: readonly string[], path: readonly Key[], warn: Warn): void {
  codes.forEach((code, i) => {
    if (!NETWORK_MUNICIPALITIES.includes(code)) {
      warn('unknown-municipality', [...path, 'municipalities', i], { value: code });
    }
  });
}

function findRepeats({ repeat, when }: Workshop, path: readonly Key[], warn: Warn): void {
  if (!repeat || !when) return;
  const { date } = when.start;
  const isAmong = occurrences({ ...repeat, except: undefined }, when, {
    from: date,
    to: date,
  }).length;
  if (!isAmong) warn('not-among-repeats', [...path, 'repeat'], { value: date });
}

function findRuleParts(repeat: unknown, path: readonly Key[], warn: Warn): void {
  if (!isObject(repeat)) return;
  const { until, times, rrule } = repeat;
  if (until !== undefined && times !== undefined)
    warn('two-ends', [...path, 'times'], { value: shown(times) });
  if (!Array.isArray(rrule)) return;
  rrule.forEach((rule: unknown, i) => {
    if (typeof rule !== 'string') return;
    for (const part of unreadRuleParts(rule))
      warn('unread-rule', [...path, 'rrule', i], { value: shown(part) });
  });
}

/** Finland lies between these degrees; swapped coordinates and missing signs don't. */
function findPlace(place: unknown, path: readonly Key[], warn: Warn): void {
  if (!isObject(place)) return;
  const { lat, lon, municipality } = place;
  if (typeof lat === 'number' && typeof lon === 'number') {
    if (lat < 59 || lat > 71 || lon < 19 || lon > 32)
      warn('far-away', path, { value: `${lat}, ${lon}` });
  }
  if (typeof municipality === 'string' && !NETWORK_MUNICIPALITIES.includes(municipality)) {
    warn('unknown-municipality', [...path, 'municipality'], { value: municipality });
  }
}

/** Ids of other items that nothing has. */
function findUnknownIds(input: Json, feed: Feed, warn: Warn): void {
  const known = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, new Set(feed[collection].map(({ id }) => id))]),
  ) as Record<CollectionName, Set<string>>;
  const check = (id: unknown, collection: CollectionName, path: readonly Key[]): void => {
    // A feed without contacts may be merged with one that has them.
    if (typeof id === 'string' && known[collection].size && !known[collection].has(id)) {
      warn('unknown-id', path, { value: id });
    }
  };
  const each = (collection: string, visit: (item: Json, path: Key[]) => void): void => {
    const items = input[collection];
    if (!Array.isArray(items)) return;
    items.forEach((item: unknown, i) => isObject(item) && visit(item, [collection, i]));
  };
  for (const collection of ['workshops', 'pilots']) {
    each(collection, (item, path) => {
      if (!Array.isArray(item.contacts)) return;
      item.contacts.forEach((id, i) => check(id, 'contacts', [...path, 'contacts', i]));
    });
  }
  each('workshops', (item, path) => {
    check(item.pilot, 'pilots', [...path, 'pilot']);
    check(item.partOf, 'workshops', [...path, 'partOf']);
  });
  each('funding', (item, path) => check(item.contact, 'contacts', [...path, 'contact']));
  each('contacts', (item, path) => {
    if (isObject(item.away))
      check(item.away.substitute, 'contacts', [...path, 'away', 'substitute']);
  });
}
