/**
 * Finnish words to keys: all forms of a word share at least one key, without a dictionary.
 *
 * A form is undone the way it was built, outermost first: possessive suffix, case ending, plural i.
 * What is left is a stem in the strong or the weak grade, and both grades are written alike.
 * Where the ending can be read in two ways (naista: nais+ta or nai+sta) both readings are kept;
 * the index forgives a key too many, but not a missing one.
 */

const VOWEL = /[aeiouyäöå]/;

/** Stems that no rule reaches: vowel or k lost in the weak grade, or an s for a t. */
const IRREGULAR: Readonly<Record<string, string>> = {
  aja: 'aika',
  alu: 'alku',
  hankki: 'hankinta', // hankkia, which is no hanke
  hau: 'haku',
  iä: 'ikä',
  joe: 'joki',
  käde: 'käsi',
  kät: 'käsi',
  kuukaude: 'kuukausi',
  kuukaut: 'kuukausi',
  kuukauks: 'kuukausi',
  las: 'lapsi',
  last: 'lapsi',
  mäe: 'mäki',
  mae: 'maki', // Mynamaella, typed without its umlauts
  poja: 'poika',
  tö: 'työ',
  tue: 'tuki',
  turu: 'turku',
  uude: 'uusi',
  uut: 'uusi',
  vede: 'vesi',
  vet: 'vesi',
  vuode: 'vuosi',
  vuot: 'vuosi',
  vuos: 'vuosi',
  väe: 'väki',
  ö: 'yö',
  te: 'tie',
  äide: 'äiti',
  miehe: 'mies',
  miest: 'mies',
  mieh: 'mies',
};
const IRREGULAR_TAIL = /(?:joe|mäe|mae|(?<!r)tue|väe|vuode|vuot|(?<!is|n)tö|las|mieh?e)$/;

const CONTRACTED = /(?<=.{3}[aä])t[aä]$/; // korjata: korjaa-, korjaus

/** Case endings, and what must stand before each. Longest first within a group. */
const ENDINGS: readonly RegExp[] = [
  /(?<=[aeiouyäö])(?:ss|st|ll|lt)[aä]$/,
  /(?<=[aeiouyäö])(?:lle|ksi|n[aä])$/,
  /(?<=[aeiouyäö])tt[aä]$/, // without, and the partitive of e-words: taidetta
  /(?<=..)(?:isiin|seen)$/, // hankkeisiin, hankkeeseen
  /(?<=[aeouyäö])ihin$/,
  /(?<=([aouyäöie]))h\1n$/, // maahan, työhön
  /(?<=..)(?:iden|itten|ita|itä)$/,
  /(?<=..)(?:ien|jen|ja|jä)$/,
  /(?<=[lnrs])ten$/, // lasten, nuorten, vanhusten
  /(?<=[lnrs])t[aä]$/, // avustusta, nuorta
  /(?<=[aeiouyäö][aeiouyäö])t[aä]$/, // museota, työtä
  /(?<=i)[aä]$/, // soittimia
  CONTRACTED,
  /(?<=[aeiouyäö])n$/,
  /(?<=[aeiouyäö])t$/,
  /(?<=.{3}[aeiouyäö])m(?:a(?:an|ssa|sta|lla)|ä(?:än|ssä|stä|llä))$/, // lukemaan: lukea
];
/** Long words with these endings are no base forms. */
const SURELY_INFLECTED = /(?<=.{5})(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|iden|ihin|isiin|seen)$/;
const POSSESSIVE = /(?<=[aeiouyäö])(?:ns[aä]|mme|nne|ni)$/;

