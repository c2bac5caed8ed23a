/** The calls of a feed as their deadlines stand at an instant, in the order of what needs doing first. */

import type { Grant } from '../feed/model.ts';
import { compareDeadlines, deadline, type Deadline } from './deadline.ts';

/** A call for funding with what follows from the clock. */
export interface Call {
  readonly grant: Grant;
  /** Its place in the feed. */
  readonly at: number;
  readonly deadline: Deadline;
}

export function callsOf(grants: readonly Grant[], now: number): readonly Call[] {
  return grants
    .map((grant, at) => ({ grant, at, deadline: deadline(grant, now) }))
    .sort((a, b) => compareDeadlines(a.deadline, b.deadline));
}
