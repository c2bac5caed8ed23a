/** Contacts as schema.org data, for search engines. Nothing is said that the feed doesn't say. */

import { pickText, type Contact, type Text } from '../feed/model.ts';
import { isPlaceholder } from '../text/email.ts';
import type { DayCode, OfficeHours } from './office-hours.ts';
import type { Language } from '../text/locale.ts';
import { municipalityName } from '../text/municipalities.ts';
import { readPhone } from '../text/phone.ts';

const DAY_NAMES: Record<DayCode, string> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

type Data = Record<string, unknown>;

/** A unit or an organization is one, with a ContactPoint; a person or a role is a ContactPoint. */
export function structuredData(contact: Contact, language: Language): Data {
  const words = (text: Text | undefined) => text && pickText(text, language)?.text;
  const group = contact.type === 'unit' || contact.type === 'organization';
  const phones = (contact.phones ?? []).flatMap(({ number, kind }) => {
    const phone = readPhone(number);
    return phone ? [{ ...phone, fax: kind === 'fax' }] : [];
  });
  const spoken = phones.filter(({ fax }) => !fax);
  const emails = (contact.emails ?? []).filter(({ address }) => !isPlaceholder(address));
  const point = compact({
    '@type': 'ContactPoint',
    name: words(contact.name),
    contactType: words(contact.role),
    telephone: single(spoken.map(({ dial }) => dial)),
    faxNumber: single(phones.filter(({ fax }) => fax).map(({ dial }) => dial)),
    email: single(emails.map(({ address }) => address)),
    contactOption:
      spoken.length && spoken.every(({ rate }) => rate === 'free') ? 'TollFree' : undefined,
    url: contact.form ?? contact.web?.[0]?.url,
    areaServed: contact.municipalities?.map((code) => municipalityName(code, language)),
    availableLanguage: contact.languages,
    hoursAvailable: openings(contact.hours),
  });
  if (!group) return { '@context': 'https://schema.org', ...point };
  const { visit } = contact;
  return compact({
    '@context': 'https://schema.org',
    '@type': contact.type === 'unit' ? 'GovernmentOffice' : 'Organization',
    name: words(contact.name),
    url: contact.web?.[0]?.url,
    address:
      visit &&
      compact({
        '@type': 'PostalAddress',
        streetAddress: words(visit.street),
        postalCode: visit.postalCode,
        addressLocality: words(visit.city),
        addressCountry: 'FI',
      }),
    sameAs: contact.sameAs,
    contactPoint: point,
  });
}

/** Rows for odd or even weeks have no equal in schema.org and are left out rather than bent. */
function openings(hours: OfficeHours | undefined): Data[] | undefined {
  const weekly = hours?.weekly?.filter(({ weeks, byAppointment }) => !weeks && !byAppointment);
  return weekly?.length
    ? weekly.map(({ days, opens, closes, from, to }) =>
        compact({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: days.map((day) => DAY_NAMES[day]),
          opens,
          closes: closes === '24:00' ? '23:59' : closes,
          validFrom: from,
          validThrough: to,
        }),
      )
    : undefined;
}

const single = (values: readonly string[]) => (values.length > 1 ? values : values[0]);

function compact(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
