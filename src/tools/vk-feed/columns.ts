/**
 * The tables that become feeds: a row an item, a column a field. Columns are named by the fields of
 * the feed, joined by dots ('place.city', 'name.sv'), or by the same in Finnish or Swedish
 * ('paikka.kaupunki', 'namn.sv'). Of lists of objects 'links.url' means the first, 'links.2.url'
 * the second.
 */
import type { CollectionName } from '../../feed/collection.ts';

const texts = (...names: string[]): string[] =>
  names.flatMap((name) => ['fi', 'sv', 'en'].map((language) => `${name}.${language}`));
const fields = (owner: string, names: string): string[] =>
  names.split(' ').map((name) => `${owner}.${name}`);

const PLACE = 'name street postalCode city municipality lat lon';

/** The columns of each collection's template; other fields of the feed may be added. */
export const COLUMNS: Readonly<Record<CollectionName, readonly string[]>> = {
  workshops: [
    'id',
    ...texts('name'),
    ...['start', 'end', 'kind', 'status'],
    ...texts('summary', 'description'),
    ...fields('place', PLACE),
    ...['topics', 'audience', 'ageMin', 'ageMax', 'languages'],
    ...fields('registration', 'required url opens closes capacity'),
    ...fields('price', 'free amount text'),
    ...['repeat.every', 'repeat.interval', 'repeat.until', 'repeat.except'],
    ...['image.url', 'image.alt.fi', 'image.alt.sv', 'links.url', 'organizer.name', 'contacts'],
  ],
  pilots: [
    'id',
    ...texts('title'),
    ...['municipalities', 'period.start', 'period.end', 'status'],
    ...texts('summary', 'description'),
    ...['artists.name', 'artists.2.name', 'artforms'],
    ...fields('places', PLACE),
    ...texts('join.how'),
    ...['join.deadline', 'join.url', 'images.url', 'images.alt.fi', 'images.alt.sv', 'links.url'],
    'contacts',
  ],
  funding: [
    'id',
    ...texts('name'),
    ...['funder.name', 'funder.abbr', 'funder.url', 'kind'],
    ...texts('summary', 'description'),
    ...['keywords', 'applicants', 'purposes', 'artForms', 'regions', 'amount.min', 'amount.max'],
    ...['rounds.opens', 'rounds.closes', 'rounds.2.opens', 'rounds.2.closes', 'rolling'],
    ...['links.info', 'links.apply', 'contact', 'verifiedAt'],
  ],
  contacts: [
    ...['id', 'type', 'name'],
    ...texts('role', 'organization'),
    ...['municipalities', 'phones.number', 'phones.2.number', 'emails.address', 'web.url', 'form'],
    ...['languages', 'topics', 'visit.street', 'visit.postalCode', 'visit.city'],
    ...['away.from', 'away.to', 'away.substitute'],
  ],
};

