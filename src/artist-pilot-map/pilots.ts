/** What the map and its list show: pilots with their status, in one order for both. */
import type { Feed, Pilot, Text } from '../feed/model.ts';
import type { Facet } from '../filtering/facets.ts';
import { periodEnd, pilotStatus, pilotStatuses, type PilotStatus } from './pilot-status.ts';

export interface PilotItem {
  readonly pilot: Pilot;
  readonly status: PilotStatus;
}

/** What the page's attributes let through. */
export interface Scope {
  /** Undefined lets all of them through. */
  readonly municipalities: readonly string[] | undefined;
  /** None lets all of them through. */
  readonly statuses: readonly string[];
}

/** Pilots in the order that a visitor needs: joinable first, soonest first, the past backwards. */
export function pilotItems(
  { pilots, timeZone }: Pick<Feed, 'pilots' | 'timeZone'>,
  now: number,
  { municipalities: only, statuses }: Scope,
): PilotItem[] {
  return pilots
    .filter(({ municipalities }) => !only || municipalities.some((code) => only.includes(code)))
    .map((pilot) => ({ pilot, status: pilotStatus(pilot, now, timeZone) }))
    .filter(
      ({ status }) =>
        !statuses.length ||
        statuses.includes(status) ||
        (status === 'coming' && statuses.includes('planned')),
    )
    .toSorted((a, b) => {
      const rank = pilotStatuses.indexOf(a.status) - pilotStatuses.indexOf(b.status);
      return (
        rank || moment(a, timeZone) - moment(b, timeZone) || (a.pilot.id < b.pilot.id ? -1 : 1)
      );
    });
}

/** What items of one status are ordered by. */
function moment({ pilot, status }: PilotItem, zone: string): number {
  const end = periodEnd(pilot.period, zone);
  if (status === 'running') return end ?? Number.MAX_SAFE_INTEGER;
  return status === 'ended' ? -(end ?? 0) : pilot.period.startsAt;
}

/** The filters, by the names they have in the `filters` attribute and in links. */
export const pilotFacets = [
  { name: 'status', values: ({ status }) => [status] },
  { name: 'artform', values: ({ pilot }) => pilot.artforms ?? [] },
  { name: 'municipality', values: ({ pilot }) => pilot.municipalities },
  {
    name: 'audience',
    values: ({ pilot }) => (pilot.join?.audience ? [audienceKey(pilot.join.audience)] : []),
  },
] as const satisfies readonly Facet<PilotItem>[];

export type PilotFacetName = (typeof pilotFacets)[number]['name'];

/** By facet: the values that occur. */
export function facetValues(items: readonly PilotItem[]): Map<PilotFacetName, string[]> {
  return new Map(
    pilotFacets.map(({ name, values }) => [
      name,
      [...new Set(items.flatMap((item) => values(item)))],
    ]),
  );
}

/** Audiences are free text: the same words in the feed's own language are the same audience. */
export function audienceKey(audience: Text): string {
  return (Object.values(audience)[0] ?? '').toLowerCase();
}

/** How a municipality is drawn: by the liveliest of its pilots. */
export type AreaStatus = 'running' | 'coming' | 'off' | 'ended';

export const areaStatusOf: Readonly<Record<PilotStatus, AreaStatus>> = {
  running: 'running',
  coming: 'coming',
  postponed: 'off',
  cancelled: 'off',
  ended: 'ended',
};

/** The order in which statuses outdo one another; also that of the legend. */
export const areaStatuses: readonly AreaStatus[] = ['running', 'coming', 'ended', 'off'];
