/** HTML's names of the letters and signs that editors write so: Nordic letters, dashes, quotes. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
    aring: 'å',
    Aring: 'Å',
    eacute: 'é',
    uuml: 'ü',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    euro: '€',
  }),
);

/** '&auml;', '&#228;' and '&#xe4;' → 'ä'; what has no meaning stays, or goes where it is a number. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? +decimal : hex ? parseInt(hex, 16) : undefined;
    if (code === undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
