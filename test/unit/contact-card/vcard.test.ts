import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { smallVCard, vCard, vCardFileName } from '../../../src/contact-card/vcard.ts';
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
        { number: '0800 12345' },
        { number: '+35822627001', kind: 'fax' },
      ],
      emails: [
        { address: 'asa.ohman@kunta.example' },
        { address: 'etunimi.sukunimi@kunta.example' },
      ],
      web: [{ url: 'https://kunta.example/kulttuuri?sivu=1,2' }],
      visit: {
        street: 'Kirkkotie 1',
        postalCode: '21100',
        city: { fi: 'Naantali', sv: 'Nådendal' },
      },
      postal: { poBox: 'PL 43', postalCode: '21101', city: 'Naantali' },
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
        ['', '', 'Kirkkotie 1', 'Naantali', '', '21100', ''],
        ['PL 43', '', '', 'Naantali', '', '21101', ''],
      ],
    );
    assert.deepEqual(first(text, 'url'), ['https://kunta.example/kulttuuri?sivu=1,2']);
    assert.deepEqual(first(text, 'note'), ['Aiheet: osallistaminen, verkostot\nKunnat: Naantali']);
    assert.deepEqual(first(text, 'uid'), ['ahman@kunta.example']);
    assert.match(text, /^REV:2026-09-01T09:00:00Z\r$/m);
  });

  it('escapes semicolons outside structured values too, as version 3.0 asks', () => {
    // Checked by eye of the RFC: ical.js reads version 4's laxer rule.
    assert.match(vCard(unit!, { language: 'fi', note: 'a; b' }), /^NOTE:a\\; b\r$/m);
  });

  it('leaves out addresses that are only templates', () => {
    assert.deepEqual(
      all(text, 'email').map(([, , value]) => value),
      [['asa.ohman@kunta.example']],
    );
  });

  it('speaks the asked language', () => {
    const swedish = vCard(person!, { language: 'sv' });
    assert.deepEqual(first(swedish, 'title'), ['Kulturproducent']);
    assert.deepEqual(first(swedish, 'adr'), ['', '', 'Kirkkotie 1', 'Nådendal', '', '21100', '']);
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

describe('vCardFileName', () => {
  it('is plain ASCII', () => {
    assert.equal(vCardFileName('Åsa Öhmän, näyttelyt'), 'asa-ohman-nayttelyt.vcf');
    assert.equal(vCardFileName('–'), 'contact.vcf');
  });
});
