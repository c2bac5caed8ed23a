import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFundingSearch, FundingSearch } from '../../../src/funding-finder/search/index.ts';
import { readNumbers } from '../../../src/funding-finder/search/amounts.ts';
import { partsOf } from '../../../src/funding-finder/search/compounds.ts';
import { FunderNames } from '../../../src/funding-finder/search/funder-names.ts';
import { readOwnShare } from '../../../src/funding-finder/search/own-share.ts';
import { admits } from '../../../src/funding-finder/search/places.ts';
import { distance } from '../../../src/funding-finder/search/spelling.ts';

const NOW = '2026-10-05T09:00:00+03:00';

interface Sample {
  id: string;
  name: string | Record<string, string>;
  [field: string]: unknown;
}

const items: Sample[] = [
  {
    id: 'lapset',
    name: 'Lastenkulttuurin avustus',
    applicants: ['association'],
    purposes: ['childrensculture'],
    regions: ['FI'],
    amount: { min: 500, max: 4000 },
    rounds: [{ opens: '2026-10-01', closes: '2026-10-15' }],
  },
  {
    id: 'kuvataide',
    name: { fi: 'Kuvataiteilijan työskentelyapuraha', sv: 'Arbetsstipendium för bildkonstnärer' },
    applicants: ['artist'],
    purposes: ['working'],
    artForms: ['visual'],
    kind: 'grant',
    regions: ['02'],
    amount: { min: 6000, max: 30_000 },
    rounds: [{ opens: '2027-03-01', closes: '2027-03-31' }],
  },
  {
    id: 'salo',
    name: 'Kylätalojen korjausavustus, Salo',
    applicants: ['association'],
    purposes: ['building', 'village'],
    regions: ['734'],
    amount: { min: 100, max: 6000 },
    rolling: true,
  },
  {
    id: 'turku',
    name: 'Äänitteiden tuotantotuki, Turku',
    applicants: ['artist'],
    purposes: ['production'],
    artForms: ['music'],
    regions: ['853'],
    amount: { min: 500, max: 6000 },
    funder: {
      name: 'Esimerkkirahasto',
      abbr: ['ESR'],
      aliases: ['Entinen rahasto', 'Ruotsalainen rahasto', 'Luova Suomi (LS)'],
    },
    rounds: [{ opens: '2026-11-01', closes: '2026-11-30' }],
  },
  { id: 'kaarina', name: 'Yleistuki', regions: ['202'] },
  {
    id: 'aani',
    name: 'Aanin muistorahasto',
    regions: ['FI'],
    rounds: [],
  },
];

const find = createFundingSearch(items, { language: 'fi', now: NOW });
const build = (): FundingSearch => {
  const building = FundingSearch.build(items, { language: 'fi', now: NOW });
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
};

