/** Names of municipalities, as foreign formats write them → codes. */
import { municipalityCode } from '../../text/municipalities.ts';
import { asList, isJson } from './input.ts';

/** The code of the first name (or texts by language) that is a known municipality's. */
export function municipalityOf(...names: unknown[]): string | undefined {
  for (const name of names.flatMap((value) => asList(value))) {
    const texts = isJson(name) ? Object.values(name) : [name];
    for (const text of texts) {
      const code = typeof text === 'string' ? municipalityCode(text) : undefined;
      if (code) return code;
    }
  }
  return undefined;
}
