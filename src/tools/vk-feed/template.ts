/** Empty tables for people to fill in. */
import type { CollectionName } from '../../feed/collection.ts';
import { COLUMNS, columnName } from './columns.ts';

/** One filled row, so that the columns explain themselves. */
const EXAMPLES: Readonly<Record<CollectionName, Readonly<Record<string, string>>>> = {
  workshops: {
    id: 'savipaja-syksy',
    'name.fi': 'Savipaja',
    'name.sv': 'Lerverkstad',
    start: '14.10.2026 17.00',
    end: '14.10.2026 19.00',
    kind: 'workshop',
    'summary.fi': 'Muotoillaan savea yhdessä.',
    'summary.sv': 'Vi formar lera tillsammans.',
    'place.name': 'Kulttuuritalo',
    'place.street': 'Kirkkotie 1',
    'place.postalCode': '21100',
    'place.city': 'Naantali',
    'place.municipality': 'Naantali',
    topics: 'craft; visual',
    ageMin: '7',
    'registration.url': 'https://kunta.example/ilmoittaudu',
    'registration.closes': '10.10.2026',
    'price.free': 'kyllä',
  },
  pilots: {
    id: 'aani-ja-meri',
    'title.fi': 'Ääni ja meri',
    'title.sv': 'Ljud och hav',
    municipalities: 'Naantali; Parainen',
    'period.start': '2026-09',
    'period.end': '2027-05',
    'artists.name': 'Äänitaiteilija',
    artforms: 'music',
  },
  funding: {
    id: 'kohdeapuraha',
    'name.fi': 'Kohdeapuraha',
    'name.sv': 'Projektstipendium',
    'funder.name': 'Esimerkkirahasto',
    kind: 'grant',
    applicants: 'artist; workgroup',
    regions: '02',
    'amount.max': '5000',
    'rounds.opens': '1.9.2026',
    'rounds.closes': '15.10.2026 16.00',
    'links.info': 'https://rahasto.example/haku',
    verifiedAt: '1.9.2026',
  },
  contacts: {
    id: 'tuottaja',
    type: 'role',
    name: 'Kulttuurituottaja',
    'organization.fi': 'Esimerkkikunta',
    municipalities: 'Naantali',
    'phones.number': '+358 40 123 4567',
    'emails.address': 'kulttuuri@kunta.example',
    languages: 'fi; sv',
  },
};

const quoted = (cell: string): string =>
  /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A CSV that Finnish and Swedish Excel opens with a double click: semicolons and a byte-order mark. */
export function csvTemplate(collection: CollectionName, language: string): string {
  const rows = [
    COLUMNS[collection].map((column) => columnName(column, language)),
    COLUMNS[collection].map((column) => EXAMPLES[collection][column] ?? ''),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}
