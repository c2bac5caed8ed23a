/** What the page limits the calendar to, whatever the visitor chooses. */

import type { Concept, Workshop } from '../feed/model.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { municipalitiesOf } from './filed-under.ts';

/**
 * The workshops that fit the page's attributes: comma-separated, empty for no limit.
 * Municipalities by code or name in any language; topics and audiences by code or by their label
 * in any language.
 */
export function limitTo(
  workshops: readonly Workshop[],
  municipality: string,
  topic: string,
  audience: string,
): readonly Workshop[] {
  const codes = municipality.trim() ? municipalityCodes(municipality) : undefined;
  const topics = words(topic);
  const audiences = words(audience);
  if (!codes && !topics.length && !audiences.length) return workshops;
  return workshops.filter(
    (workshop) =>
      (!codes || municipalitiesOf(workshop).some((code) => codes.includes(code))) &&
      hasOne(workshop.topics, topics) &&
      hasOne(workshop.audience, audiences),
  );
}

const words = (list: string): string[] =>
  list
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);

const hasOne = (concepts: readonly Concept[] = [], asked: readonly string[]): boolean =>
  !asked.length ||
  concepts.some(({ id, label }) =>
    [id, ...Object.values(label ?? {})].some((word) => asked.includes(word?.toLowerCase() ?? '')),
  );
