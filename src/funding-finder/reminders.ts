import type { Grant, Round } from '../feed/model.ts';

/** Rounds worth a reminder: those that have a deadline ahead. */
export function remindable(grant: Grant, now: number): Round[] {
  if (grant.cancelled || grant.rolling) return [];
  return (grant.rounds ?? []).filter(({ closesAt = 0 }) => closesAt > now);
}

export function isRemindable(grant: Grant, now: number): boolean {
  return remindable(grant, now).length > 0;
}
