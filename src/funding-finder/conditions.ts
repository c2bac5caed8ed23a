/** Own share and conditions in words, for the details and the comparison. */

import type { Grant } from '../feed/model.ts';
import type { FullWording } from './later-words.ts';

/** `vähintään 20 % kuluista`; undefined where the feed doesn't say. */
export function ownShareText(
  amount: Grant['amount'],
  { format, messages }: Pick<FullWording, 'format' | 'messages'>,
): string | undefined {
  const share = amount?.ownSharePct;
  if (share === undefined) return undefined;
  return share === 0 ? messages.noOwnShare : messages.ownShareText(format.number(share));
}

/** The conditions that the feed states as facts, each as a sentence. */
export function conditions(
  eligibility: Grant['eligibility'],
  { messages }: Pick<FullWording, 'messages'>,
): string[] {
  const { registered, professional, ageMin, ageMax, minPartners, minCountries } = eligibility ?? {};
  const sentences: string[] = [];
  if (registered !== undefined)
    sentences.push(registered ? messages.registered : messages.notRegistered);
  if (professional !== undefined) {
    sentences.push(professional ? messages.professional : messages.notProfessional);
  }
  if (ageMin !== undefined || ageMax !== undefined) sentences.push(messages.ages(ageMin, ageMax));
  if (minPartners) sentences.push(messages.partners(minPartners));
  if (minCountries) sentences.push(messages.countries(minCountries));
  return sentences;
}
