/**
 * Finnish holidays by rule: some fixed, some counted from Easter, two on the Saturday of a week.
 * The rules are small enough to ship; a test holds them against the `date-holidays` package.
 */

import { addDays, weekday, yearOf } from '../time/plain-date.ts';
import type { PlainDate } from '../time/plain-date.ts';

type Rule = (year: number, easter: PlainDate) => PlainDate;

const fixed =
  (monthDay: string): Rule =>
  (year) =>
    `${year}-${monthDay}`;

const fromEaster =
  (days: number): Rule =>
  (_year, easter) =>
    addDays(easter, days);

/** The first such weekday (1 = Monday) on or after a day of the year. */
const weekdayFrom =
  (day: number, monthDay: string): Rule =>
  (year) => {
    const earliest = `${year}-${monthDay}`;
    return addDays(earliest, (day - weekday(earliest) + 7) % 7);
  };

const RULES = {
  newYearsDay: fixed('01-01'),
  epiphany: fixed('01-06'),
  goodFriday: fromEaster(-2),
  easterSunday: fromEaster(0),
  easterMonday: fromEaster(1),
  mayDay: fixed('05-01'),
  ascensionDay: fromEaster(39),
  whitSunday: fromEaster(49),
  midsummerEve: weekdayFrom(5, '06-19'),
  midsummerDay: weekdayFrom(6, '06-20'),
  allSaintsDay: weekdayFrom(6, '10-31'),
  independenceDay: fixed('12-06'),
  christmasEve: fixed('12-24'),
  christmasDay: fixed('12-25'),
  boxingDay: fixed('12-26'),
  newYearsEve: fixed('12-31'),
} satisfies Record<string, Rule>;

export type Holiday = keyof typeof RULES;

export const HOLIDAYS = Object.keys(RULES) as readonly Holiday[];

/** Other names that feeds and registers use; compared without case, spaces and punctuation. */
const ALIASES: Record<string, Holiday> = {
  newyear: 'newYearsDay',
  uudenvuodenpäivä: 'newYearsDay',
  nyårsdagen: 'newYearsDay',
  loppiainen: 'epiphany',
  trettondagen: 'epiphany',
  pitkäperjantai: 'goodFriday',
  långfredagen: 'goodFriday',
  easter: 'easterSunday',
  easterday: 'easterSunday',
  pääsiäispäivä: 'easterSunday',
  påskdagen: 'easterSunday',
  '2pääsiäispäivä': 'easterMonday',
  toinenpääsiäispäivä: 'easterMonday',
  annandagpåsk: 'easterMonday',
  vappu: 'mayDay',
  vapunpäivä: 'mayDay',
  firstofmay: 'mayDay',
  labourday: 'mayDay',
  förstamaj: 'mayDay',
  helatorstai: 'ascensionDay',
  kristihimmelsfärdsdag: 'ascensionDay',
  helluntaipäivä: 'whitSunday',
  helluntai: 'whitSunday',
  pentecost: 'whitSunday',
  pingstdagen: 'whitSunday',
  juhannusaatto: 'midsummerEve',
  midsommarafton: 'midsummerEve',
  juhannuspäivä: 'midsummerDay',
  juhannus: 'midsummerDay',
  midsommardagen: 'midsummerDay',
  pyhäinpäivä: 'allSaintsDay',
  allahelgonsdag: 'allSaintsDay',
  itsenäisyyspäivä: 'independenceDay',
  självständighetsdagen: 'independenceDay',
  jouluaatto: 'christmasEve',
  julafton: 'christmasEve',
  joulupäivä: 'christmasDay',
  juldagen: 'christmasDay',
  tapaninpäivä: 'boxingDay',
  '2joulupäivä': 'boxingDay',
  ststephensday: 'boxingDay',
  saintstephensday: 'boxingDay',
  annandagjul: 'boxingDay',
  uudenvuodenaatto: 'newYearsEve',
  nyårsafton: 'newYearsEve',
};

const bare = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** Which holiday a feed means by `MidsummerEve`, `midsummer-eve` or `juhannusaatto`. */
export function holidayNamed(name: string): Holiday | undefined {
  const asked = bare(name);
  return HOLIDAYS.find((holiday) => bare(holiday) === asked) ?? ALIASES[asked];
}

/** Offices keep their hours on New Year's Eve; on all the others they are closed as a rule. */
export const closesOffices = (holiday: Holiday): boolean => holiday !== 'newYearsEve';

const years = new Map<number, ReadonlyMap<PlainDate, Holiday>>();

/** The holiday that a day is, if it is one. */
export function holidayOn(date: PlainDate): Holiday | undefined {
  const year = yearOf(date);
  let holidays = years.get(year);
  if (!holidays) {
    const easter = easterSunday(year);
    // Two meet only in years like 2008, when Ascension Day is May Day; either name is true then.
    holidays = new Map(HOLIDAYS.map((holiday) => [RULES[holiday](year, easter), holiday]));
    years.set(year, holidays);
  }
  return holidays.get(date);
}

/** Easter Sunday: the Sunday after the first full moon of spring, both as the Church reckons them. */
function easterSunday(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const moonAge = (19 * (year % 19) + skippedLeapDays - moonShift + 15) % 30;
  // Two ages would put the full moon a day too late for the old tables.
  const late = moonAge === 29 || (moonAge === 28 && year % 19 > 10);
  const fullMoon = addDays(`${year}-03-21`, moonAge - (late ? 1 : 0));
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7));
}
