import type * as Series from './series.ts';

/** What knows the times of workshops held by a rule; a feed without any does without it. */
export type SeriesRules = typeof Series;
