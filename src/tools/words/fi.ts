/** The words of `vk-feed` in Finnish; the other languages have the same keys. */
import type { CliError } from '../vk-feed/cli-error.ts';
import type { Help } from '../vk-feed/help.ts';
import { fieldOf, wordOf } from '../vk-feed/cell-words.ts';
import type { Problem, ProblemCode, TableCode } from '../vk-feed/problem.ts';

/** How a value of each kind is written: 'Kirjoita …'. */
const HOW: Readonly<Record<string, string>> = {
  text: 'Kirjoita teksti tai tekstit kielittäin: {"fi": "…", "sv": "…"}.',
  moment: 'Kirjoita päivä 2026-10-14 tai aika 2026-10-14T17:00.',
  'moment-or-null': 'Kirjoita päivä 2026-10-14 tai aika 2026-10-14T17:00.',
  date: 'Kirjoita päivä 2026-10-14.',
  'partial-date': 'Kirjoita vuosi 2026, kuukausi 2026-10 tai päivä 2026-10-14.',
  time: 'Kirjoita kellonaika 09:00.',
  zone: 'Kirjoita aikavyöhyke, esimerkiksi Europe/Helsinki.',
  url: 'Kirjoita osoite, joka alkaa https://, http://, mailto: tai tel:.',
  'web-url': 'Kirjoita osoite, joka alkaa https:// tai http://.',
  email: 'Kirjoita sähköpostiosoite: nimi@kunta.example.',
  phone: 'Kirjoita numero maakoodin kanssa: +358 40 123 4567, tai palvelunumero.',
  municipality: 'Kirjoita kunnan kolminumeroinen koodi lainausmerkeissä, esimerkiksi "019".',
  language: 'Kirjoita kielikoodi, esimerkiksi "fi".',
  currency: 'Kirjoita rahayksikön koodi, esimerkiksi "EUR".',
  number: 'Kirjoita luku ilman lainausmerkkejä.',
  boolean: 'Kirjoita true (kyllä) tai false (ei) ilman lainausmerkkejä.',
  list: 'Kirjoita luettelo hakasulkeisiin: [ … ].',
  object: 'Kirjoita kentät aaltosulkeisiin: { … }.',
  string: 'Kirjoita teksti lainausmerkkeihin.',
  id: 'Kirjoita lyhyt tunnus lainausmerkkeihin.',
};

/** How a value of each kind is written into a cell. */
const HOW_IN_CELL: Readonly<Record<string, string>> = {
  text: 'Kirjoita teksti.',
  moment: 'Kirjoita päivä 14.10.2026 tai aika 14.10.2026 17.00.',
  'moment-or-null': 'Kirjoita päivä 14.10.2026 tai aika 14.10.2026 17.00.',
  date: 'Kirjoita päivä 14.10.2026.',
  'partial-date': 'Kirjoita vuosi 2026, kuukausi 10/2026 tai päivä 14.10.2026.',
  time: 'Kirjoita kellonaika 9.00.',
  municipality: 'Kirjoita kunnan nimi tai kolminumeroinen koodi; useat erotetaan puolipisteellä.',
  number: 'Kirjoita pelkkä luku.',
  boolean: 'Kirjoita kyllä tai ei.',
  list: 'Kirjoita arvot puolipisteellä erotettuina.',
  object: '',
  string: 'Kirjoita teksti.',
  id: 'Kirjoita lyhyt tunnus.',
};

const how = ({ kind = '', choices, cell, path }: Problem): string => {
  const inCell = cell ? HOW_IN_CELL[kind] : undefined;
  if (!choices?.length) return inCell ?? HOW[kind] ?? '';
  const words = cell ? choices.map((code) => wordOf(fieldOf(path), code, 'fi')) : choices;
  return `Vaihtoehdot: ${words.join(', ')}.`;
};
const quoted = (value: string | undefined): string => (value === undefined ? '' : ` ”${value}”`);
const join = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const LANGUAGES: Readonly<Record<string, string>> = { fi: 'Suomenkielinen', sv: 'Ruotsinkielinen' };

const TEMPLATE = 'Mallitaulukon saat näin: vk-feed convert --template workshops';

