import type { FundingFinderLaterMessages } from '../../fi/later/funding-finder.ts';
import { plural } from '../../format.ts';
import { artForms } from '../vocabulary/art-forms.ts';
import { fundingKinds } from '../vocabulary/funding-kinds.ts';
import { purposes } from '../vocabulary/purposes.ts';
import { regions } from '../vocabulary/regions.ts';
import common from './common.ts';

const messages: FundingFinderLaterMessages = {
  ...common,
  artForms,
  purposes,
  regions,

  notFound: 'Utlysningen i länken hittades inte. Den kan ha tagits bort.',

  understoodAs: 'Så här tolkade vi sökningen:',
  groups: {
    'purposes:youth': 'unga',
    'purposes:seniors': 'seniorer',
    'purposes:childrensculture': 'barn',
  },
  forgetWord: (words) => `Ta bort sökordet ${words}`,

  countPartial: (text) => `${text} passar delvis`,
  showCount: (text, n) =>
    plural('sv', n, { one: `Visa ${text} utlysning`, other: `Visa ${text} utlysningar` }),
  noMatch: 'Ingen utlysning motsvarar dina val.',
  noFullMatch: 'Ingen utlysning uppfyller alla dina önskemål.',
  loosen: (filter, hits) => `Ta bort ”${filter}”, så hittar du ${hits}`,
  nearest: 'Närmast din sökning',
  partial: 'Passar delvis',

  sort: 'Sortering',
  sorts: {
    relevance: 'bästa träff',
    closing: 'stänger först',
    amount: 'största beloppet',
    funder: 'finansiär',
  },
  sorted: (order) => `Utlysningarna har sorterats om: ${order}.`,

  applicant: 'Vem söker',
  purpose: 'Till vad',
  artform: 'Konstområde',
  where: 'Var',
  amount: 'Hur mycket',
  status: 'När',
  funder: 'Finansiär',
  chip: (filter, value) => `${filter}: ${value}`,
  filtersChosen: (n) => `Avgränsningar, ${plural('sv', n, { one: '1 vald', other: `${n} valda` })}`,
  anyArtForm: 'alla konstområden',

  statuses: {
    open: 'öppen nu',
    closing: 'stänger snart',
    rolling: 'fortlöpande ansökan',
    upcoming: 'öppnar senare',
    later: 'tiden meddelas senare',
    closed: 'stängd',
  },
  amounts: {
    '1000': 'under 1 000 €',
    '5000': '1 000–5 000 €',
    '20000': '5 000–20 000 €',
    '100000': '20 000–100 000 €',
    more: 'över 100 000 €',
  },

  ownShare: 'Självfinansiering',
  withoutOwnShare: 'ingen självfinansiering',
  ownShareUpTo: (percent) => `självfinansiering högst ${percent}\u00a0%`,
  leavingOut: (what) => `Utom: ${what}`,
  ownShareText: (percent) => `minst ${percent}\u00a0% av kostnaderna`,
  noOwnShare: 'behövs inte',
  paid: 'Utbetalning',
  amountLabel: 'Belopp',
  basis: 'Beräkningsgrund',
  kind: 'Typ av finansiering',
  kinds: fundingKinds,
  who: 'Vem kan söka',
  whoNot: 'Vem kan inte söka',
  what: 'Vad du kan söka för',
  art: 'Konstområden',
  area: 'Område',
  rounds: 'Ansökningstider',
  roundFrom: (when) => `från ${when}`,
  roundUntil: (when) => `till ${when}`,
  roundNow: 'öppen nu',
  roundPast: 'stängd',
  roundComing: 'kommande',
  decisionBy: (when) => `Beslut senast ${when}`,
  conditions: 'Villkor',
  registered: 'Sökanden ska vara registrerad.',
  notRegistered: 'Sökanden behöver inte vara registrerad.',
  professional: 'För yrkesverksamma.',
  notProfessional: 'Också amatörer kan söka.',
  ages: (min, max) =>
    min !== undefined && max !== undefined
      ? `Sökanden ska vara ${min === max ? min : `${min}–${max}`} år.`
      : max !== undefined
        ? `Sökanden ska vara högst ${max} år.`
        : `Sökanden ska vara minst ${min} år.`,
  partners: (n) =>
    plural('sv', n, { one: 'Minst en partner deltar.', other: `Minst ${n} partner deltar.` }),
  countries: (n) =>
    plural('sv', n, { one: 'Minst ett land deltar.', other: `Minst ${n} länder deltar.` }),
  contact: 'Fråga mer',
  apply: 'Ansök på finansiärens webbplats',
  info: 'Läs mer',
  guideLink: 'Anvisningar',
  verified: (when) => `Uppgifterna kontrollerade ${when}`,

  compare: 'Jämför',
  compareName: (name) => `Jämför: ${name}`,
  comparing: (n) => `${n}/3 i jämförelsen`,
  openCompare: 'Öppna jämförelsen',
  compareHeading: 'Jämförelse',
  compareFull: 'Du kan jämföra högst tre utlysningar. Ta först bort en.',
  removeFromCompare: (name) => `Ta bort ur jämförelsen: ${name}`,
  clearCompare: 'Töm jämförelsen',
  call: 'Utlysning',
  deadline: 'Ansökningstid',
  unknown: 'ingen uppgift',

  remind: 'Påminn mig',
  remindName: (name) => `Påminn mig: ${name}`,
  remindHint: 'Ladda ner en kalenderpåminnelse en vecka och en dag i förväg',
  save: 'Spara',
  saved: 'Sparad',
  saveName: (name) => `Spara: ${name}`,
  onlySaved: (n) => `Sparade (${n})`,
  copyLink: 'Kopiera länken',
  addressCopied: 'Länken har kopierats.',
  linkCopied: 'Länken har kopierats. Den innehåller avgränsningarna och det du sparat.',
  print: 'Skriv ut',
  csv: 'Ladda ner som tabell',

  guideSteps: {
    applicant: 'Vem söker?',
    purpose: 'Vad behöver du pengar till?',
    status: 'När tänker du söka?',
  },
  guideHint: 'Du kan välja flera eller hoppa över frågan.',
  guideStep: (step, of) => `Fråga ${step}/${of}`,
  next: 'Nästa',
  back: 'Tillbaka',

  ics: {
    calendar: 'Utlysningar',
    closes: (name) => `Ansökningstiden går ut: ${name}`,
    opens: (name) => `Ansökningstiden börjar: ${name}`,
    alarm: (name) => `Ansökningstiden går snart ut: ${name}`,
    apply: (url) => `Ansök: ${url}`,
  },
  csvColumns: {
    name: 'Utlysning',
    funder: 'Finansiär',
    status: 'Status',
    opens: 'Öppnar',
    closes: 'Stänger',
    min: 'Minst',
    max: 'Högst',
    currency: 'Valuta',
    ownShare: 'Självfinansiering %',
    applicants: 'Sökande',
    purposes: 'Ändamål',
    artForms: 'Konstområden',
    regions: 'Område',
    info: 'Mer information',
    apply: 'Ansökan',
    verified: 'Kontrollerad',
  },
};

export default messages;
