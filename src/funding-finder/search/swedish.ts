/** Swedish words to keys: number, definiteness and the genitive undone, after Snowball's suffix list. */

const ENDINGS =
  /(?:eringarna|eringen|eringar|ering|erade|erar|erat|ierna|heterna|hetens|heten|heter|andena|orna|arna|erna|ande|ende|arna|arne|aste|iet|ier|ium|iums|erne|ens|ets|ens|ade|ast|ans|ena|era|ers|ern|het|orn|or|ar|er|en|et|es|at|um|as|an|a|e)$/;
const GENITIVE = /(?<=[bcdfghjklmnoprtvyäöåaeiu])s$/;

/** Plurals that change their vowel or lose it. */
const IRREGULAR: Readonly<Record<string, string>> = {
  böcker: 'bok',
  böckerna: 'bok',
  söner: 'son',
  städer: 'stad',
  städerna: 'stad',
  händer: 'hand',
  länder: 'land',
  män: 'man',
  sommar: 'sommar',
  sommaren: 'sommar',
  centrum: 'center',
  centret: 'center',
  medel: 'medel',
  muse: 'museum',
  musei: 'museum',
};

/** All keys of a word in lower case. */
export function swedishKeys(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [word];
  const irregular = IRREGULAR[word];
  if (irregular) return [irregular];
  const keys = new Set<string>();
  for (const form of [word, word.replace(GENITIVE, '')]) {
    // författarna are several författare as well as they might be several författ
    if (/.{3}arna$/.test(form)) keys.add(level(form.slice(0, -2)));
    const stem = form.replace(ENDINGS, '');
    if (stem.length >= 3 && /[aeiouyåäö]/.test(stem)) keys.add(level(stem));
    // konstnar(e) without its umlaut looks like a plural
    keys.add(level(form));
  }
  return [...keys];
}

/** Evens out what an ending leaves behind: nyckel/nyckl-, förmåga/förmåg-, konst/konstn. */
function level(stem: string): string {
  return stem
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/(?<=t)r$/, '')
    .replace(/(?:ig|lig|els)$/, (tail) => (stem.length > 6 ? '' : tail));
}
