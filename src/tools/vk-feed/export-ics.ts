/** A feed → calendars to subscribe to: of all, of each municipality, of each topic. */
import { pickText, type Feed, type Workshop } from '../../feed/model.ts';
import { uidHost } from '../../icalendar/uid-host.ts';
import type { Format } from '../../text/format.ts';
import type { Language } from '../../text/locale.ts';
import { loadMessages } from '../../text/messages.ts';
import { loadLaterWords } from '../../workshop-calendar/later-words.ts';
import { municipalityName } from '../../text/municipalities.ts';
import { calendarFile } from '../../workshop-calendar/calendar-file.ts';
import type { Words } from '../words/fi.ts';
import { slug } from './slug.ts';

export interface ExportOptions {
  readonly language: Language;
  readonly format: Format;
  readonly words: Words;
  readonly now: number;
  /** The address of the site that the files will stand on. */
  readonly site?: string;
}

export interface CalendarGroup {
  /** 'municipality-529.ics' */
  readonly file: string;
  readonly name: string;
  readonly workshops: readonly Workshop[];
}

/** All, then municipalities and topics by their names. */
function calendarGroups(
  feed: Feed,
  { language, words }: ExportOptions,
  topicLabels: Readonly<Record<string, string>>,
): CalendarGroup[] {
  const { workshops } = feed;
  const publisher = feed.publisher?.name && pickText(feed.publisher.name, language).text;
  const called = (name: string): string => [publisher, name].filter(Boolean).join(' – ');
  const byMunicipality = groupBy(workshops, ({ place }) =>
    place?.municipality ? [place.municipality] : [],
  );
  const byTopic = groupBy(workshops, ({ topics = [] }) =>
    topics.map((topic) => topicKey(topic, language)),
  );
  return [
    { file: 'all.ics', name: called(words.pages.allEvents), workshops },
    ...[...byMunicipality].map(([code, items]) => ({
      file: `municipality-${code}.ics`,
      name: called(municipalityName(code, language)),
      workshops: items,
    })),
    ...[...byTopic].map(([key, items]) => ({
      file: `topic-${slug(key)}.ics`,
      name: called(topicName(key, items, feed, language) ?? topicLabels[key] ?? key),
      workshops: items,
    })),
  ];
}

export async function* icsFiles(
  feed: Feed,
  options: ExportOptions,
): AsyncGenerator<{ file: string; text: string }> {
  const { language } = options;
  const [first, later] = await Promise.all([
    loadMessages('workshop-calendar', language),
    loadLaterWords(language),
  ]);
  const messages = { ...first, ...later };
  const host = uidHost(options.site, feed.publisher?.url, feed.sources[0]);
  for (const { file, name, workshops } of calendarGroups(feed, options, messages.topicLabels)) {
    yield {
      file,
      text: calendarFile(workshops, {
        language,
        messages,
        host,
        stamp: feed.updated ?? options.now,
        name,
      }),
    };
  }
}

type Topic = NonNullable<Workshop['topics']>[number];

const topicKey = ({ id, label }: Topic, language: string): string =>
  id ?? (label ? pickText(label, language).text : '');

/** As the feed calls it. */
function topicName(
  key: string,
  workshops: readonly Workshop[],
  feed: Feed,
  language: Language,
): string | undefined {
  const term = feed.vocabulary.topics?.[key];
  const label = workshops
    .flatMap(({ topics = [] }) => topics)
    .find((topic) => topicKey(topic, language) === key)?.label;
  return term?.[language] ?? term?.fi ?? (label && pickText(label, language).text);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item).filter(Boolean))) {
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
