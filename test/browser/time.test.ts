import { expect } from '@open-wc/testing';
import { isZone, offsetAt, wallAt } from '../../src/time/zone.ts';
import { clockByIntl } from '../helpers/clock-by-intl.ts';

const ZONES = [
  'Europe/Helsinki',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'UTC',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
];

// Engines with Temporal are asked another way than the others, and than Node, where the rest of
// src/time is tested.
describe('in this engine', () => {
  for (const zone of ZONES)
    it(`clocks in ${zone} show what its formatter shows`, () => {
      for (let day = 0; day < 800; day += 5) {
        const epoch = Date.UTC(2025, 11, 1 + day, day % 24, 30);
        const { date, time } = wallAt(epoch, zone);
        expect(`${date} ${time}`).to.equal(clockByIntl(epoch, zone));
      }
    });

  it('Helsinki changes its clocks at 01:00 UTC', () => {
    for (const change of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]) {
      const [before, after] = [change - 1, change].map((at) => offsetAt(at, 'Europe/Helsinki'));
      expect([before, after].sort()).to.deep.equal([120, 180]);
      expect(wallAt(change, 'Europe/Helsinki').time).to.equal(after === 180 ? '04:00' : '03:00');
    }
  });

  it('only the names of zones are zones', () => {
    for (const name of ['Europe/Helsinki', 'UTC', 'Etc/GMT+2'])
      expect(isZone(name), name).to.equal(true);
    for (const name of ['Europe/Turku', '', '+02:00', '2026-10-14T17:00Z', 'Kello 12'])
      expect(isZone(name), name).to.equal(false);
  });
});
