import { artForms } from '../../src/text/sv/vocabulary/art-forms.ts';
import { audiences } from '../../src/text/sv/vocabulary/audiences.ts';
import { purposes } from '../../src/text/sv/vocabulary/purposes.ts';
import { regions } from '../../src/text/sv/vocabulary/regions.ts';
import { topics } from '../../src/text/sv/vocabulary/topics.ts';
import calendar from '../../src/text/sv/later/workshop-calendar.ts';
import type { FeedProblem as Problem, ProblemCode } from '../../src/tools/vk-feed/problem.ts';
import labels from './labels.sv.ts';
import type { Texts } from './texts.fi.ts';

const how: Record<string, string> = {
  url: 'Skriv hela adressen: https://kommun.example/.',
  'web-url': 'Skriv hela adressen: https://kommun.example/bild.jpg.',
  email: 'Skriv adressen så här: namn@kommun.example.',
  phone: 'Skriv numret så här: +358 40 123 4567.',
  number: 'Skriv ett tal.',
  moment: 'Välj en dag.',
  'moment-or-null': 'Välj en dag.',
  date: 'Välj en dag.',
  'partial-date': 'Skriv ett år, en månad eller en dag: 2026, 9/2026 eller 1.9.2026.',
  time: 'Välj ett klockslag.',
  list: 'Välj minst en.',
};

const problems: Record<ProblemCode, (problem: Problem) => string> = {
  syntax: () => 'Det här går inte att läsa.',
  missing: ({ kind = '' }) => `Uppgiften saknas. ${how[kind] ?? 'Skriv den här.'}`,
  type: ({ kind = '' }) => `Det här går inte att läsa. ${how[kind] ?? ''}`.trim(),
  format: ({ kind = '' }) => `Det här går inte att läsa. ${how[kind] ?? ''}`.trim(),
  value: ({ kind = '' }) => `Det här värdet duger inte. ${how[kind] ?? ''}`.trim(),
  url: ({ kind = '' }) => `Adressen duger inte. ${how[kind] ?? ''}`.trim(),
  'duplicate-id': () => 'En annan har redan detta id. Byt id.',
  'end-before-start': () => 'Slutet är före början. Kontrollera dagar och klockslag.',
  'unknown-place': () => 'Den här platsen finns inte längre. Välj en annan plats.',
  'unknown-zone': () => 'Tidszonen finns inte. I Finland är den Europe/Helsinki.',
  version: () => 'Filens version är okänd.',
  limit: () =>
    'Listan har fler sidor, som inte lästes. Avgränsa i adressen: start- och slutdag, plats.',
  private: () => 'I kalendern finns evenemang som är markerade som privata. De visas inte.',
  'no-alt': () => 'Berätta vad bilden föreställer. Alla ser den inte.',
  'no-language': ({ value }) =>
    value === 'sv' ? 'Texten saknas på svenska.' : 'Texten saknas på finska.',
  'past-deadline': () => 'Tidsfristen har gått ut.',
  'closes-before-opens': () => 'Sista dagen ligger före öppningsdagen. Kontrollera dagarna.',
  'unknown-field': ({ value, names = [] }) =>
    `Fältet ”${value}” är okänt och visas därför inte.${names.length ? ` Menar du ”${names[0]}”?` : ''} Det blir kvar i filen.`,
  'no-scheme': ({ value }) => `Skriv https:// först: https://${value}.`,
  'unknown-id': ({ value }) => `Id:t ”${value}” finns inte i det här flödet.`,
  'unknown-municipality': ({ value }) =>
    `Kommunen ${value} ligger inte i Egentliga Finland. Kontrollera koden.`,
  'old-check': () => 'Uppgifterna kontrollerades senast för över ett år sedan.',
  'not-among-repeats': () =>
    'Startdagen hör inte till dagarna som upprepas. Ändra början eller upprepningen.',
  'two-ends': () =>
    'Upprepningen har både en sista dag och ett antal gånger. Bara dagen gäller; ta bort det ena.',
  'unread-rule': ({ value }) =>
    `Upprepningsregelns del ”${value}” går inte att tolka och följs inte.`,
  'far-away': () => 'Platsen ligger inte i Finland. Kontrollera latitud och longitud.',
};