describe('finding', () => {
  it('takes the clock as text, as milliseconds or as a Date', () => {
    for (const now of [Date.parse(NOW), new Date(NOW)]) {
      const dated = createFundingSearch(items, { language: 'fi', now });
      for (const query of ['avoinna oleva tuki', 'yleistuki'])
        assert.deepEqual(dated(query), find(query), query);
    }
  });

  const first: Record<string, [query: string, id: string][]> = {
    'compounds taken apart': [
      ['kulttuuria lapsille', 'lapset'],
      ['talon korjaaminen kylällä', 'salo'],
    ],
    'compounds put together': [['taiteilija-apuraha kuvataiteeseen', 'kuvataide']],
    'spelling mistakes': [
      ['lastenkultturi', 'lapset'],
      ['kuvataitelija', 'kuvataide'],
      ['kylätlao', 'salo'],
      ['kuvataitefestivaali', 'kuvataide'],
    ],
    'words without umlauts': [
      ['kylatalo', 'salo'],
      ['aanite', 'turku'],
    ],
    'other words for the same': [
      ['remontti', 'salo'],
      ['stipendi', 'kuvataide'],
      ['muksut perheet', 'lapset'],
    ],
    'three languages': [
      ['barnkultur', 'lapset'],
      ['bildkonstnärer', 'kuvataide'],
      ['village hall repair', 'salo'],
    ],
    'acronyms and former names': [
      ['ESR', 'turku'],
      ['entinen rahasto', 'turku'],
    ],
    'compounds that end in something unknown': [
      ['kylätalkoorinki', 'salo'],
      ['äänitekirjasto', 'turku'],
    ],
    'compounds of which only the head is known': [['biennaalikorjaus', 'salo']],
    'compounds without their umlauts': [['aanitestipendi', 'turku']],
    "a funder's name of several words, whatever they mean": [
      ['Ruotsalainen rahasto', 'turku'],
      ['Luova Suomi', 'turku'],
    ],
    places: [
      ['salossa', 'salo'],
      ['i Åbo', 'turku'],
      ['Halikon kylä', 'salo'],
      ['turkulainen', 'turku'],
      ['salolaisille', 'salo'],
      ['Salobor', 'salo'],
      ['Turun seudulla', 'turku'],
      ['S:t Karins', 'kaarina'],
    ],
    times: [
      ['jatkuva haku', 'salo'],
      ['fri ansökningstid', 'salo'],
      ['no deadline', 'salo'],
      ['kevään haku', 'kuvataide'],
      ['marraskuussa', 'turku'],
      ['auki nyt', 'lapset'],
    ],
    sums: [
      ['yli 20 000 €', 'kuvataide'],
      ['enintään 4000 euroa', 'lapset'],
    ],
  };
  for (const [rule, cases] of Object.entries(first)) {
    it(`understands ${rule}`, () => {
      for (const [query, id] of cases) assert.equal(find(query)[0], id, query);
    });
  }

  it('puts an exact ä before the a that was not typed, and never takes å for ä', () => {
    const letters = createFundingSearch([
      { id: 'a', name: 'Saari' },
      { id: 'ä', name: 'Sääri' },
      { id: 'å', name: 'Såårin' },
    ]);
    assert.deepEqual(letters('sääri ').slice(0, 1), ['ä']);
    assert.ok(!letters('sääri ').includes('å'));
  });

  it('keeps what was found while the word is typed on', () => {
    for (const [word, id] of [
      ['lastenkulttuuriin', 'lapset'],
      ['äänitteisiin', 'turku'],
      ['kuvataiteilijoille', 'kuvataide'],
    ] as const) {
      for (let length = 3; length <= word.length; length++) {
        const typed = word.slice(0, length);
        assert.ok(find(typed).includes(id), typed);
      }
    }
  });

  it('ranks what misses a wish lower, and does not hide it', () => {
    const found = find('apuraha kuvataiteilijalle alle 5000 €');
    assert.ok(found.includes('kuvataide'));
  });

  it('answers nothing to nothing, and never throws', () => {
    assert.deepEqual(find(''), []);
    for (const query of ['   ', '€', '-', '(((', '\\', 'ja tai', '🎨', 'x'.repeat(500)])
      find(query);
  });
});

