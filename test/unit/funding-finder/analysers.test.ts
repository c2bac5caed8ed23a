import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishKeys } from '../../../src/funding-finder/search/english.ts';
import { finnishKeys } from '../../../src/funding-finder/search/finnish.ts';
import { swedishKeys } from '../../../src/funding-finder/search/swedish.ts';

function share(keysOf: (word: string) => string[], forms: string): string[] {
  const [base, ...others] = forms.split(' ');
  const keys = new Set(keysOf(base!));
  return others.filter((form) => !keysOf(form).some((key) => keys.has(key)));
}

describe('Finnish forms of one word share a key', () => {
  const rules: Record<string, string[]> = {
    'us-words in -kse-': [
      'avustus avustuksen avustusta avustuksia avustuksille avustukseen avustusten',
      'yhdistys yhdistyksen yhdistyksille yhdistysten yhdistystä',
      'vanhus vanhukset vanhusten vanhuksille vanhusta',
    ],
    'us-words in -ude-': [
      'osallisuus osallisuuden osallisuutta',
      'esteettömyys esteettömyyden esteettömyyttä',
    ],
    'e-words in both grades': [
      'taide taiteen taidetta taiteeseen taiteita taiteiden',
      'hanke hankkeen hankkeisiin hankkeita hankkeeseen hanketta',
      'perinne perinteen perinteitä perinnettä',
      'kiertue kiertueen kiertueelle kiertueita',
      'äänite äänitteen äänitteitä äänitettä',
    ],
    'nen-words': [
      'ihminen ihmisen ihmisten ihmisille ihmistä',
      'eläkeläinen eläkeläiset eläkeläisten eläkeläisille',
    ],
    'consonant gradation': [
      'kunta kunnan kuntien kunnille kuntaan',
      'tuki tuen tukea tukeen tuet tukia tukien',
      'luku luvun lukuja lukujen',
      'lupa luvan lupaa lupien',
      'konsertti konsertin konsertteja konserttiin',
      'kaupunki kaupungin kaupungille kaupunkien',
      'palkinto palkinnon palkintoja',
      'lehti lehden lehtien lehdille',
      'mökki mökin mökkejä',
    ],
    'plural i': [
      'apuraha apurahoja apurahoihin apurahojen',
      'kirjailija kirjailijoille kirjailijoita kirjailijoiden',
      'ikkuna ikkunoiden ikkunat ikkunoita',
      'kylä kylän kylien kylissä',
      'tila tilan tilojen tiloja tiloihin',
    ],
    'consonant stems': [
      'lapsi lapsen lasten lapsille lasta',
      'nuori nuoren nuorten nuorille nuorta',
      'kieli kielten kieltä',
    ],
    'stems longer than the base form': [
      'asukas asukkaan asukkaiden',
      'soitin soittimen soittimia soittimiin',
    ],
    'one-syllable stems': [
      'työ työn töihin töitä työhön',
      'museo museoille museota museoihin',
      'maa maan maata',
    ],
    'verbs and their nouns': [
      'korjata korjaus korjaaminen korjaamiseen',
      'tilaus tilata tilaaminen',
      'kunnostaa kunnostaminen kunnostamiseen',
      'lukea lukemaan lukemassa',
    ],
    'heads of compounds as they are on their own': [
      'rakennusperintö rakennusperinnön',
      'nuorisotyö nuorisotöihin',
    ],
    'qualities and whoever has them': ['yksinäinen yksinäisyys yksinäisille yksinäisyyden'],
    'the lost k': ['haku haun haut hakuun hakuja', 'alku alun alussa'],
    'possessive suffixes': ['hanke hankkeeni hankkeemme', 'kuoro kuoromme kuorollemme'],
    'place names': [
      'turku turun turussa turkuun',
      'lieto liedossa liedon',
      'parainen paraisilla paraisten',
      'mynämäki mynämäen mynämäellä',
      'loimaa loimaalla loimaan',
    ],
  };
  for (const [rule, words] of Object.entries(rules)) {
    it(rule, () =>
      assert.deepEqual(
        words.flatMap((forms) => share(finnishKeys, forms)),
        [],
      ),
    );
  }

  it('keeps words apart that only begin alike', () => {
    for (const [a, b] of [
      ['kunta', 'kunto'],
      ['tila', 'talo'],
      ['koulu', 'kuolla'],
      ['taide', 'taito'],
      ['tila', 'tilaaminen'],
    ] as const) {
      const keys = new Set(finnishKeys(a));
      assert.ok(!finnishKeys(b).some((key) => keys.has(key)), `${a} and ${b}`);
    }
  });

  it('finds the form without umlauts under the folded key', () => {
    assert.ok(finnishKeys('kasityossa').includes('kasityo'));
    assert.ok(finnishKeys('käsityössä').includes('käsityö'));
  });
});

describe('Swedish forms of one word share a key', () => {
  it('through number, definiteness and genitive', () => {
    const words = [
      'stipendium stipendier stipendiet stipendierna',
      'konstnär konstnärer konstnärernas',
      'förening föreningar föreningarna',
      'museum museer museet museerna',
      'skola skolor skolan skolorna',
      'teater teatern teatrar',
      'skärgård skärgården skärgårdens',
      'ungdom ungdomar ungdomarna',
      'dansare dansaren dansares dansarna dansarnas',
      'renovera renovering renoveringen',
    ];
    assert.deepEqual(
      words.flatMap((forms) => share(swedishKeys, forms)),
      [],
    );
  });
});

describe('Swedish words of one stem stay apart', () => {
  it('a dance, and somebody who dances', () => {
    assert.ok(!swedishKeys('dansare').some((key) => swedishKeys('dans').includes(key)));
  });
});

describe('English forms of one word share a key', () => {
  it('through number and verb endings', () => {
    const words = [
      'residency residencies',
      'grant grants',
      'travel travelling',
      'museum museums',
      'write writing',
      'restore restoration',
      'renovate renovation',
    ];
    assert.deepEqual(
      words.flatMap((forms) => share(englishKeys, forms)),
      [],
    );
  });
});
