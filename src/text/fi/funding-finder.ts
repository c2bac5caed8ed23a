import { plural } from '../format.ts';
import { applicants } from './vocabulary/applicants.ts';

/** What the first rows say; the rest comes with what visitors do: later/funding-finder.ts. */
const messages = {
  heading: 'Mistä rahoitusta?',
  applicants,
  searchLabel: 'Hae rahoitusta',
  searchPlaceholder: 'esim. apuraha nuorelle kuvataiteilijalle Salossa',
  guide: 'Auta valitsemaan',
  count: (text: string, n: number) =>
    plural('fi', n, { one: `${text} haku`, other: `${text} hakua` }),
  empty: 'Rahoitushakuja ei juuri nyt ole. Tietoja lisätään, kun uusia hakuja avautuu.',
  closesIn: (days: number) =>
    days === 0
      ? 'Sulkeutuu tänään'
      : days === 1
        ? 'Sulkeutuu huomenna'
        : `Sulkeutuu ${days} päivän päästä`,
  openNow: 'Avoinna',
  openUntilFurther: 'Avoinna toistaiseksi',
  closes: (when: string) => `Sulkeutuu ${when}`,
  rolling: 'Jatkuva haku',
  rollingHint: 'Hakemuksen voi jättää milloin vain',
  upcoming: 'Avautuu',
  later: 'Hakuaika ilmoitetaan myöhemmin',
  usually: (months: string) => `Yleensä ${months}`,
  closed: 'Sulkeutunut',
  cancelled: 'Haku on peruttu',
  inMonth: (month: string) => `${month}ssa`,

  upTo: (amount: string) => `enintään ${amount}`,
  from: (amount: string) => `vähintään ${amount}`,
};

export default messages;
export type FundingFinderMessages = typeof messages;