const texts: Texts = {
  title: 'Redigera flödet',
  intro:
    'Skriv in workshoppar, konstnärernas pilotprojekt, finansiering och kontaktuppgifter i formulären. Du ser genast hur de ser ut på sidan. Till sist sparar du en fil som du lägger på er egen server. Ingenting skickas någonstans.',
  skip: 'Gå till formuläret',
  interfaceLanguage: 'Språk',
  guide: 'Anvisningar för webbredaktören',
  snippet: 'Skapa inbäddningskod',
  file: 'Fil',
  start: 'Börja på nytt',
  open: 'Öppna fil…',
  dropHere: 'Du kan också dra filen till den här sidan.',
  openUrl: 'Öppna från en adress',
  url: 'Flödets adress',
  openNow: 'Öppna',
  save: 'Spara',
  saveAs: 'Spara som…',
  nav: 'Flödets delar',
  feed: 'Uppgifter om flödet',
  feedHelp: 'De här gäller hela filen. De färdiga värdena passar de flesta.',
  sections: {
    workshops: {
      tab: 'Workshoppar',
      none: 'Det finns inga workshoppar än.',
      add: 'Lägg till en workshop',
      all: 'Alla workshoppar',
      unnamed: 'Workshop utan namn',
    },
    pilots: {
      tab: 'Pilotprojekt',
      none: 'Det finns inga pilotprojekt än.',
      add: 'Lägg till ett pilotprojekt',
      all: 'Alla pilotprojekt',
      unnamed: 'Pilotprojekt utan namn',
    },
    funding: {
      tab: 'Finansiering',
      none: 'Det finns inga bidrag eller stipendier än.',
      add: 'Lägg till ett bidrag eller stipendium',
      all: 'Alla bidrag och stipendier',
      unnamed: 'Utlysning utan namn',
    },
    contacts: {
      tab: 'Kontaktuppgifter',
      none: 'Det finns inga kontaktuppgifter än.',
      add: 'Lägg till en kontakt',
      all: 'Alla kontaktuppgifter',
      unnamed: 'Kontakt utan namn',
    },
    places: {
      tab: 'Platser',
      none: 'Det finns inga gemensamma platser än. Platsen kan också skrivas direkt i en workshop.',
      add: 'Lägg till en plats',
      all: 'Alla platser',
      unnamed: 'Plats utan namn',
    },
  },
  groups: {
    about: 'Beskrivning och bakgrund',
    times: 'Tider och upprepning',
    audience: 'För vem och på vilket språk',
    online: 'Delta på webben',
    people: 'Kontaktpersoner och samband',
    terms: 'Villkor',
    other: 'Behövs sällan',
  },
  groupsBySection: {
    'feed.other': 'Tidszon',
    'feed.terms': 'Egna ord',
    'pilots.times': 'Exakta platser',
    'contacts.times': 'Öppettider och frånvaro',
    'contacts.about': 'Adresser, bild och ansvarsområden',
    'pilots.people': 'Kontaktpersoner',
    'funding.people': 'Kontaktperson och kontroll',
  },
  moreFields: 'Fler fält',
  filled: (n) => (n === 1 ? '1 ifyllt' : `${n} ifyllda`),
  required: 'obligatoriskt',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  day: 'Dag',
  time: 'Klockslag',
  midnight: (day) => `Slutar ${day} kl. 24.00.`,
  termText: 'Ord',
  newTerm: 'Nytt ord',
  code: 'Id',
  codeHint:
    'Görs av ordet. Med ett befintligt ords id ger du det ett eget namn. Poster som använder ett gammalt id ändras inte.',
  codeTaken: (code) => `Ett annat ord har redan id:t ”${code}”. Välj ett annat.`,
  codeNeeded: 'Ordet måste ha ett id.',
  yes: 'Ja',
  no: 'Nej',
  notSaid: 'Anges inte',
  tellMore: 'Jag berättar närmare',
  none: 'Inte valt',
  asPlanned: 'Går som planerat',
  ownPlace: 'Jag skriver platsen här',
  chosenPlace: 'Vilken plats',
  keepPlace: 'Spara platsen också för andra',
  placeKept: (name) => `Platsen ”${name}” kan nu väljas överallt.`,
  search: 'Sök i listan',
  found: (n: number, of: number) => `Visas ${n} av ${of}.`,
  foundNone: 'Ingenting motsvarar sökningen. Töm sökfältet för att se alla.',
  add: (what) => `Lägg till ${what}`,
  remove: (what) => `Ta bort ${what}`,
  copy: 'Kopiera',
  copyOf: (name) => `Kopiera: ${name}`,
  removeItem: 'Ta bort',
  removeOf: (name) => `Ta bort: ${name}`,
  removed: (name) => `Borttaget: ${name}.`,
  moveUp: (name) => `Flytta uppåt: ${name}`,
  moveDown: (name) => `Flytta nedåt: ${name}`,
  moved: (name, at, of) => `Flyttat: ${name}, nu ${at} av ${of}.`,
  isFirst: (name) => `${name} är redan först.`,
  isLast: (name) => `${name} är redan sist.`,
  copied: (name) => `Kopierat: ${name}. Nu redigerar du kopian.`,
  undo: 'Ångra',
  undone: 'Återställt.',
  unreadable: (n) => `Post ${n} går inte att läsa`,
  noList: 'Den här delen av filen kan inte redigeras, eftersom den inte är en lista.',
  toMend: (n) => (n === 1 ? '1 ställe att rätta' : `${n} ställen att rätta`),
  toNote: (n) => (n === 1 ? '1 anmärkning' : `${n} anmärkningar`),
  mendTitle: 'Rätta det här, så syns allt på sidan',
  noteTitle: 'Lägg också märke till det här',
  error: 'Fel',
  preview: 'Förhandsvisning',
  previewLanguage: 'Förhandsvisningens språk',
  previewOne: 'Bara den här posten förhandsvisas.',
  previewEmpty: 'Förhandsvisningen kommer när de obligatoriska uppgifterna har skrivits in.',
  previewPlaces: 'Platserna syns i workshopparnas och pilotprojektens uppgifter.',
  toPreview: 'Gå till förhandsvisningen',
  unsaved: 'Osparade ändringar. De finns kvar i den här webbläsaren.',
  unsavedUnkept:
    'Osparade ändringar. Webbläsaren behåller dem inte, så spara innan du stänger sidan.',
  saved: 'Inga osparade ändringar.',
  untouched: 'Ett nytt flöde',
  savedAs: (name) => `Sparat: ${name}.`,
  savedWith: (n) =>
    n === 1
      ? 'Ett ställe är ofärdigt och visas kanske inte på sidan.'
      : `${n} ställen är ofärdiga och visas kanske inte på sidan.`,
  next: 'Lägg filen på servern och skapa sedan inbäddningskoden.',
  opened: (name) => `Öppnat: ${name}.`,
  started: 'Ett nytt flöde har påbörjats.',
  restored: 'Du fortsätter där du slutade.',
  othersOpen:
    'Redigeraren är öppen också i en annan flik. Det du gör där finns kvar där; här börjar du på nytt.',
  broken: (name, line) =>
    `Filen ${name} kan inte öppnas: den är trasig på rad ${line}. Kontrollera kommatecken, citattecken och parenteser.`,
  noFeed: (name) =>
    `${name} är inte ett flöde. Kommandot vk-feed gör ett flöde av en tabell eller en kalender: se anvisningarna.`,
  noAnswer: (name) =>
    `Det går inte att hämta någon fil från ${name}. Kontrollera adressen, eller spara filen först på din dator och öppna den därifrån.`,
  notSaved: 'Det gick inte att spara. Försök igen.',
  changedSince: (name) =>
    `Filen ${name} har ändrats någon annanstans efter att du öppnade den. Välj Spara som för att behålla båda, eller spara en gång till för att ersätta den.`,
  fileName: 'kultur.json',
  labels,
  vocabulary: { topics, audiences, artForms, purposes, regions },
  features: calendar.features,
  problem: (problem) => problems[problem.code](problem),
};

export default texts;
