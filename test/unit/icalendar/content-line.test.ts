import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contentLine,
  escapeText,
  foldLine,
  textLine,
} from '../../../src/icalendar/content-line.ts';
import { displayAlarm, writeCalendar } from '../../../src/icalendar/calendar.ts';

const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

test('texts escape what the grammar uses, and keep a colon and a quote as they are', () => {
  assert.equal(escapeText('Savi, posliini; "lasi": a\\b'), 'Savi\\, posliini\\; "lasi": a\\\\b');
  assert.equal(escapeText('rivi\r\ntoinen\rkolmas\nneljäs'), 'rivi\\ntoinen\\nkolmas\\nneljäs');
  assert.equal(escapeText('nolla\u0000merkki\u001b'), 'nollamerkki');
});

test('a parameter with a separator is quoted, and its own quotes cannot end it', () => {
  assert.equal(contentLine('X', 'v', { P: 'a;b' }), 'X;P="a;b":v');
  assert.equal(contentLine('X', 'v', { P: 'a"b' }), "X;P=a'b:v");
});

test('no line is longer than 75 octets, and unfolding gives the line back', () => {
  for (const text of ['ä'.repeat(200), 'a'.repeat(75), '🎨'.repeat(60), 'yksi kaksi '.repeat(30)]) {
    const line = textLine('DESCRIPTION', text);
    const folded = foldLine(line);
    for (const piece of folded.split('\r\n')) {
      assert.ok(octets(piece) <= 75, `${octets(piece)} octets`);
      assert.ok(!piece.includes('\uFFFD'));
    }
    assert.equal(folded.replaceAll('\r\n ', ''), line);
  }
});

test('a calendar ends each line with CRLF and names its method', () => {
  const file = writeCalendar({ productId: '-//Esimerkki//Kalenteri//FI' }, []);
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  assert.equal(file.replaceAll('\r\n', '').includes('\n'), false);
  assert.match(file, /METHOD:PUBLISH/);
});

test('a display alarm carries its trigger and text', () => {
  assert.deepEqual(displayAlarm('-P7D', 'Haku sulkeutuu, muista'), [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:Haku sulkeutuu\\, muista',
    'END:VALARM',
  ]);
});
