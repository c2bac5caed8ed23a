/** How open a call is: worked out from its rounds and the clock each time, never stored. */

import type { Grant, Round } from '../feed/model.ts';
import { dateAt } from '../time/moment.ts';
import { daysBetween } from '../time/plain-date.ts';
import { CLOSING_DAYS } from './closing-days.ts';

export type DeadlineState =
  /** Open, and closes within {@link CLOSING_DAYS}. */
  | 'closing'
  | 'open'
  /** Applications are taken all year. */
  | 'rolling'
  | 'upcoming'
  /** Will come, but its dates aren't known yet. */
  | 'later'
  | 'closed'
  | 'cancelled';

export interface Deadline {
  readonly state: DeadlineState;
  /** The round that the state is about: the one open, the next, or the last. */
  readonly round?: Round;
  /** The round after it. */
  readonly next?: Round;
  /** Calendar days until it closes, in the call's own zone; 0 is today. */
  readonly days?: number;
}

/** The state of a call at an instant. */
export function deadline(grant: Grant, now: number): Deadline {
  if (grant.cancelled) return { state: 'cancelled' };
  if (grant.rolling) return { state: 'rolling' };
  // One that names no day, or none that could be read, is to be announced.
  const rounds = (grant.rounds ?? []).filter((round) => round.opens ?? round.closes).sort(byStart);
  const open = rounds.filter((round) => opensAt(round) <= now && closesAt(round) > now);
  if (open.length > 0) {
    const round = open.reduce((first, other) =>
      closesAt(other) < closesAt(first) ? other : first,
    );
    const next = rounds.find((other) => opensAt(other) > now);
    if (!round.closes) return { state: 'open', round, next };
    const days = daysBetween(dateAt(now, grant.zone), round.closes.date);
    return { state: days <= CLOSING_DAYS ? 'closing' : 'open', round, next, days };
  }
  const [round, next] = rounds.filter((other) => opensAt(other) > now);
  if (round) return { state: 'upcoming', round, next };
  const past = rounds.filter(({ closes }) => closes).sort((a, b) => closesAt(a) - closesAt(b));
  return past.length > 0 ? { state: 'closed', round: past.at(-1) } : { state: 'later' };
}

/** In the order of what needs doing first: open by the day it closes, then what comes, closed last. */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  return ORDER[a.state] - ORDER[b.state] || instant(a) - instant(b);
}

/** Whether one can no longer apply, and nothing says when one can again. */
export function isOver({ state }: Deadline): boolean {
  return state === 'closed' || state === 'cancelled';
}

/** The states that a call is found under: what is closing or rolling is open as well. */
export function statusesOf(its: Deadline): readonly string[] {
  return STATUSES[isOver(its) ? 'closed' : its.state]!;
}

const STATUSES: Readonly<Record<string, readonly string[]>> = {
  open: ['open'],
  closing: ['open', 'closing'],
  rolling: ['open', 'rolling'],
  upcoming: ['upcoming'],
  later: ['later'],
  closed: ['closed'],
};

const ORDER: Readonly<Record<DeadlineState, number>> = {
  closing: 0,
  open: 1,
  rolling: 2,
  upcoming: 3,
  later: 4,
  closed: 5,
  cancelled: 6,
};

/** What orders calls of the same state: soonest first, of the closed ones the latest first. */
function instant({ state, round }: Deadline): number {
  if (!round) return 0;
  if (state === 'closed') return -closesAt(round);
  return state === 'upcoming' ? opensAt(round) : closesAt(round);
}

function byStart(a: Round, b: Round): number {
  return opensAt(a) - opensAt(b) || closesAt(a) - closesAt(b);
}

/** A round that doesn't say when it opens is taken to be open until it closes. */
function opensAt({ opens }: Round): number {
  return opens?.epoch ?? Number.MIN_SAFE_INTEGER;
}

function closesAt({ closesAt }: Round): number {
  return closesAt ?? Number.MAX_SAFE_INTEGER;
}
