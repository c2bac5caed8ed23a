/**
 * schema.org `Event`s for search engines. States what the feed states and nothing more: no
 * invented end, no address without an address, no link that only participants should have.
 */

import { pickText, type Place, type Text, type Workshop } from '../feed/model.ts';
import { isOnlineOnly, isSeries, occasionsOf, type Occasion } from '../schedule/occasion.ts';
import { nextOfSeries } from '../schedule/series.ts';
import type { Span } from '../time/span.ts';
import { offsetDateTime } from './offset-date-time.ts';

type Json = string | number | boolean | undefined | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

export interface StructuredDataOptions {
  readonly language: string;
  readonly now: number;
  /** The day that `now` is in the feed's zone. */
  readonly today: string;
  readonly linkTo?: (id: string) => string;
}

/** One object a workshop; those without a date are left out. */
export function structuredData(
  workshops: readonly Workshop[],
  options: StructuredDataOptions,
): object[] {
  return workshops.flatMap((workshop) => {
    const event = eventOf(workshop, options);
    return event ? { '@context': 'https://schema.org', ...event } : [];
  });
}

function eventOf(workshop: Workshop, options: StructuredDataOptions): JsonObject | undefined {
  if (!isSeries(workshop)) {
    const occasions = occasionsOf(workshop);
    if (occasions.length > 1) return courseOf(workshop, occasions, options);
    return occasions[0]?.when ? describe(occasions[0], occasions[0].when, options) : undefined;
  }
  const next = nextOfSeries(workshop, options.now, options.today);
  return next?.when ? describe(next, next.when, options) : undefined;
}

/** A course in sessions: one event whose meetings are its parts. */
function courseOf(
  workshop: Workshop,
  sessions: readonly Occasion[],
  options: StructuredDataOptions,
): JsonObject {
  const first = sessions[0]!;
  const last = sessions.at(-1)!;
  return {
    ...describe({ ...first, status: workshop.status, place: workshop.place }, first.when!, options),
    endDate: endDate(last.when!),
    subEvent: sessions.map((session) => ({
      '@type': 'Event',
      name: pickText(workshop.name, options.language).text,
      ...times(session.when!),
      ...status(session),
      location: locationOf(session, options.language),
    })),
  };
}

function describe(occasion: Occasion, when: Span, options: StructuredDataOptions): JsonObject {
  const { workshop, source } = occasion;
  const say = (text: Text | undefined): string | undefined =>
    text && pickText(text, options.language).text;
  const { organizer, image } = workshop;
  return {
    '@type': workshop.kind === 'exhibition' ? 'ExhibitionEvent' : 'Event',
    name: say(workshop.name),
    ...times(when),
    ...status(occasion),
    eventAttendanceMode: attendance(occasion),
    location: locationOf(occasion, options.language),
    description: say(workshop.summary ?? workshop.description),
    image: image?.url,
    inLanguage: workshop.languages ? [...workshop.languages] : undefined,
    offers: offers(workshop, options.language),
    isAccessibleForFree: workshop.price?.free,
    maximumAttendeeCapacity: workshop.registration?.capacity,
    organizer: organizer && {
      '@type': 'Organization',
      name: say(organizer.name),
      url: organizer.url,
    },
    url: workshop.links?.find(({ rel }) => rel === 'info')?.url ?? options.linkTo?.(source.id),
  };
}

function times(when: Span): JsonObject {
  return { startDate: offsetDateTime(when.start, when.zone), endDate: endDate(when) };
}

function endDate({ end, zone }: Span): string | undefined {
  return end && offsetDateTime(end, zone);
}

const EVENT_STATUS: Record<Workshop['status'], string> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
};

function status({ workshop, status, previousStart }: Occasion): JsonObject {
  return {
    eventStatus: `https://schema.org/${EVENT_STATUS[status]}`,
    previousStartDate: previousStart && offsetDateTime(previousStart, workshop.timeZone),
  };
}

const ATTENDANCE = {
  inPerson: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

function attendance({ workshop: { attendance }, status }: Occasion): string | undefined {
  const mode = status === 'movedOnline' && attendance !== 'hybrid' ? 'online' : attendance;
  return mode && `https://schema.org/${ATTENDANCE[mode]}`;
}

function locationOf(occasion: Occasion, language: string): Json {
  const { workshop, place } = occasion;
  const physical = place && !isOnlineOnly(occasion) ? physicalPlace(place, language) : undefined;
  const { online } = workshop;
  // A virtual location is nothing without an address, and the address may be for participants only.
  const virtual =
    online?.url && !online.afterRegistration
      ? { '@type': 'VirtualLocation', url: online.url }
      : undefined;
  return physical && virtual ? [physical, virtual] : (physical ?? virtual);
}

function physicalPlace(place: Place, language: string): Json {
  const say = (text: Text | undefined): string | undefined => text && pickText(text, language).text;
  const hasAddress = place.street || place.postalCode || place.city;
  return {
    '@type': 'Place',
    name: say(place.name),
    address: hasAddress && {
      '@type': 'PostalAddress',
      streetAddress: say(place.street),
      postalCode: place.postalCode,
      addressLocality: say(place.city),
    },
    geo:
      place.lat !== undefined && place.lon !== undefined
        ? { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon }
        : undefined,
  };
}

function offers({ price, registration }: Workshop, language: string): Json {
  if (!price) return undefined;
  const currency = price.currency ?? 'EUR';
  const offer = (amount: number, name?: string): Json => ({
    '@type': 'Offer',
    name,
    price: amount,
    priceCurrency: currency,
    url: registration?.url,
  });
  if (price.free) return offer(0);
  if (price.amount !== undefined) return offer(price.amount);
  return price.groups?.map(({ name, amount }) => offer(amount, pickText(name, language).text));
}
