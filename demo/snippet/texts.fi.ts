import type { DropReason } from '../../src/feed/model.ts';
import type { Cms, Part } from './snippets.ts';

/** The words of the snippet maker. The Finnish object is the type that the other languages fill. */
const texts = {
  title: 'Tee upotuskoodi',
  intro:
    'Valitse, mitä sivulla näytetään ja mistä tiedot tulevat. Näet tuloksen heti, ja saat koodin, joka toimii omassa julkaisujärjestelmässäsi.',
  skip: 'Siirry sisältöön',
  language: 'Kieli',
  guide: 'Ohje verkkotoimittajalle',
  editor: 'Muokkaa syötettä',
  what: 'Mitä näytetään',
  widgets: {
    'workshop-calendar': 'Työpajat ja tapahtumat',
    'artist-pilot-map': 'Taiteilijakokeilut kartalla',
    'funding-finder': 'Avustukset ja apurahat',
    'contact-card': 'Yhteystiedot',
  } as Record<string, string>,
  feed: 'Syötteen osoite',
  feedHint: 'JSON-tiedosto, josta tiedot tulevat. Myös iCalendar ja Linked Events käyvät.',
  exampleFeed: 'Tämä on esimerkki. Kirjoita tilalle oman syötteesi osoite.',
  municipality: 'Kunnat',
  municipalityHint: 'Pilkuin erotettuna. Tyhjä: kaikki kunnat.',
  municipalityUnknown: (names: string) =>
    `Verkostosta ei löydy kuntaa ${names}. Tarkista kirjoitusasu tai käytä kuntanumeroa.`,
  widgetLanguage: 'Sisällön kieli',
  pageLanguage: 'Sama kuin sivun kieli',
  heading: 'Otsikko',
  headingHint: 'Tyhjä: valmis otsikko.',
  framedHeading:
    'Kehyksessä on aina valmis otsikko. Oman otsikon voit kirjoittaa sivulle kehyksen yläpuolelle.',
  limit: 'Rivejä aluksi',
  view: 'Näkymä',
  views: { list: 'Luettelo', month: 'Kuukausi' },
  layout: 'Asettelu',
  layouts: { card: 'Kortit', list: 'Luettelo' },
  noFilters: 'Ilman hakua ja rajauksia',
  color: 'Korostusväri',
  ownColor: 'Valitse oma väri',
  colorHint: 'Muut värit, kirjasin ja koko tulevat aina sivulta.',
  preview: 'Esikatselu',
  backgrounds: { light: 'Vaalea', dark: 'Tumma', narrow: 'Kapea' },
  where: 'Koodi sivullesi',
  cms: 'Julkaisujärjestelmä',
  cmss: {
    html: 'Tavallinen HTML-sivu',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    sitevision: 'Sitevision',
    sharepoint: 'SharePoint',
    liferay: 'Liferay',
    wix: 'Wix tai Squarespace',
    mediawiki: 'MediaWiki',
    stripping: 'Muokkain poistaa kaiken muun',
  } satisfies Record<Cms, string> as Record<Cms, string>,
  steps: {
    html: 'Liitä koodi kohtaan, jossa osan pitää näkyä.',
    wordpress:
      'Liitä linkki tekstiin omaksi kappaleekseen. Pyydä ylläpitäjää lisäämään lataaja teemaan, tai asenna lisäosamme: silloin lataajaa ei tarvita.',
    drupal:
      'Liitä linkki tekstikenttään lähdekoodinäkymässä. Lataajan lisää ylläpitäjä teemaan tai lohkoon.',
    joomla:
      'Liitä koodi artikkeliin lähdekoodinäkymässä. Lataajan lisää ylläpitäjä sivupohjan tiedostoon user.js, Cassiopeiassa media/templates/site/cassiopeia/js/user.js.',
    sitevision: 'Lisää sivulle HTML-moduuli ja liitä koodi siihen.',
    sharepoint:
      'Lisää sivulle Upotus-osa ja liitä koodi siihen. Ylläpitäjän on sallittava osoite kohdassa HTML-kenttien suojaus.',
    liferay:
      'Luo asiakaslaajennus (Client Extension, Custom Element) ja täytä kentät. Sen jälkeen osa löytyy sivumuokkaimen osien luettelosta.',
    wix: 'Lisää sivulle Upota koodi (Wix) tai Code-lohko (Squarespace) ja liitä koodi siihen.',
    mediawiki: 'Liitä linkki wikisivulle. Lataajan lisää ylläpitäjä sivulle MediaWiki:Common.js.',
    stripping:
      'Tee tekstiin linkki tähän osoitteeseen. Kun ylläpitäjä on lisännyt lataajan sivupohjaan, linkki muuttuu osaksi. Ennen sitä se on tavallinen linkki.',
  } satisfies Record<Cms, string> as Record<Cms, string>,
  places: {
    content: 'Sivun sisältöön',
    template: 'Sivupohjaan, kerran',
    css: 'Sivuston tyyleihin',
    settings: 'Lomakkeen kenttiin',
    wikitext: 'Wikisivulle',
  } satisfies Record<Part['place'], string> as Record<Part['place'], string>,
  base: 'Tiedostojen osoite',
  baseHint:
    'Kansio, jossa vk.js on. Kun kansion nimessä on versio, sivusto ei muutu, ennen kuin itse vaihdat osoitteen.',
  pinned: (version: string) =>
    `Koodi on lukittu versioon ${version}: selain hylkää tiedoston, jos joku on muuttanut sitä.`,
  notPinned: 'Koodia ei voi lukita, koska tässä osoitteessa on jokin muu versio kuin tämä.',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  mail: 'Lähetä ylläpitäjälle',
  mailSubject: 'Upotuskoodi sivustolle',
  mailIntro: 'Hei! Voisitko lisätä sivustolle tämän? Ohje on osoitteessa',
  check: {
    waiting: 'Tarkistetaan…',
    missing: 'Kirjoita syötteen osoite.',
    ok: (n: number) => (n === 1 ? 'Syöte toimii: 1 kohde.' : `Syöte toimii: ${n} kohdetta.`),
    none: 'Syöte toimii, mutta siinä ei ole tämän osan kohteita.',
    dropped: (n: number) =>
      n === 1
        ? 'Yhdessä kohdassa on virhe. Se jätetään pois tai näytetään vajaana:'
        : `${n} kohdassa on virhe. Ne jätetään pois tai näytetään vajaina:`,
    network:
      'Osoitteeseen ei saada yhteyttä, tai palvelin ei salli muiden sivustojen lukea syötettä. Jos selaimen konsolissa lukee ”blocked by CORS policy”, pyydä syötteen ylläpitäjää lisäämään vastaukseen otsake Access-Control-Allow-Origin: *',
    http: (status: number) =>
      status === 404
        ? 'Palvelin vastaa, ettei tätä tiedostoa ole (404). Tarkista osoite.'
        : `Palvelin vastaa virheellä ${status}.`,
    format:
      'Osoitteesta tulee jotakin muuta kuin syöte, esimerkiksi verkkosivu tai kirjautuminen, tai tiedosto on katkennut.',
    schema: 'Tiedosto on JSONia, mutta ei syöte. Tarkista, että alussa lukee "version": "1".',
  },
  reasons: {
    missing: 'puuttuu',
    type: 'on väärää tyyppiä',
    format: 'on kirjoitettu väärässä muodossa',
    value: 'ei ole sallittu arvo',
    url: 'ei ole kelvollinen osoite',
    'duplicate-id': 'on sama tunnus kuin toisella',
    'end-before-start': 'päättyy ennen kuin alkaa',
    'unknown-place': 'viittaa paikkaan, jota syötteessä ei ole',
    'unknown-zone': 'ei ole aikavyöhyke',
    version: 'on versio, jota ei tunneta',
    limit: 'jatkuu sivuilla, joita ei luettu',
    private: 'sisältää tapahtumia, jotka kalenteri pitää yksityisinä',
  } satisfies Record<DropReason, string> as Record<string, string>,
};

export default texts;
export type Texts = typeof texts;