describe('reading a query', () => {
  const search = build();

  it('says which stretch of the text it took for what', () => {
    const query = 'apuraha nuorelle kuvataiteilijalle Salossa alle 5 000 €';
    const { wishes } = search.find(query);
    assert.deepEqual(
      wishes.map((wish) => [query.slice(wish.start, wish.end), wish.kind]),
      [
        ['apuraha', 'word'],
        ['nuorelle', 'word'],
        ['kuvataiteilijalle', 'word'],
        ['Salossa', 'place'],
        ['alle 5 000 €', 'amount'],
      ],
    );
  });

  it('reads sums, but neither years nor ages as sums', () => {
    const sum = (text: string) =>
      readNumbers(text).map(({ kind, least, most }) => [kind, least, most]);
    assert.deepEqual(sum('alle 5000 €'), [['amount', undefined, 5000]]);
    assert.deepEqual(sum('yli 10 t€'), [['amount', 10_000, undefined]]);
    assert.deepEqual(sum('1 000–3 000 euroa'), [['amount', 1000, 3000]]);
    assert.deepEqual(sum('at least 2,5'), []);
    assert.deepEqual(sum('vuonna 2027'), []);
    assert.deepEqual(sum('alle 30-vuotiaille'), [['age', undefined, 30]]);
    assert.deepEqual(sum('3 kuntaa'), []);
    assert.deepEqual(sum('less than 1,000 euros'), [['amount', undefined, 1000]]);
    assert.deepEqual(sum('tuhat euroa'), [['amount', 1000, 1000]]);
    assert.deepEqual(sum('viisisataa euroa'), [['amount', 500, 500]]);
    assert.deepEqual(sum('alle kaksi tuhatta'), [['amount', undefined, 2000]]);
    assert.deepEqual(sum('fem tusen euro'), [['amount', 5000, 5000]]);
    assert.deepEqual(sum('5 tonnia'), [['amount', 5000, 5000]]);
    assert.deepEqual(sum('kaksi kuntaa'), []);
    assert.deepEqual(sum('yli miljoona euroa'), [['amount', 1_000_000, undefined]]);
    assert.deepEqual(sum('miljökonst'), []);
  });

  it('knows a grant by the end of its name, and takes every call for one where none has the word', () => {
    const find = createFundingSearch(
      [
        { id: 'grant', name: 'Kohdeapuraha' },
        { id: 'support', name: 'Kuljetustuki' },
      ],
      { now: NOW },
    );
    assert.deepEqual(find('apurahan'), ['grant']);
    assert.deepEqual(find('avustukset').toSorted(), ['grant', 'support']);
    assert.deepEqual(find('bidrag').toSorted(), ['grant', 'support']);
    assert.deepEqual(find('kvanttifysiikka'), []);
  });

  it('takes what is asked of every call for none in particular', () => {
    for (const query of ['omavastuu', 'miten haemme rahaa', 'hur kan jag få pengar'])
      assert.equal(find(query).length, items.length, query);
  });

  it("takes 'applicant' for what every call has, and reads who that is", () => {
    const find = createFundingSearch([
      { id: 'people', name: 'Hakijan ei tarvitse olla yhdistys', applicants: ['individual'] },
      { id: 'town', name: 'Tuki', applicants: ['municipality'] },
    ]);
    for (const query of ['kunta hakijana', 'sökande kommun', 'municipal applicant'])
      assert.equal(find(query)[0], 'town', query);
  });

  it('puts the call that names a language before those that are for whoever needs help', () => {
    const find = createFundingSearch([
      { id: 'help', name: 'Kotikäynnit', purposes: ['accessibility'] },
      { id: 'signed', name: 'Viittomakielisten tapahtumat' },
    ]);
    for (const query of ['viittomakieli', 'viittomakielellä', 'teckenspråk', 'sign language'])
      assert.equal(find(query)[0], 'signed', query);
  });

  it('takes who researches a family to the histories of villages', () => {
    const find = createFundingSearch([
      { id: 'museum', name: 'Museon hoito', purposes: ['heritage'] },
      { id: 'book', name: 'Kylähistoriikkien painatus', purposes: ['heritage', 'publication'] },
    ]);
    for (const query of ['sukututkimus', 'släktforskning', 'family history'])
      assert.equal(find(query)[0], 'book', query);
  });

  it('takes a performance for no performance art', () => {
    const find = createFundingSearch([
      { id: 'art', name: 'Tuki', artForms: ['performance'] },
      { id: 'dance', name: 'Tuki', artForms: ['dance'], purposes: ['event'] },
    ]);
    for (const query of ['dance performance', 'dance show'])
      assert.equal(find(query)[0], 'dance', query);
    assert.equal(find('performance art')[0], 'art');
  });

  it('puts what is about a thing before what also allows it, in whatever language it is asked', () => {
    const find = createFundingSearch([
      { id: 'choirs', name: 'Kuorojen tilavuokrat', artForms: ['music', 'dance', 'theatre'] },
      { id: 'twins', name: 'Ystävyyskunnat', applicants: ['school'] },
      { id: 'dance', name: 'Tanssin tuotanto', artForms: ['dance', 'circus'] },
      { id: 'theatre', name: 'Teatterin kiertueet', artForms: ['music', 'theatre'] },
      { id: 'school', name: 'Taidetta kouluihin', applicants: ['artist', 'school'] },
    ]);
    for (const query of ['tanssi', 'dans', 'dance']) assert.equal(find(query)[0], 'dance', query);
    for (const query of ['teatteri', 'teater', 'theatre'])
      assert.equal(find(query)[0], 'theatre', query);
    for (const query of ['taidetta kouluihin', 'konst i skolan', 'art at school'])
      assert.equal(find(query)[0], 'school', query);
  });

  it('takes an applicant that is a compound for what it works at, too', () => {
    const find = createFundingSearch([
      { id: 'any', name: 'Avustus yhdistyksille', applicants: ['association'] },
      { id: 'heritage', name: 'Tuki', applicants: ['association'], purposes: ['heritage'] },
    ]);
    assert.equal(find('hembygdsförening')[0], 'heritage');
  });

  it('weighs whom a compound is for like what it is', () => {
    const find = createFundingSearch([
      { id: 'choir', name: 'Kuorojen matkat', artForms: ['music'] },
      { id: 'both', name: 'Bändit', artForms: ['music'], purposes: ['youth'] },
      { id: 'youth', name: 'Leirit', purposes: ['youth'] },
    ]);
    assert.equal(find('nuorisokuoro')[0], 'both');
  });

  it('takes a compound for no other audience than its own, and shows others as near at most', () => {
    const building = FundingSearch.build([
      { id: 'theatre', name: 'Teatteri', artForms: ['theatre'] },
      { id: 'children', name: 'Lasten esitykset', purposes: ['childrensculture'] },
      { id: 'one', name: 'Teatteri', artForms: ['theatre'], purposes: ['youth'] },
      { id: 'both', name: 'Leirit', artForms: ['film'], purposes: ['youth', 'childrensculture'] },
    ]);
    let step = building.next();
    while (!step.done) step = building.next();
    const ask = (query: string) => step.value!.find(query).hits;
    const full = (query: string) => ask(query).flatMap(({ id, full }) => (full ? [id] : []));
    assert.deepEqual(full('nuorisoteatteri'), ['one']);
    assert.deepEqual(full('lapsinuoriso'), ['both']);
    assert.deepEqual(full('lapset ja nuoret'), ['both']);
    assert.equal(ask('lapset ja nuoret')[0]!.id, 'both');
    assert.deepEqual(full('teatteri').toSorted(), ['one', 'theatre']);
  });

  it('weighs what a compound is for more than who applies, in one word or two', () => {
    const find = createFundingSearch([
      { id: 'school', name: 'Tuki', applicants: ['school'] },
      { id: 'circus', name: 'Tuki', applicants: ['association'], artForms: ['circus'] },
      { id: 'show', name: 'Tuki', purposes: ['exhibition'] },
    ]);
    assert.equal(find('sirkuskoulu ')[0], 'circus');
    assert.equal(find('cirkusgrupp ')[0], 'circus');
    assert.equal(find('koulu ')[0], 'school');
    assert.equal(find('koululle näyttely ')[0], 'show');
  });

  it('takes of two words that say little the one that says which money', () => {
    const find = createFundingSearch([
      { id: 'culture', name: 'Kulttuurituki', kind: 'subsidy' },
      { id: 'prize', name: 'Tunnustus', kind: 'prize' },
    ]);
    assert.equal(find('kulttuuripalkinto ')[0], 'prize');
    assert.equal(find('kulttuurituki ')[0], 'culture');
  });

  it('takes art in the environment for art', () => {
    const find = createFundingSearch([
      { id: 'lesson', name: 'Luontokoulu', purposes: ['environment', 'arteducation'] },
      { id: 'park', name: 'Teokset', purposes: ['publicart'], artForms: ['visual'] },
      { id: 'land', name: 'Apuraha', purposes: ['environment'], artForms: ['visual'] },
    ]);
    for (const query of ['ympäristötaide', 'miljökonst', 'environmental art'])
      assert.equal(find(query).at(-1), 'lesson', query);
    assert.equal(find('ympäristökasvatus')[0], 'lesson');
  });

  it("takes a funder's acronym for whole, though longer words begin with it", () => {
    const find = createFundingSearch(
      [
        { id: 'writer', name: 'Stipendium för skribenter', artForms: ['literature'] },
        { id: 'skr', name: 'Apuraha', funder: { name: 'Rahasto', abbr: ['SKR'] } },
      ],
      { now: NOW },
    );
    assert.deepEqual(find('SKR').slice(0, 1), ['skr']);
  });

  it('reads a slip and missing umlauts in one word', () => {
    const find = createFundingSearch(
      [
        { id: 'any', name: 'Bidrag för föreningar', applicants: ['association'] },
        { id: 'home', name: 'Bidrag', applicants: ['association'], purposes: ['heritage'] },
      ],
      { language: 'sv', feedLanguage: 'sv' },
    );
    assert.equal(find('hembygsforening')[0], 'home');
  });

  it('takes an ending for no word, and a slip for none of its neighbours', () => {
    const find = createFundingSearch([
      { id: 'asta', name: 'Toisen asteen opinnot' },
      { id: 'toimiala', name: 'Koko toimialan hyväksi' },
      { id: 'historia', name: 'Historian julkaisu' },
      { id: 'tila', name: 'Kylän tilat', purposes: ['building'] },
    ]);
    assert.deepEqual(find('historiasta '), ['historia']);
    assert.equal(find('toimitilat ')[0], 'tila');
  });

  it('reads a letter that was typed thrice as typed twice', () => {
    assert.equal(find('kuvataittteilija')[0], find('kuvataitteilija')[0]);
    assert.equal(find('äänitttteet')[0], 'turku');
  });

  it("takes a word for itself, though a funder's shortened name might end in it", () => {
    const find = createFundingSearch(
      [
        { id: 'of', name: 'Bidrag', funder: { name: 'Barn- och ungdomsstiftelsen Växa' } },
        { id: 'for', name: 'Bidrag för barn', purposes: ['childrensculture'] },
      ],
      { language: 'sv', feedLanguage: 'sv' },
    );
    assert.equal(find('bidrag till barn')[0], 'for');
  });

  it('knows a funder by the word that a hyphen stands for: Opetus- ja kulttuuriministeriö', () => {
    const ministry = {
      id: 'okm',
      name: 'Erityisavustus',
      funder: {
        name: {
          fi: 'Opetus- ja kulttuuriministeriö',
          sv: 'Undervisnings- och kulturministeriet',
        },
      },
    };
    const ask = createFundingSearch([...items, ministry], { language: 'fi', now: NOW });
    for (const query of ['opetusministeriön', 'undervisningsministeriet', 'kulttuuriministeriö'])
      assert.equal(ask(query)[0], 'okm', query);
  });

  describe('what the visitor is without', () => {
    const shares = createFundingSearch(
      [
        { id: 'half', name: 'Tapahtumatuki', purposes: ['event'], amount: { ownSharePct: 50 } },
        { id: 'untold', name: 'Tapahtumatuki', purposes: ['event'] },
        { id: 'fifth', name: 'Tapahtumatuki', purposes: ['event'], amount: { ownSharePct: 20 } },
        { id: 'none', name: 'Tapahtumatuki', purposes: ['event'], amount: { ownSharePct: 0 } },
      ],
      { language: 'fi', now: NOW },
    );
    const shareRead = (query: string) => readOwnShare(query)?.most;

    it('ranks calls that ask for no own share first, then those that say nothing of it', () => {
      for (const query of [
        'tapahtuma ilman omarahoitusta',
        'tapahtuma jossa ei vaadita omaa rahoitusta',
        'evenemang utan självrisk',
        'event without own contribution',
        '100 % tuki tapahtumalle',
      ])
        assert.deepEqual(shares(query).slice(0, 2), ['none', 'untold'], query);
    });

    it('reads an own share by its words or by what the support leaves over', () => {
      assert.equal(shareRead('omarahoitus enintään 20 %'), 20);
      assert.equal(shareRead('högst 30 procent egen finansiering'), 30);
      assert.equal(shareRead('tuki 80 % kuluista'), 20);
      assert.equal(shareRead('omarahoitusta ei tarvita'), 0);
      assert.equal(shareRead('omarahoituksetta'), 0);
      assert.equal(shareRead('no match funding required'), 0);
      for (const query of ['omarahoitus', 'prosenttitaide 1 %', 'ei lapsille', 'ryhmä 100 lasta'])
        assert.equal(shareRead(query), undefined, query);
    });

    it('takes whoever is no association for people who ask for themselves', () => {
      for (const query of ['en ole yhdistys', 'ilman rekisteröityä yhdistystä', 'utan förening']) {
        const [wish] = build().find(query).wishes;
        assert.ok(wish?.kind === 'word', query);
        assert.deepEqual(
          wish.meanings.map(({ code }) => code),
          ['applicants:workgroup', 'applicants:individual'],
          query,
        );
      }
    });

    it('takes no deadline for an open end', () => {
      for (const query of ['ilman määräaikaa', 'without a deadline', 'utan deadline'])
        assert.equal(find(query)[0], 'salo', query);
    });
  });

  it('finds how a call is paid', () => {
    const find = createFundingSearch([
      {
        id: 'after',
        name: 'Tuki',
        amount: { paid: { fi: 'Maksetaan toteutuneita kuluja vastaan' } },
      },
      { id: 'ahead', name: 'Tuki', amount: { paid: { fi: 'Maksetaan etukäteen' } } },
    ]);
    assert.equal(find('maksetaan etukäteen')[0], 'ahead');
  });

  it('takes several months as one wish, from the first to the last where a dash joins them', () => {
    const months = (query: string) =>
      build()
        .find(query)
        .wishes.flatMap((wish) => (wish.kind === 'months' ? [wish.months] : []));
    assert.deepEqual(months('tammi-maaliskuussa'), [[1, 2, 3]]);
    assert.deepEqual(months('tammi- ja maaliskuussa'), [[1, 3]]);
    assert.deepEqual(months('lokakuussa tai marraskuussa'), [[10, 11]]);
    assert.deepEqual(months('november–januari'), [[11, 12, 1]]);
  });

  it('finds a call by each month in which it is open, also when that is longer than a year', () => {
    const find = createFundingSearch([
      { id: 'autumn', name: 'Tuki', rounds: [{ opens: '2026-09-01', closes: '2026-10-15' }] },
      { id: 'long', name: 'Tuki', rounds: [{ opens: '2026-11-01', closes: '2028-01-31' }] },
      { id: 'winter', name: 'Tuki', rounds: [{ opens: '2026-11-01', closes: '2027-01-31' }] },
    ]);
    assert.deepEqual(find('haku joulukuussa').slice(0, 2), ['long', 'winter']);
    assert.deepEqual(find('haku toukokuussa').slice(0, 1), ['long']);
    assert.deepEqual(find('haku lokakuussa').slice(0, 2), ['autumn', 'long']);
  });

  it('finds nothing open in a call that was cancelled', () => {
    const rounds = [{ opens: '2026-10-01', closes: '2026-10-15' }];
    const find = createFundingSearch(
      [
        { id: 'gone', name: 'Tuki', cancelled: true, rounds },
        { id: 'open', name: 'Tuki', rounds },
      ],
      { now: NOW },
    );
    assert.deepEqual(find('auki nyt'), ['open']);
  });

  it('takes two words for the same state as one wish', () => {
    const { wishes } = build().find('päättyy pian');
    assert.deepEqual(
      wishes.map(({ start, end }) => [start, end]),
      [[0, 12]],
    );
  });

  it('joins two words only where they make one', () => {
    const query = 'bidrag i Salo';
    assert.deepEqual(
      search.find(query).wishes.map(({ start, end }) => query.slice(start, end)),
      ['bidrag', 'Salo'],
    );
  });

  it('corrects a word into a place only where no other word is as close', () => {
    const [wish] = search.find('kirjaliija').wishes;
    assert.equal(wish?.kind, 'word');
  });

  it('sees in a foreign country where to go, not where to apply', () => {
    const { hits } = search.find('äänite Ruotsiin');
    assert.equal(hits[0]?.id, 'turku');
  });
});

