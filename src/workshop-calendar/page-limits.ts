/** What the page limits the calendar to, whatever the visitor chooses. */

import type { Workshop } from '../feed/model.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { FILTER_VALUES } from './filter-values.ts';

/**
 * The workshops that fit the page's attributes: comma-separated, empty for no limit.
 * Municipalities by code or name in any language; topics and audiences by code or own label.
 */
export function limitTo(
  workshops: readonly Workshop[],
  municipality: string,
  topic: string,
  audience: string,
): readonly Workshop[] {
  const asked = {
    municipality: municipality.trim() ? municipalityCodes(municipality) : undefined,
    topic: words(topic),
    audience: words(audience),
  };
  const fits = (workshop: Workshop): boolean =>
    (['municipality', 'topic', 'audience'] as const).every((name) => {
      const values = asked[name];
      return !values || FILTER_VALUES[name](workshop).some((value) => values.includes(value));
    });
  return Object.values(asked).some(Boolean) ? workshops.filter(fits) : workshops;
}

function words(list: string): string[] | undefined {
  const parts = list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length ? parts : undefined;
}