const PROBLEMS: Record<ProblemCode | TableCode, (problem: Problem) => string> = {
  syntax: () => 'JSON on tässä kohdassa rikki. Tarkista pilkut, lainausmerkit ja sulut.',
  missing: (problem) => join('Pakollinen tieto puuttuu.', how(problem)),
  type: (problem) => join(`Arvo${quoted(problem.value)} on väärää tyyppiä.`, how(problem)),
  format: (problem) => join(`Arvoa${quoted(problem.value)} ei voi lukea.`, how(problem)),
  value: (problem) => join(`Arvo${quoted(problem.value)} ei kelpaa.`, how(problem)),
  url: (problem) => join(`Osoite${quoted(problem.value)} ei kelpaa.`, how(problem)),
  'duplicate-id': ({ value }) => `Tunnus${quoted(value)} on jo käytössä. Ensimmäinen jää voimaan.`,
  'end-before-start': () => 'Loppu on ennen alkua. Loppuaikaa ei näytetä.',
  'unknown-place': ({ value }) => `Paikkaa${quoted(value)} ei ole kohdassa places.`,
  'unknown-zone': (problem) => join(`Aikavyöhykettä${quoted(problem.value)} ei ole.`, how(problem)),
  version: ({ value }) => `Versiota${quoted(value)} ei tunneta. Kirjoita "version": "1".`,
  limit: () =>
    'Luetteloa seuraa vielä sivuja, joita ei luettu. Rajaa osoitteella: alku- ja loppupäivä, paikka.',
  private: () => 'Kalenterissa on yksityisiksi merkittyjä tapahtumia. Niitä ei näytetä.',
  'no-alt': () =>
    'Kuvalta puuttuu tekstivastine. Kerro kentässä alt, mitä kuvassa on; pelkälle koristekuvalle "".',
  'no-language': ({ value = '', names = [] }) =>
    `${LANGUAGES[value]} teksti puuttuu: ${names.join(', ')}.`,
  'past-deadline': ({ value }) =>
    value ? `Määräaika ${value} on mennyt.` : 'Kaikki määräajat ovat menneet.',
  'closes-before-opens': ({ value }) =>
    `Päättymispäivä ${value} on ennen avautumista (opens). Tarkista päivät.`,
  'unknown-field': ({ value, names = [] }) =>
    join(
      `Kenttää${quoted(value)} ei tunneta, joten se jää näyttämättä.`,
      names.length ? `Tarkoititko ”${names[0]}”?` : '',
    ),
  'no-scheme': ({ value }) =>
    `Osoitteen${quoted(value)} alusta puuttuu https://, joten linkki ei toimi. Kirjoita https://${value}.`,
  'unknown-id': ({ value }) => `Tunnusta${quoted(value)} ei ole missään tämän syötteen kohdassa.`,
  'unknown-municipality': ({ value }) =>
    `Koodi${quoted(value)} ei ole minkään Varsinais-Suomen kunnan.`,
  'old-check': ({ value }) => `Tieto on tarkistettu viimeksi ${value}, yli vuosi sitten.`,
  'not-among-repeats': ({ value }) =>
    `Alkupäivä ${value} ei osu toiston päiviin, joten sitä ei näytetä. Vaihda alku tai toisto.`,
  'two-ends': () =>
    'Toistolla on kaksi loppua, until ja times. Vain until on voimassa; poista toinen.',
  'unread-rule': ({ value }) =>
    `Toistosäännön kohtaa${quoted(value)} ei ymmärretä, joten sitä ei noudateta. Tarkista, miten se on kirjoitettu.`,
  'far-away': ({ value }) =>
    `Piste ${value} ei ole Suomessa. Ovatko leveys- ja pituusaste (lat, lon) oikein päin?`,
  'no-columns': ({ value }) =>
    `Välilehdellä${quoted(value)} ei ole yhtään tunnettua saraketta. ${TEMPLATE}`,
  'duplicate-column': ({ value }) =>
    `Sarake${quoted(value)} jää pois: toinen sarake kertoo saman tiedon tai sen osan. Poista toinen.`,
  'sheet-left-out': ({ value }) =>
    `Välilehti${quoted(value)} jää pois, koska sen nimi ei kerro, mitä siinä on. Nimiä ovat Työpajat, Taiteilijakokeilut, Rahoitus ja Yhteystiedot.`,
};

