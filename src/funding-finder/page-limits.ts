/** What the page limits the finder to by its attributes: comma-separated, empty for no limit. */

import { municipalityCodes } from '../text/municipalities.ts';
import { rowLimit } from '../widget/row-limit.ts';
import { mayApply } from './applicants.ts';
import { municipalitiesOf } from './areas.ts';
import type { Call } from './calls.ts';
import { statusesOf } from './deadline.ts';

export const pageLimit = (limit: number | null | undefined): number => rowLimit(limit, 20);

/**
 * Municipalities by code or name in any language; applicants and states by code, the one that
 * closes soon also in words.
 */
export function limitTo(
  calls: readonly Call[],
  municipality: string,
  applicant: string,
  status: string,
): readonly Call[] {
  const places = municipality.trim() && municipalityCodes(municipality);
  const applicants = words(applicant);
  const states = words(status.replace(/.soon/, ''));
  return calls.filter(
    ({ grant, deadline }) =>
      (!places || municipalitiesOf(grant.regions ?? []).some((code) => places.includes(code))) &&
      (!applicants.length || applicants.some((code) => mayApply(grant, code))) &&
      (!states.length || statusesOf(deadline).some((state) => states.includes(state))),
  );
}

const words = (list: string): string[] => list.split(/[,\s]+/).filter(Boolean);
