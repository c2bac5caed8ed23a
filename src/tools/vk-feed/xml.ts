/** What an .xlsx workbook's own XML needs: elements without a parser, which would hold all of it. */
import { decodeEntities } from '../../feed/entities.ts';

/** The attributes of all elements of that name. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map(([, found]) => found!);

/** An attribute's value; empty where there is none. */
export const valueOf = (attributes: string, name: string): string =>
  decodeEntities(
    new RegExp(`\\s${name}\\s*=\\s*("[^"]*|'[^']*)`).exec(attributes)?.[1]?.slice(1) ?? '',
  );
