/** Feeds of any length for the speed table: the same for every run, and shaped like real ones. */

const MUNICIPALITIES = [
  '019',
  '202',
  '284',
  '304',
  '322',
  '400',
  '423',
  '430',
  '445',
  '480',
  '503',
  '529',
  '538',
  '561',
  '577',
  '631',
  '636',
  '680',
  '704',
  '734',
  '738',
  '761',
  '833',
  '853',
  '895',
  '918',
];
const TOPICS = [
  'dance',
  'theatre',
  'music',
  'crafts',
  'visual-arts',
  'literature',
  'circus',
  'film',
];
const WORDS =
  'avoin työpaja tanssi kuvataide musiikki perhe nuori kesä ilta yhteisö teatteri käsityö valokuva sanataide sirkus kirjasto'.split(
    ' ',
  );
const FIRST_DAY = Date.UTC(2026, 9, 5);

/** The instant that all bench pages are shown at. */
export const NOW = '2026-10-05T09:00:00+03:00';

const pick = (list, index) => list[index % list.length];
const name = (index) => `${pick(WORDS, index)} ${pick(WORDS, index * 7 + 3)} ${index}`;
const day = (offset) => new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10);
const text = (index) => ({ fi: name(index), sv: `${name(index)} (sv)` });

const workshop = (n) => (_, index) => ({
  id: `w${index}`,
  name: text(index),
  // spread over a year, however many there are
  start: `${day(Math.floor((index * 360) / n))}T${10 + (index % 9)}:00`,
  end: `${day(Math.floor((index * 360) / n))}T${12 + (index % 9)}:00`,
  summary: { fi: `Kuvaus ${name(index + 1)}` },
  topics: [{ id: pick(TOPICS, index) }],
  place: {
    name: `Kulttuuritalo ${index % 40}`,
    city: 'Naantali',
    municipality: pick(MUNICIPALITIES, index),
  },
  registration: { required: index % 2 === 0, url: `https://kunta.example/ilmo/${index}` },
});

const pilot = () => (_, index) => ({
  id: `p${index}`,
  title: text(index),
  municipalities: [pick(MUNICIPALITIES, index)],
  period: { start: '2026-09', end: '2027-05' },
  summary: { fi: `Kuvaus ${name(index + 1)}` },
  places: [
    {
      id: 'a',
      name: `Paikka ${index}`,
      municipality: pick(MUNICIPALITIES, index),
      lat: 60.1 + ((index * 37) % 100) / 120,
      lon: 21.4 + ((index * 53) % 100) / 55,
      precision: 'exact',
    },
  ],
});

const grant = () => (_, index) => ({
  id: `g${index}`,
  name: text(index),
  funder: { id: `f${index % 30}`, name: { fi: `Säätiö ${index % 30}` } },
  kind: 'grant',
  summary: { fi: `Avustus, ${name(index + 1)}` },
  applicants: [pick(['artist', 'workgroup', 'association', 'municipality'], index)],
  purposes: [pick(['project', 'work', 'travel'], index)],
  amount: { min: 1000, max: 1000 * (1 + (index % 20)), currency: 'EUR' },
  rounds: [{ opens: day((index % 90) - 30), closes: day(index % 90) }],
  links: { info: `https://saatio.example/${index}` },
});

const contact = () => (_, index) => ({
  id: `c${index}`,
  type: 'role',
  name: `Kulttuurituottaja ${index}`,
  role: { fi: 'Kulttuurituottaja', sv: 'Kulturproducent' },
  organization: { fi: `Kunta ${index % 30}` },
  municipalities: [pick(MUNICIPALITIES, index)],
  phones: [{ number: `+3582${String(1000000 + index)}` }],
  emails: [{ address: `kulttuuri${index}@kunta.example` }],
});

const ITEMS = { workshops: workshop, pilots: pilot, funding: grant, contacts: contact };

/** A feed with n items in one of its collections. */
export function feedOf(collection, n) {
  return {
    version: '1',
    language: 'fi',
    timeZone: 'Europe/Helsinki',
    [collection]: Array.from({ length: n }, ITEMS[collection](n)),
  };
}