const UNWRITABLE = {
  folder: 'se on kansio',
  full: 'levy on täynnä',
  'not-allowed': 'siihen ei ole oikeutta',
};

const CLI_ERRORS: Record<CliError['code'], (details: CliError['details']) => string> = {
  'unknown-command': ({ name, names }) =>
    join(
      name ? `Käskyä ”${name}” ei ole.` : 'Käsky puuttuu.',
      names?.length ? `Tarkoititko ”${names[0]}”?` : '',
      'Ohje: vk-feed --help',
    ),
  'unknown-option': ({ name, names }) =>
    join(
      `Valinta ${name} ei kelpaa.`,
      names?.length ? `Tarkoititko ${names[0]}?` : '',
      'Ohje: vk-feed --help',
    ),
  'bad-value': ({ name, names }) =>
    join(
      `Valinnan arvo ei kelpaa: ${name}.`,
      names?.length ? `Vaihtoehdot: ${names.join(', ')}.` : '',
    ),
  'no-input': ({ name }) =>
    `Kerro, mistä luetaan: tiedosto tai osoite. Ohje: vk-feed ${name} --help`,
  'no-option': ({ name, names = [] }) =>
    `Valinta ${names[0]} puuttuu. Ohje: vk-feed ${name} --help`,
  'too-large': ({ name }) =>
    `Työkirja ${name} on liian suuri (yli 10 Mt). Tallenna sen välilehdet CSV-tiedostoiksi.`,
  timeout: ({ name }) => `Osoite ${name} ei vastannut ajoissa.`,
  'no-file': ({ name }) => `Tiedostoa ${name} ei ole. Tarkista nimi ja kansio.`,
  'cannot-read': ({ name }) => `Tiedostoa ${name} ei voi lukea.`,
  folder: ({ name }) => `${name} on kansio. Nimeä tiedosto sen sisältä.`,
  empty: ({ name }) => `Tiedosto ${name} on tyhjä.`,
  broken: ({ name, line, column }) =>
    `Tiedoston ${name} JSON on rikki rivillä ${line}, merkissä ${column}. Tarkista pilkut, lainausmerkit ja sulut.`,
  'broken-table': ({ name, line }) =>
    `Taulukon ${name} rivin ${line} lainausmerkit ovat rikki: ne ovat solun alussa ja lopussa, ja solun sisällä ne kirjoitetaan kahteen kertaan ("").`,
  'cannot-reach': ({ name }) => `Osoitteeseen ${name} ei saa yhteyttä.`,
  'cannot-write': ({ name, reason }) =>
    `Tiedostoa ${name} ei voi kirjoittaa${reason ? `: ${UNWRITABLE[reason]}` : ''}.`,
  http: ({ name, status }) => `Osoite ${name} vastasi virheellä ${status}.`,
  'no-feed': ({ name }) =>
    `${name} ei ole syöte: siinä ei ole kokoelmia workshops, pilots, funding tai contacts.`,
  format: ({ name }) => `Tiedostoa ${name} ei voi lukea: se ei ole missään tunnetussa muodossa.`,
  'unknown-sheet': ({ name }) =>
    `Taulukosta ei selviä, mitä siinä on. Nimeä välilehti (${name}) tai lisää --collection.`,
  'no-columns': ({ name }) => `Taulukossa ${name} ei ole yhtään tunnettua saraketta. ${TEMPLATE}`,
  'other-workbook': ({ name }) =>
    `Työkirjaa ${name} ei voi lukea tässä muodossa. Tallenna se taulukko-ohjelmassa muotoon .xlsx tai CSV.`,
};