/** English: Finnish, Swedish */
const NAMES: Readonly<Record<string, readonly [fi: string, sv: string]>> = {
  id: ['tunnus', 'id'],
  name: ['nimi', 'namn'],
  title: ['otsikko', 'rubrik'],
  start: ['alkaa', 'börjar'],
  end: ['päättyy', 'slutar'],
  kind: ['laji', 'typ'],
  type: ['tyyppi', 'slag'],
  status: ['tila', 'status'],
  summary: ['tiivistelmä', 'sammanfattning'],
  description: ['kuvaus', 'beskrivning'],
  place: ['paikka', 'plats'],
  places: ['paikat', 'platser'],
  street: ['katuosoite', 'gatuadress'],
  postalCode: ['postinumero', 'postnummer'],
  city: ['postitoimipaikka', 'postort'],
  municipality: ['kunta', 'kommun'],
  municipalities: ['kunnat', 'kommuner'],
  lat: ['leveysaste', 'latitud'],
  lon: ['pituusaste', 'longitud'],
  topics: ['aiheet', 'ämnen'],
  audience: ['kohderyhmä', 'målgrupp'],
  ageMin: ['ikä vähintään', 'ålder minst'],
  ageMax: ['ikä enintään', 'ålder högst'],
  languages: ['kielet', 'språk'],
  registration: ['ilmoittautuminen', 'anmälan'],
  required: ['pakollinen', 'obligatorisk'],
  url: ['osoite', 'adress'],
  opens: ['avautuu', 'öppnar'],
  closes: ['sulkeutuu', 'stänger'],
  capacity: ['paikkoja', 'antal platser'],
  price: ['hinta', 'pris'],
  free: ['maksuton', 'avgiftsfri'],
  amount: ['summa', 'belopp'],
  text: ['teksti', 'text'],
  repeat: ['toisto', 'upprepning'],
  every: ['joka', 'varje'],
  interval: ['väli', 'intervall'],
  until: ['saakka', 'till och med'],
  except: ['paitsi', 'utom'],
  image: ['kuva', 'bild'],
  images: ['kuvat', 'bilder'],
  alt: ['tekstivastine', 'alternativtext'],
  links: ['linkit', 'länkar'],
  organizer: ['järjestäjä', 'arrangör'],
  contacts: ['yhteyshenkilöt', 'kontaktpersoner'],
  contact: ['yhteyshenkilö', 'kontaktperson'],
  period: ['ajanjakso', 'period'],
  artists: ['taiteilijat', 'konstnärer'],
  artforms: ['taiteenlajit', 'konstformer'],
  artForms: ['taiteenalat', 'konstområden'],
  join: ['osallistuminen', 'deltagande'],
  how: ['miten', 'hur'],
  deadline: ['määräaika', 'sista dag'],
  funder: ['rahoittaja', 'finansiär'],
  abbr: ['lyhenne', 'förkortning'],
  keywords: ['hakusanat', 'sökord'],
  applicants: ['hakijat', 'sökande'],
  purposes: ['tarkoitukset', 'ändamål'],
  regions: ['alueet', 'områden'],
  min: ['vähintään', 'minst'],
  max: ['enintään', 'högst'],
  rounds: ['hakuajat', 'ansökningstider'],
  rolling: ['jatkuva', 'löpande'],
  info: ['lisätiedot', 'information'],
  apply: ['hakemus', 'ansökan'],
  verifiedAt: ['tarkistettu', 'granskad'],
  role: ['tehtävä', 'uppgift'],
  organization: ['organisaatio', 'organisation'],
  phones: ['puhelimet', 'telefoner'],
  number: ['numero', 'nummer'],
  emails: ['sähköpostit', 'e-post'],
  address: ['sähköposti', 'e-postadress'],
  web: ['verkkosivut', 'webbplatser'],
  form: ['lomake', 'blankett'],
  visit: ['käyntiosoite', 'besöksadress'],
  away: ['poissa', 'frånvarande'],
  from: ['alkaen', 'från'],
  to: ['asti', 'till'],
  substitute: ['sijainen', 'ersättare'],
};

const byName = new Map<string, string>();
for (const [field, [fi, sv]] of Object.entries(NAMES)) {
  for (const name of [sv, fi, field]) byName.set(name.toLowerCase(), field);
}

/** A header as the template has it → in a language. */
export function columnName(column: string, language: string): string {
  const translated = { fi: 0, sv: 1 }[language];
  if (translated === undefined) return column;
  return column
    .split('.')
    .map((name) => NAMES[name]?.[translated] ?? name)
    .join('.');
}

/** 'Paikka.Kunta' → ['place', 'municipality'] */
export const columnPath = (header: string): string[] =>
  header
    .trim()
    .split('.')
    .map((name) => byName.get(name.trim().toLowerCase()) ?? name.trim());

/** 'Työpajat', 'workshops' or 'kulttuuri-Työpajat 2026' → the collection that a sheet of this name holds. */
export function collectionOf(sheet: string): CollectionName | undefined {
  const known = (name: string): CollectionName | undefined =>
    (Object.keys(SHEETS) as CollectionName[]).find((collection) =>
      [collection, ...SHEETS[collection]].includes(name),
    );
  // Letters with dots may be told in two parts, as a Mac does in the names of files.
  const name = sheet.normalize('NFC').trim().toLowerCase();
  const found = new Set((name.match(/\p{L}+/gu) ?? []).flatMap((word) => known(word) ?? []));
  return known(name) ?? (found.size === 1 ? [...found][0] : undefined);
}

const SHEETS: Readonly<Record<CollectionName, readonly string[]>> = {
  workshops: ['työpajat', 'tapahtumat', 'workshoppar', 'verkstäder', 'evenemang', 'events'],
  pilots: [
    ...['taiteilijakokeilut', 'kokeilut', 'pilotit', 'taiteilijapilotit'],
    ...['pilotprojekt', 'piloter', 'konstnärspiloter'],
  ],
  funding: ['rahoitus', 'avustukset', 'apurahat', 'finansiering', 'grants'],
  contacts: ['yhteystiedot', 'kontaktuppgifter', 'kontakter'],
};