/** Both grades of the consonants before the last vowel, written as one. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/n(?:tt?|n)$/, 'n'],
  [/l(?:tt?|l)$/, 'l'],
  [/r(?:tt?|r)$/, 'r'],
  [/m(?:pp?|m)$/, 'm'],
  [/n(?:kk?|g)$/, 'nk'],
  [/(?<=[lr])kk$/, 'k'],
  [/(?<=[lr])(?:pp|v)$/, 'p'],
  [/hd$/, 'ht'],
  [/kk$/, 'k'],
  [/(?:pp|v)$/, 'p'],
  [/tt$/, 't'],
  [/(?<=[aeiouyäö])d$/, 't'],
  [/ss$/, 's'],
  [/(?<=[aeiouyäö])ks$/, 's'], // avustuks- → avustus
];

/** Writes a stem so that its other grade and its plural come out the same. */
function level(stem: string): string {
  const irregular = IRREGULAR[stem];
  if (irregular) stem = irregular;
  else {
    const tail = IRREGULAR_TAIL.exec(stem);
    // Only as the head of a compound (hanketue-), where something at least as long stands before it.
    if (tail && tail.index >= 3) stem = stem.slice(0, tail.index) + (IRREGULAR[tail[0]] ?? tail[0]);
  }
  if (stem.length <= 2) return stem;
  // The round vowels stay through all forms; a, ä, e and i come and go.
  let end = stem.length;
  while (end > 2 && /[aäei]/.test(stem[end - 1]!)) end--;
  let round = '';
  let body = stem.slice(0, end);
  const last = body.at(-1)!;
  if (/[oöuy]/.test(last) && body.length > 2) {
    round = last;
    body = body.slice(0, -1);
    if (body.at(-1) === last) body = body.slice(0, -1); // taloo(n)
  }
  if (round && /[uy]v$/.test(body)) body = body.slice(0, -1) + 'k'; // luvu-, puvu-
  for (const [grade, as] of GRADES) {
    if (grade.test(body)) {
      body = body.replace(grade, as);
      break;
    }
  }
  // terveyde-, osallisuut- → terveys, osallisuus
  if (!round && body.length > 4 && /[uy]t$/.test(body)) body = body.slice(0, -1) + 's';
  return body + round;
}

/** What comes of doing what a contracted verb says: korja(ta), korjaus. */
function deedOf(verb: string): string {
  return verb + (verb.endsWith('a') ? 'us' : 'ys');
}

/** The keys of a stem whose ending is gone; a plural stem may come from two singulars. */
function* keysOfStem(stem: string, bare: boolean): Generator<string> {
  const deed = /(?<=.{3}[aeiouyäö])mi(?:nen|s[ei]*)$/.exec(stem);
  if (deed) {
    const verb = stem.slice(0, deed.index);
    // kunnostaminen: kunnostaa; but tilaaminen: tilaus, lest it be taken for tila
    yield level(/[aä]{2}$/.test(verb) ? deedOf(verb.slice(0, -1)) : verb);
  }
  if (/nen$/.test(stem) && bare) {
    yield level(stem.slice(0, -3) + 's'); // nainen: naise-
    return;
  }
  if (bare && stem.length > 4 && /[aä]s$/.test(stem)) yield level(stem.slice(0, -1)); // asukas: asukkaa-
  if (bare && stem.length > 4 && /[iu]n$/.test(stem)) yield level(stem.slice(0, -1)); // soitin: soittime-
  if (stem.length > 6 && /im[ei]*$/.test(stem)) yield level(stem.replace(/m[ei]*$/, ''));
  const plural = /[oö]i?$/.exec(stem);
  if (!bare && plural && stem.length > 3) {
    const singular = stem.slice(0, plural.index);
    yield level(singular + stem[plural.index]!);
    // kirjailijoille: kirjailija; but a cluster or a long word keeps the o of its own as well
    yield level(singular + 'a');
    return;
  }
  yield level(!bare && /[aeouyäö]i$/.test(stem) ? stem.slice(0, -1) : stem);
}

/** What somebody or something is like, made of the adjective: yksinäisyys, kansainvälisyys. */
const QUALITY = /.{3}is(?:uus|yys)$/;
/** Whoever speaks a language. */
const SPEAKING = /.{3}kielis$/;

/** All keys of a word in lower case; the first belongs to its likeliest reading. */
export function finnishKeys(word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return [word];
  const keys = new Set<string>();
  const forms = [word];
  const possessive = word.length > 6 ? word.replace(POSSESSIVE, '') : word;
  if (possessive !== word) forms.push(possessive);
  for (const form of forms) {
    for (const ending of ENDINGS) {
      const stem = form.replace(ending, '');
      if (stem === form || stem.length < 2 || !VOWEL.test(stem)) continue;
      for (const key of keysOfStem(stem, false)) keys.add(key);
      if (ending === CONTRACTED) keys.add(level(deedOf(stem)));
    }
    if (!SURELY_INFLECTED.test(form)) for (const key of keysOfStem(form, true)) keys.add(key);
  }
  // yksinäisyys: yksinäinen
  for (const key of keys) if (QUALITY.test(key)) keys.add(key.slice(0, -3));
  // viittomakielinen: viittomakieli
  for (const key of keys) if (SPEAKING.test(key)) keys.add(key.slice(0, -2));
  return [...keys].filter((key) => key.length > 1);
}
