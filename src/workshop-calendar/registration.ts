/** Where registration stands, worked out from the clock: never stored, so never stale. */

import type { Registration, Workshop } from '../feed/model.ts';
import type { Moment } from '../time/moment.ts';

/** A figure of free places older than this is not shown: somebody may have taken the last one. */
const FRESH_FOR = 24 * 60 * 60 * 1000;

/** From how many places on we say that only few are left. */
const FEW = 5;

/** Where registration stands. `none` is also said of what needs no registration. */
export type RegistrationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-open'; readonly opens: Moment }
  | { readonly kind: 'closed' }
  | { readonly kind: 'waiting-list' }
  | { readonly kind: 'full' }
  | {
      readonly kind: 'open';
      readonly closes?: Moment;
      /** Free places, only while the figure is fresh. */
      readonly remaining?: number;
      /** So few that the visitor should hear of it first. */
      readonly few: boolean;
    };

/** The order of the contract: not open yet, closed, full or waiting list, open. */
export function registrationState(workshop: Workshop, now: number): RegistrationState {
  const registration = workshop.registration;
  if (!registration || registration.required === false) return { kind: 'none' };
  const { opens, closes, closesAt, remaining, asOf, waitlist } = registration;
  if (opens && now < opens.epoch) return { kind: 'not-open', opens };
  if (closesAt !== undefined && now >= closesAt) return { kind: 'closed' };
  if (remaining === 0) return { kind: takesMore(waitlist) ? 'waiting-list' : 'full' };
  // A figure from the future has a wrong date: nobody knows how old it is.
  const fresh = remaining !== undefined && asOf !== undefined && Math.abs(now - asOf) < FRESH_FOR;
  return {
    kind: 'open',
    closes,
    ...(fresh ? { remaining, few: remaining <= FEW } : { few: false }),
  };
}

/** A waiting list may itself be full. */
function takesMore(waitlist: Registration['waitlist']): boolean {
  if (typeof waitlist !== 'object') return waitlist === true;
  return (waitlist.remaining ?? waitlist.capacity) !== 0;
}
