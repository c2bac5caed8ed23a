import { plural } from '../../format.ts';
import { artForms } from '../vocabulary/art-forms.ts';
import { fundingKinds } from '../vocabulary/funding-kinds.ts';
import { purposes } from '../vocabulary/purposes.ts';
import { regions } from '../vocabulary/regions.ts';
import common from './common.ts';

/** What the finder says once its first rows are there. */
const messages = {
  ...common,
  artForms,
  purposes,
  regions,

  notFound: 'Linkissä mainittua hakua ei löydy. Se on ehkä poistettu.',

  understoodAs: 'Ymmärsimme haun näin:',
  /** Whom a purpose is for, where the visitor names them and not their culture. */
  groups: {
    'purposes:youth': 'nuoret',
    'purposes:seniors': 'ikäihmiset',
    'purposes:childrensculture': 'lapset',
  } as Readonly<Record<string, string>>,
  forgetWord: (words: string) => `Poista hakusana ${words}`,

  countPartial: (text: string, n: number) =>
    plural('fi', n, { one: `${text} sopii osittain`, other: `${text} sopii osittain` }),
  showCount: (text: string, n: number) =>
    plural('fi', n, { one: `Näytä ${text} haku`, other: `Näytä ${text} hakua` }),
  noMatch: 'Yksikään haku ei vastaa valintojasi.',
  noFullMatch: 'Yksikään haku ei täytä kaikkia toiveitasi.',
  loosen: (filter: string, hits: string) => `Poista ”${filter}”, niin löytyy ${hits}`,
  nearest: 'Lähimpänä hakuasi',
  partial: 'Sopivat osittain',

  sort: 'Järjestys',
  sorts: {
    relevance: 'sopivuus',
    closing: 'sulkeutuu ensin',
    amount: 'suurin summa',
    funder: 'rahoittaja',
  },
  sorted: (order: string) => `Haut järjestettiin uudelleen: ${order}.`,

  applicant: 'Kuka hakee',
  purpose: 'Mihin',
  artform: 'Taiteenala',
  where: 'Missä',
  amount: 'Kuinka paljon',
  status: 'Milloin',
  funder: 'Rahoittaja',
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  filtersChosen: (n: number) =>
    `Rajaukset, ${plural('fi', n, { one: '1 valittu', other: `${n} valittu` })}`,
  anyArtForm: 'kaikki taiteenalat',

  statuses: {
    open: 'avoinna nyt',
    closing: 'sulkeutuu pian',
    rolling: 'jatkuva haku',
    upcoming: 'avautuu myöhemmin',
    later: 'aika ilmoitetaan myöhemmin',
    closed: 'sulkeutunut',
  } as Record<string, string>,
  amounts: {
    '1000': 'alle 1 000 €',
    '5000': '1 000–5 000 €',
    '20000': '5 000–20 000 €',
    '100000': '20 000–100 000 €',
    more: 'yli 100 000 €',
  } as Record<string, string>,

  ownShare: 'Omarahoitus',
  withoutOwnShare: 'ei omarahoitusta',
  ownShareUpTo: (percent: string) => `omarahoitus enintään ${percent}\u00a0%`,
  leavingOut: (what: string) => `Pois lukien: ${what}`,
  ownShareText: (percent: string) => `vähintään ${percent}\u00a0% kuluista`,
  noOwnShare: 'ei tarvita',
  paid: 'Maksaminen',
  amountLabel: 'Summa',
  basis: 'Peruste',
  kind: 'Rahoitusmuoto',
  kinds: fundingKinds as Record<string, string>,
  who: 'Kuka voi hakea',
  whoNot: 'Kuka ei voi hakea',
  what: 'Mihin voi hakea',
  art: 'Taiteenalat',
  area: 'Alue',
  rounds: 'Hakuajat',
  roundFrom: (when: string) => `${when} alkaen`,
  roundUntil: (when: string) => `${when} asti`,
  roundNow: 'avoinna nyt',
  roundPast: 'sulkeutunut',
  roundComing: 'tulossa',
  // A day stands as it is; 'joulukuuhun 2026', 'vuoteen 2027'.
  decisionBy: (when: string) =>
    `Päätös ${when.replace(/kuu(?= )/, 'kuuhun').replace(/^\d+$/, 'vuoteen $&')} mennessä`,
  conditions: 'Ehdot',
  registered: 'Hakijan on oltava rekisteröity.',
  notRegistered: 'Hakijan ei tarvitse olla rekisteröity.',
  professional: 'Tarkoitettu ammattilaiselle.',
  notProfessional: 'Myös harrastaja voi hakea.',
  ages: (min: number | undefined, max: number | undefined) =>
    min !== undefined && max !== undefined
      ? `Hakija on ${min === max ? min : `${min}–${max}`}-vuotias.`
      : max !== undefined
        ? `Hakija on enintään ${max}-vuotias.`
        : `Hakija on vähintään ${min}-vuotias.`,
  partners: (n: number) => `Kumppaneita on vähintään ${n}.`,
  countries: (n: number) => `Mukana on vähintään ${n} maata.`,
  contact: 'Kysy lisää',
  apply: 'Hae rahoittajan sivulla',
  info: 'Lue lisää',
  guideLink: 'Hakuohje',
  verified: (when: string) => `Tiedot tarkistettu ${when}`,

  compare: 'Vertaa',
  compareName: (name: string) => `Vertaa: ${name}`,
  comparing: (n: number) => `Vertailussa ${n}/3`,
  openCompare: 'Avaa vertailu',
  compareHeading: 'Vertailu',
  compareFull: 'Vertailuun mahtuu kolme hakua. Poista ensin yksi.',
  removeFromCompare: (name: string) => `Poista vertailusta: ${name}`,
  clearCompare: 'Tyhjennä vertailu',
  call: 'Haku',
  deadline: 'Hakuaika',
  unknown: 'ei tiedossa',

  remind: 'Muistuta',
  remindName: (name: string) => `Muistuta: ${name}`,
  remindHint: 'Lataa kalenteriin muistutuksen viikkoa ja päivää ennen',
  save: 'Tallenna',
  saved: 'Tallennettu',
  saveName: (name: string) => `Tallenna: ${name}`,
  onlySaved: (n: number) => `Tallennetut (${n})`,
  copyLink: 'Kopioi linkki',
  addressCopied: 'Linkki on kopioitu.',
  linkCopied: 'Linkki on kopioitu. Siinä ovat rajaukset ja tallennetut haut.',
  print: 'Tulosta',
  csv: 'Lataa taulukkona',

  guideSteps: {
    applicant: 'Kuka hakee?',
    purpose: 'Mihin tarvitset rahaa?',
    status: 'Milloin aiot hakea?',
  },
  guideHint: 'Voit valita useita tai ohittaa kysymyksen.',
  guideStep: (step: number, of: number) => `Kysymys ${step}/${of}`,
  next: 'Seuraava',
  back: 'Takaisin',

  ics: {
    calendar: 'Rahoitushaut',
    closes: (name: string) => `Haku sulkeutuu: ${name}`,
    opens: (name: string) => `Haku avautuu: ${name}`,
    alarm: (name: string) => `Haku sulkeutuu pian: ${name}`,
    apply: (url: string) => `Hae: ${url}`,
  },
  csvColumns: {
    name: 'Haku',
    funder: 'Rahoittaja',
    status: 'Tila',
    opens: 'Avautuu',
    closes: 'Sulkeutuu',
    min: 'Vähintään',
    max: 'Enintään',
    currency: 'Valuutta',
    ownShare: 'Omarahoitus %',
    applicants: 'Hakijat',
    purposes: 'Käyttötarkoitus',
    artForms: 'Taiteenalat',
    regions: 'Alue',
    info: 'Lisätiedot',
    apply: 'Hakulomake',
    verified: 'Tarkistettu',
  },
};

export default messages;
export type FundingFinderLaterMessages = typeof messages;
