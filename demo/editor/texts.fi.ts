/** The words of the feed editor. The Finnish object is the type that the other languages fill. */
import { artForms } from '../../src/text/fi/vocabulary/art-forms.ts';
import { audiences } from '../../src/text/fi/vocabulary/audiences.ts';
import { purposes } from '../../src/text/fi/vocabulary/purposes.ts';
import { regions } from '../../src/text/fi/vocabulary/regions.ts';
import { topics } from '../../src/text/fi/vocabulary/topics.ts';
import calendar from '../../src/text/fi/later/workshop-calendar.ts';
import type { FeedProblem as Problem, ProblemCode } from '../../src/tools/vk-feed/problem.ts';
import labels from './labels.fi.ts';
import type { Group } from './layout.ts';
import type { Section } from './model.ts';

/** How a value of each kind is written. */
const how: Record<string, string> = {
  url: 'Kirjoita osoite kokonaan: https://kunta.example/.',
  'web-url': 'Kirjoita osoite kokonaan: https://kunta.example/kuva.jpg.',
  email: 'Kirjoita osoite näin: nimi@kunta.example.',
  phone: 'Kirjoita numero näin: +358 40 123 4567.',
  number: 'Kirjoita luku.',
  moment: 'Valitse päivä.',
  'moment-or-null': 'Valitse päivä.',
  date: 'Valitse päivä.',
  'partial-date': 'Kirjoita vuosi, kuukausi tai päivä: 2026, 9/2026 tai 1.9.2026.',
  time: 'Valitse kellonaika.',
  list: 'Valitse ainakin yksi.',
};

const problems: Record<ProblemCode, (problem: Problem) => string> = {
  syntax: () => 'Tätä ei voi lukea.',
  missing: ({ kind = '' }) => `Tieto puuttuu. ${how[kind] ?? 'Kirjoita se tähän.'}`,
  type: ({ kind = '' }) => `Tätä ei voi lukea. ${how[kind] ?? ''}`.trim(),
  format: ({ kind = '' }) => `Tätä ei voi lukea. ${how[kind] ?? ''}`.trim(),
  value: ({ kind = '' }) => `Tämä arvo ei kelpaa. ${how[kind] ?? ''}`.trim(),
  url: ({ kind = '' }) => `Osoite ei kelpaa. ${how[kind] ?? ''}`.trim(),
  'duplicate-id': () => 'Toisella on jo tämä tunnus. Vaihda tunnus.',
  'end-before-start': () => 'Loppu on ennen alkua. Tarkista päivät ja kellonajat.',
  'unknown-place': () => 'Tätä paikkaa ei enää ole. Valitse toinen paikka.',
  'unknown-zone': () => 'Aikavyöhykettä ei ole. Suomessa se on Europe/Helsinki.',
  version: () => 'Tiedoston versiota ei tunneta.',
  limit: () =>
    'Luetteloa seuraa vielä sivuja, joita ei luettu. Rajaa osoitteella: alku- ja loppupäivä, paikka.',
  private: () => 'Kalenterissa on yksityisiksi merkittyjä tapahtumia. Niitä ei näytetä.',
  'no-alt': () => 'Kerro, mitä kuvassa on. Moni ei näe sitä.',
  'no-language': ({ value }) =>
    value === 'sv' ? 'Ruotsinkielinen teksti puuttuu.' : 'Suomenkielinen teksti puuttuu.',
  'past-deadline': () => 'Määräaika on mennyt.',
  'closes-before-opens': () => 'Päättymispäivä on ennen avautumispäivää. Tarkista päivät.',
  'unknown-field': ({ value, names = [] }) =>
    `Kenttää ”${value}” ei tunneta, joten sitä ei näytetä.${names.length ? ` Tarkoitatko ”${names[0]}”?` : ''} Se säilyy tiedostossa.`,
  'no-scheme': ({ value }) => `Kirjoita alkuun https://: https://${value}.`,
  'unknown-id': ({ value }) => `Tunnusta ”${value}” ei ole tässä syötteessä.`,
  'unknown-municipality': ({ value }) =>
    `Kunta ${value} ei ole Varsinais-Suomessa. Tarkista tunnus.`,
  'old-check': () => 'Tiedot on tarkistettu viimeksi yli vuosi sitten.',
  'not-among-repeats': () => 'Alkupäivä ei osu toiston päiviin. Vaihda alku tai toisto.',
  'two-ends': () =>
    'Toistolla on sekä viimeinen päivä että kertojen määrä. Vain päivä on voimassa; poista toinen.',
  'unread-rule': ({ value }) =>
    `Toiston sääntöä ei ymmärretä kohdasta ”${value}”, eikä sitä kohtaa noudateta.`,
  'far-away': () => 'Sijainti ei ole Suomessa. Tarkista leveys- ja pituusaste.',
};

