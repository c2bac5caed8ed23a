import type { RegistrationState } from './registration.ts';

/** Whether the visitor can do something about it now: a link is worth showing. */
export function canRegister(state: RegistrationState): boolean {
  return state.kind === 'open' || state.kind === 'waiting-list';
}
