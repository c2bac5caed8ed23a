/** How municipalities are drawn: what the map knows of each, which the list has no use for. */
import { getOrInsert } from '../time/get-or-insert.ts';
import { areaStatuses, areaStatusOf, type AreaStatus, type PilotItem } from './pilots.ts';

export interface AreaState {
  readonly status: AreaStatus;
  readonly items: readonly PilotItem[];
}

/** By municipality code: its pilots, in the list's order. */
export function areaStates(items: readonly PilotItem[]): Map<string, AreaState> {
  const byCode = new Map<string, PilotItem[]>();
  for (const item of items) {
    for (const code of new Set(item.pilot.municipalities))
      getOrInsert(byCode, code, () => []).push(item);
  }
  return new Map(
    [...byCode].map(([code, found]) => {
      const present = new Set(found.map(({ status }) => areaStatusOf[status]));
      return [code, { status: areaStatuses.find((status) => present.has(status))!, items: found }];
    }),
  );
}
