import type { CommonMessages } from './fi/common.ts';
import type { Format } from './format.ts';

/**
 * Which zone times are told in, for whoever lives by another clock. `at` (milliseconds since 1970)
 * chooses between the zone's names for summer and winter.
 */
export const zoneSentence = (
  zone: string,
  at: number,
  { messages, format }: { readonly messages: CommonMessages; readonly format: Format },
): string =>
  zone === 'Europe/Helsinki' ? messages.finnishTime : messages.timeZone(format.zoneName(zone, at));
