/**
 * Moves every date of an example feed by whole weeks, so that the week of the reference instant
 * becomes the week of today. Weekdays and times of day stay what they were.
 */

const DAY = 86_400_000;

const iso = (epoch) => new Date(epoch).toISOString();
const utc = (date) => Date.parse(`${date}T00:00:00Z`);

/** Days from the Monday of one date to the Monday of another. */
export function daysBetweenWeeks(from, to) {
  const monday = (date) => utc(date) - ((new Date(utc(date)).getUTCDay() + 6) % 7) * DAY;
  return Math.round((monday(to) - monday(from)) / DAY);
}

const shiftDate = (date, days) => iso(utc(date) + days * DAY).slice(0, 10);

/** A month or a year moves with its middle, so that a shift of a few weeks keeps most of them. */
const shiftMonth = (month, days) => shiftDate(`${month}-15`, days).slice(0, 7);
const shiftYear = (year, days) => shiftDate(`${year}-07-01`, days).slice(0, 4);

function shiftText(text, key, days) {
  if (/^\d{4}-\d\d-\d\d(T.*)?$/.test(text))
    return shiftDate(text.slice(0, 10), days) + text.slice(10);
  if (/^\d{4}-\d\d$/.test(text)) return shiftMonth(text, days);
  if (/^\d{4}$/.test(text) && /^(start|end)$/.test(key)) return shiftYear(text, days);
  if (/FREQ=/.test(text))
    return text.replace(/(\d{4})(\d\d)(\d\d)(?=T|;|$)/g, (_, y, m, d) =>
      shiftDate(`${y}-${m}-${d}`, days).replaceAll('-', ''),
    );
  return text;
}

/** A copy of any JSON value with its dates moved. */
export function shiftDates(value, days, key = '') {
  if (typeof value === 'string') return shiftText(value, key, days);
  if (Array.isArray(value)) return value.map((item) => shiftDates(item, days, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shiftDates(item, days, name)]),
  );
}
