/** Deadlines, sums and conditions in words. */

import type { Grant, Round } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Moment } from '../time/moment.ts';
import type { Deadline } from './deadline.ts';

export interface Wording {
  readonly format: Format;
  readonly messages: Messages<'funding-finder'>;
  readonly today: PlainDate;
}

/** How open a call is in a few words, and when exactly. */
export interface DeadlineText {
  readonly state: string;
  readonly when?: string;
}

export function deadlineText(
  { state, round, days }: Deadline,
  { recurs }: Grant,
  wording: Wording,
): DeadlineText {
  const { messages } = wording;
  const usual = usualMonths(recurs, wording);
  switch (state) {
    case 'closing':
      return { state: messages.closesIn(days ?? 0), when: closingTime(round!, wording) };
    case 'open':
      if (!round?.closes) return { state: messages.openUntilFurther };
      return { state: messages.openNow, when: messages.closes(closingTime(round, wording)) };
    case 'rolling':
      return { state: messages.rolling, when: messages.rollingHint };
    case 'upcoming':
      return { state: messages.upcoming, when: momentText(round!.opens!, wording) };
    case 'later':
      return { state: messages.later, when: usual };
    case 'closed':
      return { state: messages.closed, when: usual ?? closingTime(round!, wording) };
    case 'cancelled':
      return { state: messages.cancelled };
  }
}

/** The hour always stands beside the day: until when on that day is what people ask. */
export function closingTime({ closes }: Round, wording: Wording): string {
  return closes ? momentText({ ...closes, time: closes.time ?? '24:00' }, wording) : '';
}

export function momentText(moment: Moment, { format, today }: Wording): string {
  return format.moment(moment, { today });
}

/** `Yleensä tammikuussa ja syyskuussa`, from the months of earlier years or the funder's words. */
function usualMonths(
  recurs: Grant['recurs'],
  { format, messages }: Pick<Wording, 'format' | 'messages'>,
): string | undefined {
  const months = recurs?.months;
  if (!months?.length) return undefined;
  const names = months.map((month) => messages.inMonth(format.monthName(month)));
  return messages.usually(format.list(names));
}

/** `1 000–20 000 €`, `enintään 6 000 €`. */
export function amountText(
  amount: Grant['amount'],
  { format, messages }: Pick<Wording, 'format' | 'messages'>,
): string | undefined {
  const { min, max, currency } = amount ?? {};
  if (max !== undefined) {
    return min ? format.moneyRange(min, max, currency) : messages.upTo(format.money(max, currency));
  }
  return min ? messages.from(format.money(min, currency)) : undefined;
}

/** A label begins with a capital; the vocabulary's words don't. */
export function capital(text: string, { locale }: Pick<Format, 'locale'>): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