interface SectionWords {
  readonly tab: string;
  readonly none: string;
  readonly add: string;
  readonly all: string;
  readonly unnamed: string;
}

const sections: Record<Section, SectionWords> = {
  workshops: {
    tab: 'Työpajat',
    none: 'Työpajoja ei ole vielä.',
    add: 'Lisää työpaja',
    all: 'Kaikki työpajat',
    unnamed: 'Nimetön työpaja',
  },
  pilots: {
    tab: 'Taiteilijakokeilut',
    none: 'Taiteilijakokeiluja ei ole vielä.',
    add: 'Lisää taiteilijakokeilu',
    all: 'Kaikki taiteilijakokeilut',
    unnamed: 'Nimetön taiteilijakokeilu',
  },
  funding: {
    tab: 'Rahoitus',
    none: 'Avustuksia ja apurahoja ei ole vielä.',
    add: 'Lisää avustus tai apuraha',
    all: 'Kaikki avustukset ja apurahat',
    unnamed: 'Nimetön haku',
  },
  contacts: {
    tab: 'Yhteystiedot',
    none: 'Yhteystietoja ei ole vielä.',
    add: 'Lisää yhteystieto',
    all: 'Kaikki yhteystiedot',
    unnamed: 'Nimetön yhteystieto',
  },
  places: {
    tab: 'Paikat',
    none: 'Yhteisiä paikkoja ei ole vielä. Paikan voi kirjoittaa myös suoraan työpajaan.',
    add: 'Lisää paikka',
    all: 'Kaikki paikat',
    unnamed: 'Nimetön paikka',
  },
};

