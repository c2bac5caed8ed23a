/** What stands on plain pages and in RSS: each item's heading, time, place, text and link. */
import { COLLECTIONS, type CollectionName } from '../../feed/collection.ts';
import { pickText, type Feed, type Place, type Text, type Workshop } from '../../feed/model.ts';
import { isSeries, occasionsOf, type Occasion } from '../../schedule/occasion.ts';
import { seriesBetween } from '../../schedule/series.ts';
import { municipalityName } from '../../text/municipalities.ts';
import { addMonths, type PlainDate } from '../../time/plain-date.ts';
import { dateAt } from '../../time/moment.ts';
import { overlaps } from '../../time/span.ts';
import type { ExportOptions } from './export-ics.ts';

export interface Listed {
  readonly id: string;
  readonly heading: Said;
  /** When, where, status: one line each. */
  readonly lines: readonly string[];
  readonly text?: Said;
  readonly url?: string;
  /** ISO, for machines. */
  readonly start?: string;
}

/** A text and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

export interface Listing {
  readonly collection: CollectionName;
  readonly title: string;
  readonly items: readonly Listed[];
}

/** The collections that have something to show: what is over is left out. */
export function listings(feed: Feed, options: ExportOptions): Listing[] {
  return COLLECTIONS.map((collection) => ({
    collection,
    title: options.words.pages[collection],
    items: LISTERS[collection](feed, options),
  })).filter(({ items }) => items.length);
}

const said = (text: Text | undefined, language: string): Said | undefined =>
  text && pickText(text, language);
const textOf = (text: Text | undefined, language: string): string | undefined =>
  said(text, language)?.text;
const present = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => !!line);

function placeLine(
  place: Place | undefined,
  language: ExportOptions['language'],
): string | undefined {
  if (!place) return undefined;
  const city = textOf(place.city, language);
  const town = city ?? (place.municipality && municipalityName(place.municipality, language));
  const parts = [textOf(place.name, language), textOf(place.street, language), town];
  return present([...new Set(parts)]).join(', ');
}

/** How many times of what repeats are listed. */
const MOST_TIMES = 50;

/** The times of a workshop between two days; what is postponed without a new one, too. */
function timesBetween(workshop: Workshop, from: PlainDate, to: PlainDate): Occasion[] {
  return isSeries(workshop)
    ? seriesBetween(workshop, from, to, MOST_TIMES)
    : occasionsOf(workshop).filter(({ when }) => !when || overlaps(when, from, to));
}

type Lister = (feed: Feed, options: ExportOptions) => Listed[];

const workshops: Lister = (feed, { language, format, words, now }) => {
  const today = dateAt(now, feed.timeZone);
  const to = addMonths(today, 12);
  return feed.workshops
    .flatMap((workshop) => timesBetween(workshop, today, to))
    .filter(({ when }) => !when || when.endsAt > now)
    .sort((a, b) => (a.when?.start.epoch ?? Infinity) - (b.when?.start.epoch ?? Infinity))
    .map(({ key, session, workshop, when, status, place }) => ({
      id: session?.id ?? key,
      heading: pickText(workshop.name, language),
      lines: present([
        status === 'cancelled' ? words.pages.cancelled : undefined,
        when ? format.span(when, { today }) : words.pages.postponed,
        placeLine(place, language),
      ]),
      text: said(workshop.summary ?? workshop.description, language),
      url: workshop.registration?.url ?? workshop.links?.[0]?.url,
      start: when ? new Date(when.start.epoch).toISOString() : undefined,
    }));
};

const pilots: Lister = (feed, { language, format, words, now }) => {
  return feed.pilots
    .filter(({ period }) => period.endsAt === undefined || period.endsAt > now)
    .map(({ id, title, municipalities, period, status, summary, description, links, join }) => ({
      id,
      heading: pickText(title, language),
      lines: present([
        status === 'cancelled' ? words.pages.cancelled : undefined,
        format.period(period),
        municipalities.map((code) => municipalityName(code, language)).join(', '),
      ]),
      text: said(summary ?? description, language),
      url: join?.url ?? links?.[0]?.url,
    }));
};

const funding: Lister = (feed, { language, format, now }) => {
  const today = dateAt(now, feed.timeZone);
  return feed.funding
    .filter(({ rounds = [], rolling, cancelled }) => {
      const ends = rounds.flatMap(({ closesAt }) => closesAt ?? []);
      return !cancelled && (rolling || !ends.length || Math.max(...ends) > now);
    })
    .map(({ id, name, funder, rounds = [], summary, description, links }) => ({
      id,
      heading: pickText(name, language),
      lines: present([
        textOf(funder.name, language),
        ...rounds
          .filter(({ closesAt = Infinity }) => closesAt > now)
          .map(({ opens, closes }) =>
            [opens, closes]
              .map((moment) => (moment ? format.moment(moment, { today }) : ''))
              .join(' – '),
          ),
      ]),
      text: said(summary ?? description, language),
      url: links?.apply ?? links?.info,
    }));
};

const contacts: Lister = (feed, { language }) =>
  feed.contacts.map(({ id, name, role, organization, phones = [], emails = [], web, form }) => ({
    id,
    heading: pickText(name, language),
    lines: present([
      textOf(role, language),
      textOf(organization, language),
      ...phones.map(({ number }) => number),
      ...emails.map(({ address }) => address),
    ]),
    url: web?.[0]?.url ?? form,
  }));

const LISTERS: Readonly<Record<CollectionName, Lister>> = { workshops, pilots, funding, contacts };
