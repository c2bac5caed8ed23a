import type { Language } from './locale.ts';

/**
 * What is said where a language's own words can't be had: as in its common words, which are among
 * those, so in a file of its own.
 */
export const LOST_WORDS: Readonly<
  Record<Language, { readonly loading: string; readonly failed: string; readonly retry: string }>
> = {
  fi: {
    loading: 'Ladataan…',
    failed: 'Tietoja ei juuri nyt saada. Yritä uudelleen.',
    retry: 'Yritä uudelleen',
  },
  sv: {
    loading: 'Laddar…',
    failed: 'Uppgifterna kan inte hämtas just nu. Försök igen.',
    retry: 'Försök igen',
  },
  en: {
    loading: 'Loading…',
    failed: 'The information is not available right now. Please try again.',
    retry: 'Try again',
  },
};
