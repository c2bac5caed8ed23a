/** The elements that the loader knows. */
export const TAGS = [
  'vk-workshop-calendar',
  'vk-artist-pilot-map',
  'vk-funding-finder',
  'vk-contact-card',
];

/** Selects our elements. */
export const ELEMENTS = TAGS.join();

/**
 * Selects what may be a placeholder: links by fragment, also behind a page that says 'you are
 * leaving', anything by class, JSON in a script.
 */
export const PLACEHOLDERS = 'a[href*="#vk-"],a[href*="%23vk-"],[class*="vk-"],script[data-vk]';