const words = {
  error: 'virhe',
  warning: 'huomio',
  problem: (problem: Problem): string =>
    join(PROBLEMS[problem.code](problem), problem.whole ? 'Kohta jää kokonaan pois.' : ''),
  failure: ({ code, details }: Pick<CliError, 'code' | 'details'>): string =>
    CLI_ERRORS[code](details),
  counted: (errors: number, warnings: number): string =>
    `${errors} ${errors === 1 ? 'virhe' : 'virhettä'}, ${warnings} ${warnings === 1 ? 'huomio' : 'huomiota'}`,
  fine: 'Syötteessä ei ole virheitä.',
  items: (count: number): string => `${count} ${count === 1 ? 'kohta' : 'kohtaa'}`,
  reading: (name: string): string => `Luetaan ${name} …`,
  row: (count: number): string => `Luettu ${count} riviä …`,
  written: (name: string): string => `Kirjoitettu ${name}`,
  kept: (name: string): string =>
    `${name} jätettiin ennalleen, koska uutta hyvää syötettä ei saatu.`,
  unchanged: (name: string): string => `${name} on ajan tasalla.`,
  next: (minutes: number): string => `Seuraava haku ${minutes} minuutin kuluttua.`,
  pages: {
    workshops: 'Työpajat ja tapahtumat',
    pilots: 'Taiteilijakokeilut',
    funding: 'Rahoitus',
    contacts: 'Yhteystiedot',
    updated: (day: string): string => `Päivitetty ${day}`,
    cancelled: 'Peruttu',
    postponed: 'Siirretty, uusi aika ilmoitetaan myöhemmin',
    allEvents: 'Kaikki tapahtumat',
    more: 'Lue lisää',
  },
  help: {
    intro: 'vk-feed: tarkista, muunna ja julkaise kulttuuriverkoston syötteitä',
    usage: 'Käyttö',
    options: 'Valinnat',
    status: 'Paluuarvo: 0 kunnossa, 1 syötteessä virheitä, 2 käskyä ei voitu tehdä.',
    more: 'Yhden käskyn ohje: vk-feed KÄSKY --help',
    commands: {
      validate: ['TIEDOSTO|OSOITE…', 'kertoo jokaisen virheen paikan ja miten se korjataan'],
      convert: [
        'TIEDOSTO|OSOITE…',
        'tekee syötteen: CSV, XLSX, .ics, Linked Events, GeoJSON, schema.org, JSON Feed, PTV; --template tekee tyhjän taulukkopohjan',
      ],
      merge: ['SYÖTE…', 'yhdistää syötteet; samasta tunnuksesta jää ensimmäinen'],
      export: [
        'SYÖTE --to MUOTO',
        'tekee kalenterit kunnittain ja aiheittain (ics), sivut (html) tai rss:n',
      ],
      watch: ['LÄHDE… -o TIEDOSTO', 'hakee ja muuntaa ajastetusti, säilyttää viimeisen hyvän'],
      schema: ['', 'syötteen JSON Schema'],
    },
    strictValidate: 'myös huomiot ovat virheitä',
    optionTexts: {
      output: ['-o, --output TIEDOSTO|KANSIO', 'minne kirjoitetaan (muuten tulosteeseen)'],
      template: [
        '--template KOKOELMA',
        'tyhjä taulukkopohja: workshops, pilots, funding tai contacts',
      ],
      from: [
        '--from MUOTO',
        'auto, csv, xlsx, icalendar, linked-events, geojson, schema-org, json-feed, ptv, vk',
      ],
      collection: ['--collection KOKOELMA', 'mitä taulukko sisältää'],
      language: ['--language KIELI', 'tekstien kieli, kun lähde ei sitä kerro (fi)'],
      'time-zone': [
        '--time-zone VYÖHYKE',
        'aikavyöhyke, kun lähde ei sitä kerro (Europe/Helsinki)',
      ],
      to: ['--to ics|html|rss', 'mitä tehdään'],
      site: ['--site OSOITE', 'sivuston osoite, josta tiedostot tilataan'],
      every: ['--every MINUUTIT', 'hakujen väli (15)'],
      once: ['--once', 'hakee kerran (ajastettuun ajoon)'],
      json: ['--json', 'tulos JSON-muodossa'],
      strict: ['--strict', 'ei kirjoita mitään, jos jotain jäisi pois'],
      now: ['--now AIKA', 'laskee määräajat tästä hetkestä'],
      lang: ['--lang fi|sv|en', 'ilmoitusten ja sivujen kieli'],
      quiet: ['-q, --quiet', 'vain virheet'],
      help: ['-h, --help', 'tämä ohje; käskyn kanssa sen oma'],
    },
  } satisfies Help,
};

export type Words = Omit<typeof words, 'help'> & { readonly help: Help };
export default words;
