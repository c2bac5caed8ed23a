/**
 * The instant around which the example feeds are written: a Monday morning in Finland.
 * Stories and tests pass it as `now`; the demo server moves the feeds' dates instead.
 */
export const REFERENCE_NOW = '2026-10-05T09:00:00+03:00';
