import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inMunicipality } from '../../../src/text/municipality-cases.ts';
import { NETWORK_MUNICIPALITIES } from '../../../src/text/municipalities.ts';

/** Where each of the 27 is, as a Finnish and a Swedish editor write it. */
const WHERE: Record<string, readonly [fi: string, sv: string]> = {
  '019': ['Aurassa', 'i Aura'],
  '202': ['Kaarinassa', 'i S:t Karins'],
  '284': ['Koskella Tl', 'i Koskis'],
  '304': ['Kustavissa', 'i Gustavs'],
  '322': ['Kemiönsaaressa', 'på Kimitoön'],
  '400': ['Laitilassa', 'i Letala'],
  '423': ['Liedossa', 'i Lundo'],
  '430': ['Loimaalla', 'i Loimaa'],
  '445': ['Paraisilla', 'i Pargas'],
  '480': ['Marttilassa', 'i S:t Mårtens'],
  '481': ['Maskussa', 'i Masku'],
  '503': ['Mynämäellä', 'i Virmo'],
  '529': ['Naantalissa', 'i Nådendal'],
  '538': ['Nousiaisissa', 'i Nousis'],
  '561': ['Oripäässä', 'i Oripää'],
  '577': ['Paimiossa', 'i Pemar'],
  '631': ['Pyhärannassa', 'i Pyhäranta'],
  '636': ['Pöytyällä', 'i Pöytyä'],
  '680': ['Raisiossa', 'i Reso'],
  '704': ['Ruskolla', 'i Rusko'],
  '734': ['Salossa', 'i Salo'],
  '738': ['Sauvossa', 'i Sagu'],
  '761': ['Somerolla', 'i Somero'],
  '833': ['Taivassalossa', 'i Tövsala'],
  '853': ['Turussa', 'i Åbo'],
  '895': ['Uudessakaupungissa', 'i Nystad'],
  '918': ['Vehmaalla', 'i Vemo'],
};

describe('municipalities in sentences', () => {
  it('stand in the right case for all 27', () => {
    assert.deepEqual(Object.keys(WHERE).sort(), [...NETWORK_MUNICIPALITIES].sort());
    for (const [code, [fi, sv]] of Object.entries(WHERE)) {
      assert.equal(inMunicipality(code, 'fi'), fi);
      assert.equal(inMunicipality(code, 'sv'), sv);
    }
    assert.equal(inMunicipality('445', 'en'), 'in Pargas');
  });

  it('are named plainly where we know no forms', () => {
    assert.equal(inMunicipality('091', 'fi'), 'kunnassa 091');
    assert.equal(inMunicipality('091', 'sv'), 'i 091');
  });
});
