/** Names of municipalities, as foreign formats write them → codes. */
import { municipalityCode } from '../../text/municipalities.ts';
import { isObject } from '../shape.ts';
import { asList } from './input.ts';

/** The code of the first name (or texts by language) that is a known municipality's. */
export function municipalityOf(...names: unknown[]): string | undefined {
  for (const name of names.flatMap((value) => asList(value))) {
    const texts = isObject(name) ? Object.values(name) : [name];
    for (const text of texts) {
      const code = typeof text === 'string' ? municipalityCode(text) : undefined;
      if (code) return code;
    }
  }
  return undefined;
}

/** The code of the municipality that an address names: 'Kulttuuritalo, Kirkkotie 1, 21100 Naantali'. */
export function municipalityInAddress(address: unknown): string | undefined {
  const texts = isObject(address) ? Object.values(address) : [address];
  const parts = texts.flatMap((text) => (typeof text === 'string' ? text.split(/[,;/\n]/) : []));
  // The town stands last, behind its postal code.
  const names = parts.map((part) => part.replace(/^\s*(?:FI-)?\d{5}\s+/, '').trim()).reverse();
  return municipalityOf(names.filter((name) => /\p{L}/u.test(name)));
}
