import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structuredData } from '../../../src/contact-card/structured-data.ts';
import { parseFeed } from '../../../src/feed/parse.ts';

const { feed } = parseFeed({
  version: '1',
  contacts: [
    {
      id: 'tuottaja',
      type: 'role',
      name: { fi: 'Kulttuurituottaja', sv: 'Kulturproducent' },
      phones: [{ number: '0800 12345' }],
      emails: ['etunimi.sukunimi@kunta.example', 'kulttuuri@kunta.example'],
      languages: ['fi', 'sv'],
      hours: {
        weekly: [
          { days: ['mo', 'tu'], opens: '09:00', closes: '24:00', from: '2026-09-01' },
          { days: ['fr'], opens: '09:00', closes: '12:00', weeks: 'odd' },
        ],
      },
    },
    {
      id: 'turku',
      type: 'unit',
      name: 'Turun kulttuuripalvelut',
      visit: { street: 'Esimerkkikatu 1', postalCode: '20100', city: 'Turku' },
      sameAs: ['https://verkosto.example/@turku'],
    },
  ],
});
const [role, unit] = feed.contacts;

describe('structuredData', () => {
  it('makes a role a ContactPoint with what the feed says and no more', () => {
    assert.deepEqual(structuredData(role!, 'sv'), {
      '@context': 'https://schema.org',
      '@type': 'ContactPoint',
      name: 'Kulturproducent',
      telephone: '080012345',
      email: 'kulttuuri@kunta.example',
      contactOption: 'TollFree',
      availableLanguage: ['fi', 'sv'],
      hoursAvailable: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Tuesday'],
          opens: '09:00',
          closes: '23:59',
          validFrom: '2026-09-01',
        },
      ],
    });
  });

  it('makes a unit an office with an address and a ContactPoint', () => {
    assert.deepEqual(structuredData(unit!, 'fi'), {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'Turun kulttuuripalvelut',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Esimerkkikatu 1',
        postalCode: '20100',
        addressLocality: 'Turku',
        addressCountry: 'FI',
      },
      sameAs: ['https://verkosto.example/@turku'],
      contactPoint: { '@type': 'ContactPoint', name: 'Turun kulttuuripalvelut' },
    });
  });
});