describe('places', () => {
  it('admit their region and the country, less and less', () => {
    const degrees = [['734'], ['02'], ['FI'], ['EU'], ['853']].map((regions) =>
      admits(regions, '734'),
    );
    assert.deepEqual(
      degrees,
      [...degrees].sort((a, b) => b - a),
    );
    assert.ok(admits([], '734') > 0, 'no region named leaves nobody out');
    assert.equal(degrees[0], 1);
    assert.equal(degrees.at(-1), 0);
  });
});

describe('what nobody types', () => {
  it('is no compound: each word in it would double the ways to part it', () => {
    const lexicon = { knows: (word: string) => word === 'kulttuuri' };
    assert.equal(partsOf('kulttuuri'.repeat(6), 'fi', lexicon).length, 6);
    assert.deepEqual(partsOf('kulttuuri'.repeat(7), 'fi', lexicon), []);
  });

  it('is read as far as a visitor would wait for', () => {
    const building = FundingSearch.build(items, { now: NOW });
    let step = building.next();
    while (!step.done) step = building.next();
    assert.equal(step.value.find(`${' '.repeat(490)}kuvataide`).wishes.length, 1);
    assert.deepEqual(step.value.find(`${' '.repeat(500)}kuvataide`).wishes, []);
  });
});

describe('names of funders', () => {
  it('are not taken from texts without end, which patterns would search for minutes', () => {
    const names = new FunderNames();
    const [short, long] = ['rahasto', 'rahasto'.repeat(50)];
    for (const text of [short, long]) names.add(text, 'fi', 0);
    assert.equal(names.named([short])?.length, 1);
    assert.equal(names.named([long]), undefined);
  });
});

describe('slips', () => {
  it('counts a swap of neighbours once, and gives up beyond the limit', () => {
    assert.equal(distance('stipedni', 'stipendi', 2), 1);
    assert.equal(distance('musikki', 'musiikki', 2), 1);
    assert.equal(distance('talo', 'teatteri', 2), 3);
  });
});
