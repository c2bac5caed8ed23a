import { plural } from '../../format.ts';
import common from './common.ts';

/** What the parts say that come after the first rows. */
const messages = {
  ...common,
  notFound: 'Linkissä mainittua kokeilua ei löydy. Se on ehkä poistettu.',
  filterStatus: 'Tilanne',
  filterArtform: 'Taiteenala',
  filterAudience: 'Kenelle',
  filterMonth: 'Aikajana',
  allMonths: 'Kaikki ajat',
  monthsShort: [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ],
  countFiltered: (n: number, all: number) =>
    plural('fi', n, {
      one: `1 kokeilu ${all} kokeilusta`,
      other: `${n} kokeilua ${all} kokeilusta`,
    }),
  emptyFiltered: 'Näillä rajauksilla ei löydy kokeiluja.',
  loosen: (filter: string, n: number) =>
    plural('fi', n, {
      one: `Poista rajaus ”${filter}”, niin löytyy 1 kokeilu`,
      other: `Poista rajaus ”${filter}”, niin löytyy ${n} kokeilua`,
    }),

  when: 'Milloin',
  where: 'Missä',
  artist: (n: number): string => (n > 1 ? 'Taiteilijat' : 'Taiteilija'),
  artform: (n: number): string => (n > 1 ? 'Taiteenalat' : 'Taiteenala'),
  join: 'Näin pääset mukaan',
  joinFor: 'Kenelle',
  joinLanguages: 'Kielet',
  joinCost: 'Hinta',
  joinSignup: 'Ilmoittautuminen',
  signupNeeded: 'Ilmoittaudu ennakkoon',
  signupNotNeeded: 'Ei ennakkoilmoittautumista',
  deadline: (moment: string) => `Ilmoittaudu viimeistään ${moment}`,
  deadlinePassed: (moment: string) => `Ilmoittautuminen päättyi ${moment}`,
  joinLink: 'Ilmoittaudu tai kysy lisää',
  contact: 'Yhteystiedot',
  workshops: 'Kokeilun työpajat',
  links: 'Lue lisää',
  materials: 'Materiaalit',
  approximate: '(suunnilleen)',
  cancelledNote: 'Kokeilu on peruttu.',
  postponedNote: 'Kokeilu on lykätty. Uusi aika ilmoitetaan myöhemmin.',
  closeDetails: 'Sulje tiedot',
  mapLabel: (region: string) => `Kartta: ${region}`,
  areas: 'Kunnat kartalla',
  markers: 'Paikat kartalla',
  areaName: (municipality: string, n: number, statuses: string) =>
    n
      ? `${municipality}, ${plural('fi', n, { one: '1 kokeilu', other: `${n} kokeilua` })}: ${statuses}`
      : `${municipality}, ei kokeiluja`,
  areaNone: (municipality: string) => `${municipality}: ei kokeiluja tällä hetkellä.`,
  areaFiltered: (municipality: string) => `${municipality}: ei kokeiluja näillä rajauksilla.`,
  areaHeading: (municipality: string, n: number) =>
    `${municipality}: ${plural('fi', n, { one: '1 kokeilu', other: `${n} kokeilua` })}`,
  clusterName: (n: string, municipalities: string) =>
    municipalities ? `${n} paikkaa: ${municipalities}` : `${n} paikkaa`,
  andOthers: (n: number) => plural('fi', n, { one: 'yksi muu kunta', other: `${n} muuta kuntaa` }),

  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  reset: 'Koko alue',
  panUp: 'Siirry pohjoiseen',
  panDown: 'Siirry etelään',
  panLeft: 'Siirry länteen',
  panRight: 'Siirry itään',
  pan: 'Siirrä karttaa',
  hintWheel: 'Lähennä pitämällä Ctrl-näppäintä pohjassa ja vierittämällä',
  hintWheelMac: 'Lähennä pitämällä ⌘-näppäintä pohjassa ja vierittämällä',
  hintTouch: 'Siirrä ja lähennä karttaa kahdella sormella',
  helpText: [
    'Valitse kunta tai paikka napsauttamalla. Samat tiedot ovat luettelossa.',
    'Näppäimillä: siirry karttaan sarkaimella, kunnasta toiseen nuolilla ja avaa tiedot Enterillä. Lähennä ja loitonna plus- ja miinusnäppäimillä, palaa koko alueeseen nollalla. Vaihto ja nuoli siirtävät karttaa.',
    'Hiirellä: siirrä karttaa vetämällä, lähennä kaksoisnapsautuksella tai Ctrl-näppäimellä ja rullalla. Kosketusnäytöllä: siirrä ja lähennä kahdella sormella.',
  ],
  tilesAsk: (host: string) =>
    `Taustakartta haetaan palvelusta ${host}. Palvelu saa laitteesi verkko-osoitteen ja tiedon siitä, mitä kohtaa kartasta katsot.`,
  tilesAllow: 'Hae taustakartta',
  tilesDeny: 'Älä hae',
  tilesFailed: 'Taustakarttaa ei juuri nyt saada. Kartta toimii ilman sitä.',
  nearMeNote: 'Sijaintisi ei lähde laitteestasi.',
  nearMeSearching: 'Haetaan sijaintia…',
  nearMeDenied:
    'Sijaintia ei saatu. Salli sijainnin käyttö selaimen asetuksista tai valitse kunta luettelosta.',
  nearMeFound: 'Lähimmät paikat',
  nearMeNone: 'Kartalla ei ole paikkoja, joiden etäisyyden voisi laskea.',
  nearMeYou: 'Sinä',
  distance: (km: string) => `${km}\u00a0km`,
  metres: (m: string) => `${m}\u00a0m`,
};

export default messages;
export type ArtistPilotMapLaterMessages = typeof messages;
