import assert from 'node:assert/strict';
import { it } from 'node:test';
import { initials } from '../../../src/contact-card/initials.ts';

it('initials are those of the first and the last word that count', () => {
  assert.equal(initials('Alueellinen Kulttuurituottaja'), 'AK');
  assert.equal(initials('Kulttuurituottaja'), 'K');
  assert.equal(initials('kulttuurituottaja'), 'K');
  assert.equal(initials('Regional kulturproducent'), 'R');
  assert.equal(initials('Åsa Öhmän'), 'ÅÖ');
  assert.equal(initials('Chef för Kultur och Fritid'), 'CF');
  assert.equal(initials('123'), '');
});
