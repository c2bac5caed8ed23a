/**
 * What an address book has no field for, in words: what the contact answers for, where, in which
 * languages, and when. Goes into the note of its vCard.
 */

import { plain, type Contact } from '../feed/model.ts';
import { municipalityName } from '../text/municipalities.ts';
import { wordingFor, type FullContext } from './card-context.ts';
import type { OfficeHours } from './office-hours.ts';
import { topicLabel } from './topic-label.ts';
import { seasons } from './week-table.ts';
import { daysOf, remarksOn, timesOf } from './week-words.ts';

export function remarks(contact: Contact, context: FullContext): string {
  const { feed, language, messages, format } = context;
  const list = (label: string, values: readonly string[] = []) =>
    values.length ? `${label}: ${format.list(values)}` : '';
  const { topics, municipalities = [], languages, hours, phones, visit } = contact;
  const places = municipalities.map((code) => municipalityName(code, language));
  const lines = [
    list(
      messages.responsible,
      topics?.map(
        ({ id, label }) => plain(label, language) || topicLabel(id!, feed, language, messages),
      ),
    ),
    list(
      places.length > 1 ? messages.municipalities : messages.municipality,
      places.sort(format.compare),
    ),
    list(
      messages.languages,
      languages?.map((tag) => messages.signLanguages[tag] ?? format.languageName(tag)),
    ),
    hoursIn(hours, contact, context),
    ...(phones ?? []).map(({ hours: own }) => hoursIn(own, contact, context)),
    plain(visit?.accessibility?.summary, language),
  ];
  return lines.filter(Boolean).join('\n').replaceAll('\u00a0', ' ');
}

/** `ma–to 9.00–15.00, pe 9.00–13.00`: the weeks that are on or begin soon. */
function hoursIn(hours: OfficeHours | undefined, contact: Contact, context: FullContext): string {
  if (!hours) return '';
  const wording = wordingFor(contact, context);
  const weeks = seasons(hours, wording.today).map(({ from, to, rows }) => {
    const { messages, format, today } = wording;
    const days = rows
      .filter(({ openings }) => openings.length)
      .map((row) => {
        const openings = row.openings.map((opening) =>
          [timesOf(opening, wording), ...remarksOn(opening, wording)].join(' '),
        );
        return `${daysOf(row, wording)} ${openings.join(', ')}`;
      });
    return [
      from && `${messages.seasonFrom(format.day(from, { today }))}:`,
      days.join(', '),
      to && `(${messages.seasonUntil(format.day(to, { today }))})`,
    ]
      .filter(Boolean)
      .join(' ');
  });
  const text = plain(hours.text, context.language);
  const always = hours.always ? context.messages.reachableAlways : '';
  return [text, always, ...weeks].filter(Boolean).join('\n');
}
