import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPhone } from '../../../src/text/phone.ts';

const cases: readonly [written: string, text: string, href: string, rate: string][] = [
  ['+358401234567', '040 123 4567', 'tel:+358401234567', 'mobile'],
  ['040 123 4567', '040 123 4567', 'tel:+358401234567', 'mobile'],
  ['+358 (0)50 123 4567', '050 123 4567', 'tel:+358501234567', 'mobile'],
  ['00358501234567', '050 123 4567', 'tel:+358501234567', 'mobile'],
  ['+3580501234567', '050 123 4567', 'tel:+358501234567', 'mobile'],
  ['+3584571234567', '0457 123 4567', 'tel:+3584571234567', 'mobile'],
  ['0451234567', '045 123 4567', 'tel:+358451234567', 'mobile'],
  ['0400 123456', '0400 123 456', 'tel:+358400123456', 'mobile'],
  ['044-1234 567', '044 123 4567', 'tel:+358441234567', 'mobile'],
  ['+35822627000', '02 262 7000', 'tel:+35822627000', 'local'],
  ['(02) 262 70', '02 26 270', 'tel:+358226270', 'local'],
  ['09 1234', '09 1234', 'tel:+35891234', 'local'],
  ['09 123 456', '09 123 456', 'tel:+3589123456', 'local'],
  ['08 1234 5678', '08 1234 5678', 'tel:+358812345678', 'local'],
  ['019 123 45', '019 12 345', 'tel:+3581912345', 'local'],
  ['0201234567', '020 123 4567', 'tel:+358201234567', 'national'],
  ['+358201234567', '020 123 4567', 'tel:+358201234567', 'national'],
  ['0295333200', '0295 333 200', 'tel:+358295333200', 'national'],
  ['0105678900', '010 567 8900', 'tel:+358105678900', 'national'],
  ['0300 12345', '0300 12 345', 'tel:030012345', 'premium'],
  ['0800 12345', '0800 12 345', 'tel:080012345', 'free'],
  ['+35880012345', '0800 12 345', 'tel:080012345', 'free'],
  ['0600123456', '0600 123 456', 'tel:0600123456', 'premium'],
  ['0700 1234567', '0700 123 4567', 'tel:07001234567', 'premium'],
  ['0200 16100', '0200 16 100', 'tel:020016100', 'premium'],
  ['116117', '116 117', 'tel:116117', 'free'],
  ['+358116117', '116 117', 'tel:116117', 'free'],
  ['112', '112', 'tel:112', 'free'],
  ['118', '118', 'tel:118', 'premium'],
  ['+46812345678', '+46 812 345 678', 'tel:+46812345678', 'foreign'],
  ['+3726123456', '+372 612 3456', 'tel:+3726123456', 'foreign'],
];

describe('readPhone', () => {
  for (const [written, text, href, rate] of cases) {
    it(`${written} is ${text}, ${rate}`, () => {
      const phone = readPhone(written);
      assert.equal(phone?.text, text);
      assert.equal(phone?.href, href);
      assert.equal(phone?.rate, rate);
    });
  }

  it('refuses what cannot be dialled', () => {
    for (const written of [
      '',
      '–',
      'vaihde',
      '12',
      '+358401234567890123',
      'tel:javascript:alert(1)',
    ]) {
      assert.equal(readPhone(written), undefined, written);
    }
  });
});
