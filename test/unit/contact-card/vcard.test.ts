import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { smallVCard, vCard } from '../../../src/contact-card/vcard.ts';
import { parseFeed } from '../../../src/feed/parse.ts';

const { feed } = parseFeed({
  version: '1',
  contacts: [
    {
      id: 'ahman',
      type: 'person',
      name: 'Åsa Öhmän',
      role: { fi: 'Kulttuurituottaja, työpajat \\ näyttelyt', sv: 'Kulturproducent' },
      organization: { fi: 'Äänekoskelle Öljyä Oy', sv: 'Åbo stad' },
      department: 'Vapaa-aika',
      phones: [
        { number: '+358401234567', kind: 'mobile' },
        { number: '0800 12345', label: { fi: 'Vaihde; neuvonta', sv: 'Växel' } },
        { number: '+35822627001', kind: 'fax' },
      ],
      emails: [
        { address: 'asa.ohman@kunta.example' },
        { address: 'etunimi.sukunimi@kunta.example' },
      ],
      web: [{ url: 'https://kunta.example/kulttuuri?sivu=1,2' }],
      form: 'https://kunta.example/palaute',
      sameAs: ['https://some.example/kulttuuri'],
      visit: {
        name: 'Kulttuuritalo',
        room: '2. kerros',
        lat: 60.467,
        lon: 22.026,
        street: 'Kirkkotie 1',
        postalCode: '21100',
        city: { fi: 'Naantali', sv: 'Nådendal' },
      },
      postal: { poBox: { fi: 'PL 43', sv: 'PB 43' }, postalCode: '21101', city: 'Naantali' },
    },
    { id: 'yksikko', type: 'unit', name: 'Turun kulttuuripalvelut' },
  ],
});
const [person, unit] = feed.contacts;

/** Property values as a parser of vCards reads them, with their TYPE. */
function read(text: string) {
  const card = new ICAL.Component(ICAL.parse(text));
  assert.equal(card.name, 'vcard');
  return card
    .getAllProperties()
    .map(
      (property) =>
        [property.name, property.getParameter('type'), property.getValues().flat()] as const,
    );
}
const all = (text: string, name: string) => read(text).filter(([of]) => of === name);
const first = (text: string, name: string) => all(text, name)[0]?.[2];

describe('vCard', () => {
  const text = vCard(person!, {
    language: 'fi',
    revised: Date.UTC(2026, 8, 1, 9),
    note: 'Aiheet: osallistaminen, verkostot\nKunnat: Naantali',
    host: 'kunta.example',
    formLabel: 'Lähetä viesti lomakkeella',
    photo: 'https://kunta.example/ohman.jpg',
  });

  it('keeps every field and every letter through a parser', () => {
    assert.deepEqual(first(text, 'version'), ['3.0']);
    assert.deepEqual(first(text, 'fn'), ['Åsa Öhmän']);
    assert.deepEqual(first(text, 'n'), ['Öhmän', 'Åsa', '', '', '']);
    assert.deepEqual(first(text, 'org'), ['Äänekoskelle Öljyä Oy', 'Vapaa-aika']);
    assert.deepEqual(first(text, 'title'), ['Kulttuurituottaja, työpajat \\ näyttelyt']);
    assert.deepEqual(
      all(text, 'tel').map(([, type, value]) => [type, value]),
      [
        [['cell', 'voice'], ['+358401234567']],
        [['work', 'voice'], ['080012345']],
        [['work', 'fax'], ['+35822627001']],
      ].map(([type, value]) => [(type as string[]).map((part) => part.toUpperCase()), value]),
    );
    assert.deepEqual(
      all(text, 'adr').map(([, , value]) => value),
      [
        ['', 'Kulttuuritalo, 2. kerros', 'Kirkkotie 1', 'Naantali', '', '21100', ''],
        ['PL 43', '', '', 'Naantali', '', '21101', ''],
      ],
    );
    assert.deepEqual(
      all(text, 'url').map(([, , value]) => value),
      [
        ['https://kunta.example/kulttuuri?sivu=1,2'],
        ['https://kunta.example/palaute'],
        ['https://some.example/kulttuuri'],
      ],
    );
    assert.match(text, /^GEO:60\.467;22\.026\r$/m);
    assert.match(text, /^PHOTO;VALUE=URI:https:\/\/kunta\.example\/ohman\.jpg\r$/m);
    assert.deepEqual(first(text, 'note'), ['Aiheet: osallistaminen, verkostot\nKunnat: Naantali']);
    assert.deepEqual(first(text, 'uid'), ['ahman@kunta.example']);
    assert.match(text, /^REV:2026-09-01T09:00:00Z\r$/m);
  });

  it('escapes semicolons outside structured values too, as version 3.0 asks', () => {
    // Checked by eye of the RFC: ical.js reads version 4's laxer rule.
    assert.match(vCard(unit!, { language: 'fi', note: 'a; b' }), /^NOTE:a\\; b\r$/m);
  });

  it('names numbers and links as the feed does, where address books look for it', () => {
    assert.match(
      text,
      /^item1\.TEL;TYPE=WORK,VOICE:080012345\r\nitem1\.X-ABLabel:Vaihde\\; neuvonta\r$/m,
    );
    assert.match(
      text,
      /^item2\.URL:https:\/\/kunta\.example\/palaute\r\nitem2\.X-ABLabel:Lähetä viesti/m,
    );
  });

  it('leaves out addresses that are only templates', () => {
    assert.deepEqual(
      all(text, 'email').map(([, , value]) => value),
      [['asa.ohman@kunta.example']],
    );
  });

  it('speaks the asked language', () => {
    const swedish = vCard(person!, { language: 'sv' });
    assert.equal(all(swedish, 'adr')[1]![2][0], 'PB 43');
    assert.deepEqual(first(swedish, 'title'), ['Kulturproducent']);
    assert.deepEqual(first(swedish, 'adr'), [
      '',
      'Kulttuuritalo, 2. kerros',
      'Kirkkotie 1',
      'Nådendal',
      '',
      '21100',
      '',
    ]);
  });

  it('is CRLF lines of at most 75 octets that are whole UTF-8 each', () => {
    const lines = vCard(person!, { language: 'fi', note: 'Åäö '.repeat(60) }).split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.doesNotMatch(line, /[\r\n\uFFFD]/);
      assert.equal(encodeURIComponent(line).includes('%EF%BF%BD'), false);
    }
    assert.ok(lines.some((line) => line.startsWith(' ')));
  });

  it('files a unit under its own name', () => {
    const card = vCard(unit!, { language: 'fi' });
    assert.deepEqual(first(card, 'n'), ['Turun kulttuuripalvelut', '', '', '', '']);
    assert.deepEqual(first(card, 'org'), ['Turun kulttuuripalvelut']);
    assert.match(card, /X-ABShowAs:COMPANY/);
  });
});

describe('smallVCard', () => {
  it('holds what a phone needs, in little space', () => {
    const small = smallVCard(person!, { language: 'fi' });
    assert.deepEqual(
      read(small).map(([name]) => name),
      ['version', 'n', 'fn', 'org', 'title', 'tel', 'email'],
    );
    assert.ok(new TextEncoder().encode(small).length < 400);
  });
});
