/**
 * Undoes what editors do to a value: ampersands escaped twice, and smart quotes around it. Quotes
 * inside a text stay.
 */
export function clean(value: string): string {
  return value
    .replace(/&(amp|#0?38);/g, '&')
    .trim()
    .replace(/^[‘’′](.*)[‘’′]$|^["“”„″«»]?([^"“”„″«»]*)["“”„″«»]?$/s, '$1$2');
}