const texts = {
  title: 'Syötteen muokkain',
  intro:
    'Kirjoita työpajat, taiteilijakokeilut, rahoitus ja yhteystiedot lomakkeisiin. Näet heti, miltä ne näyttävät sivulla. Lopuksi tallennat tiedoston, jonka viet omalle palvelimellesi. Mitään ei lähetetä minnekään.',
  skip: 'Siirry lomakkeeseen',
  interfaceLanguage: 'Kieli',
  guide: 'Ohje verkkotoimittajalle',
  snippet: 'Tee upotuskoodi',
  file: 'Tiedosto',
  start: 'Aloita uusi',
  open: 'Avaa tiedosto…',
  dropHere: 'Voit myös raahata tiedoston tälle sivulle.',
  openUrl: 'Avaa osoitteesta',
  url: 'Syötteen osoite',
  openNow: 'Avaa',
  save: 'Tallenna',
  saveAs: 'Tallenna nimellä…',
  nav: 'Syötteen osat',
  feed: 'Syötteen tiedot',
  feedHelp: 'Nämä koskevat koko tiedostoa. Valmiit arvot kelpaavat useimmille.',
  sections,
  groups: {
    about: 'Kuvaus ja taustatiedot',
    times: 'Ajat ja toistuminen',
    audience: 'Kenelle ja millä kielellä',
    online: 'Osallistuminen verkossa',
    people: 'Yhteyshenkilöt ja yhteydet',
    terms: 'Ehdot',
    other: 'Harvoin tarvittavat',
  } satisfies Record<Group, string> as Record<Group, string>,
  groupsBySection: {
    'feed.other': 'Aikavyöhyke',
    'feed.terms': 'Omat sanat',
    'pilots.times': 'Tarkat paikat',
    'contacts.times': 'Aukioloajat ja poissaolot',
    'contacts.about': 'Osoitteet, kuva ja vastuualueet',
    'pilots.people': 'Yhteyshenkilöt',
    'funding.people': 'Yhteyshenkilö ja tarkistus',
  } as Record<string, string>,
  moreFields: 'Lisää kenttiä',
  filled: (n: number) => (n === 1 ? '1 täytetty' : `${n} täytetty`),
  required: 'pakollinen',
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' } as Record<string, string>,
  day: 'Päivä',
  time: 'Kellonaika',
  midnight: (day: string) => `Päättyy ${day} klo 24.00.`,
  termText: 'Sana',
  newTerm: 'Uusi sana',
  code: 'Tunnus',
  codeHint:
    'Tehdään sanasta. Valmiin sanan tunnuksella annat sille oman nimen. Vanhaa tunnusta käyttävät kohdat eivät vaihdu mukana.',
  codeTaken: (code: string) => `Tunnus ”${code}” on jo toisella sanalla. Valitse toinen tunnus.`,
  codeNeeded: 'Sanalla on oltava tunnus.',
  yes: 'Kyllä',
  no: 'Ei',
  notSaid: 'Ei kerrota',
  tellMore: 'Kerron tarkemmin',
  none: 'Ei valittu',
  asPlanned: 'Etenee suunnitellusti',
  ownPlace: 'Kirjoitan paikan tähän',
  chosenPlace: 'Mikä paikka',
  keepPlace: 'Säilytä paikka muitakin varten',
  placeKept: (name: string) => `Paikka ”${name}” on nyt kaikkien valittavissa.`,
  search: 'Hae luettelosta',
  found: (n: number, of: number) => `Näkyvissä ${n}, yhteensä ${of}.`,
  foundNone: 'Mikään ei vastaa hakua. Tyhjennä haku, niin näet kaikki.',
  add: (what: string) => `Lisää ${what}`,
  remove: (what: string) => `Poista ${what}`,
  copy: 'Kopioi',
  copyOf: (name: string) => `Kopioi: ${name}`,
  removeItem: 'Poista',
  removeOf: (name: string) => `Poista: ${name}`,
  removed: (name: string) => `Poistettu: ${name}.`,
  moveUp: (name: string) => `Siirrä ylemmäs: ${name}`,
  moveDown: (name: string) => `Siirrä alemmas: ${name}`,
  moved: (name: string, at: number, of: number) => `Siirretty: ${name}, nyt ${at}. / ${of}.`,
  isFirst: (name: string) => `${name} on jo ensimmäisenä.`,
  isLast: (name: string) => `${name} on jo viimeisenä.`,
  copied: (name: string) => `Kopioitu: ${name}. Muokkaat nyt kopiota.`,
  undo: 'Kumoa',
  undone: 'Palautettu.',
  unreadable: (n: number) => `Kohta ${n} ei ole luettavissa`,
  noList: 'Tätä osaa tiedostosta ei voi muokata, koska se ei ole luettelo.',
  toMend: (n: number) => (n === 1 ? '1 kohta korjattavana' : `${n} kohtaa korjattavana`),
  toNote: (n: number) => (n === 1 ? '1 huomio' : `${n} huomiota`),
  mendTitle: 'Korjaa nämä, niin kaikki näkyy sivulla',
  noteTitle: 'Huomaa myös nämä',
  error: 'Virhe',
  preview: 'Esikatselu',
  previewLanguage: 'Esikatselun kieli',
  previewOne: 'Esikatselussa on vain tämä kohta.',
  previewEmpty: 'Esikatselu tulee näkyviin, kun pakolliset tiedot on kirjoitettu.',
  previewPlaces: 'Paikat näkyvät työpajojen ja kokeilujen tiedoissa.',
  toPreview: 'Siirry esikatseluun',
  unsaved: 'Tallentamattomia muutoksia. Ne säilyvät tässä selaimessa.',
  unsavedUnkept:
    'Tallentamattomia muutoksia. Selain ei säilytä niitä, joten tallenna ennen kuin suljet sivun.',
  saved: 'Ei tallentamattomia muutoksia.',
  untouched: 'Uusi syöte',
  savedAs: (name: string) => `Tallennettu: ${name}.`,
  savedWith: (n: number) =>
    n === 1
      ? 'Yksi kohta on kesken, ja se voi jäädä sivulta pois.'
      : `${n} kohtaa on kesken, ja ne voivat jäädä sivulta pois.`,
  next: 'Vie tiedosto palvelimelle ja tee sitten upotuskoodi.',
  opened: (name: string) => `Avattu: ${name}.`,
  started: 'Uusi syöte on aloitettu.',
  restored: 'Jatkat siitä, mihin viimeksi jäit.',
  othersOpen:
    'Muokkain on auki toisessakin välilehdessä. Siellä aloitettu työ säilyy siellä; tässä aloitat omasi.',
  broken: (name: string, line: number) =>
    `Tiedostoa ${name} ei voi avata: se on rikki rivillä ${line}. Tarkista pilkut, lainausmerkit ja sulut.`,
  noFeed: (name: string) =>
    `${name} ei ole syöte. Taulukosta tai kalenterista saat syötteen vk-feed-komennolla: katso ohje.`,
  noAnswer: (name: string) =>
    `Osoitteesta ${name} ei saada tiedostoa. Tarkista osoite, tai tallenna tiedosto ensin koneellesi ja avaa se siitä.`,
  notSaved: 'Tallentaminen ei onnistunut. Yritä uudelleen.',
  changedSince: (name: string) =>
    `Tiedostoa ${name} on muutettu muualla sen jälkeen, kun avasit sen. Säilytä molemmat valitsemalla Tallenna nimellä, tai korvaa se tallentamalla uudelleen.`,
  fileName: 'kulttuuri.json',
  labels,
  vocabulary: { topics, audiences, artForms, purposes, regions } as Record<
    string,
    Record<string, string>
  >,
  features: calendar.features,
  problem: (problem: Problem): string => problems[problem.code](problem),
};

export default texts;
export type Texts = typeof texts;
