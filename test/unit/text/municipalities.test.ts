import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  municipalityCode,
  municipalityCodes,
  municipalityName,
  NETWORK_MUNICIPALITIES,
} from '../../../src/text/municipalities.ts';

describe('municipalities', () => {
  it('are the 27 of the network', () => {
    assert.equal(NETWORK_MUNICIPALITIES.length, 27);
  });

  it('have names in each language', () => {
    assert.equal(municipalityName('853', 'fi'), 'Turku');
    assert.equal(municipalityName('853', 'sv'), 'Åbo');
    assert.equal(municipalityName('445', 'en'), 'Pargas');
    assert.equal(municipalityName('430', 'sv'), 'Loimaa');
    assert.equal(municipalityName('999', 'fi'), '999');
  });

  it('are found by code or by any of their names', () => {
    assert.equal(municipalityCode('åbo'), '853');
    assert.equal(municipalityCode('TURKU'), '853');
    assert.equal(municipalityCode('19'), '019');
    assert.equal(municipalityCode('Atlantis'), undefined);
    assert.deepEqual(municipalityCodes('529, Turku,, Åbo , Atlantis'), ['529', '853']);
    assert.deepEqual(municipalityCodes(null), []);
  });
});
