/** Which of the network's municipalities a call's regions reach. */

import { NETWORK_MUNICIPALITIES } from '../text/municipalities.ts';
import { ARCHIPELAGO } from './archipelago.ts';

/** Codes of areas that take in all of the network. */
const WHOLE = new Set(['02', 'FI', 'nordic', 'baltic', 'EU']);

/** Municipality codes that a call is open to; those outside the network stand as they are. */
export function municipalitiesOf(regions: readonly string[]): readonly string[] {
  if (regions.length === 0 || regions.some((code) => WHOLE.has(code)))
    return NETWORK_MUNICIPALITIES;
  const codes = regions.flatMap((code) => (code === 'archipelago' ? ARCHIPELAGO : [code]));
  return [...new Set(codes)].filter((code) => /^\d{3}$/.test(code));
}
