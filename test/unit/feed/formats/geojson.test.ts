import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixture, read } from '../../../helpers/foreign-feed.ts';

describe('GeoJSON', () => {
  test('features are pilots', async () => {
    const { feed, told, input } = await read(fixture('geojson/pilots.geojson'));
    assert.deepEqual(told, ['pilots[2].municipalities missing', 'pilots[2].period missing']);
    const [sound, area] = feed.pilots;
    assert.deepEqual(
      [sound?.id, sound?.title.sv, sound?.municipalities],
      ['7', 'Ljudverk på stranden', ['529']],
    );
    assert.equal(sound?.period.lastDay, '2026-12-15');
    assert.deepEqual([sound?.places?.[0]?.lat, sound?.places?.[0]?.precision], [60.467, 'exact']);
    assert.deepEqual(area?.municipalities, ['853', '202']);
    assert.deepEqual(
      [area?.places?.[0]?.lat, area?.places?.[0]?.lon, area?.places?.[0]?.precision],
      [60.5, 22.5, 'area'],
    );
    assert.match(JSON.stringify(input), /"x":\{"geojson":\{"budget":1200\}\}/);
  });
});

test('GeoJSON with the names that our people write; what is no feature is named in its place', async () => {
  const { feed, told } = await read(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        null,
        {
          type: 'Feature',
          geometry: {
            type: 'MultiPoint',
            coordinates: [
              [22, 60.4],
              [22.3, 60.5],
            ],
          },
          properties: { nimi: 'Ääni', kunnat: 'Turku; Raisio', period: '2026-09/2027-05' },
        },
      ],
    }),
  );
  assert.deepEqual(told, [
    'pilots[0].title missing',
    'pilots[0].municipalities missing',
    'pilots[0].period missing',
  ]);
  const [pilot] = feed.pilots;
  assert.deepEqual(pilot?.municipalities, ['853', '680']);
  assert.deepEqual([pilot?.period.start, pilot?.period.end], ['2026-09', '2027-05']);
  assert.deepEqual(
    pilot?.places?.map(({ lon, precision }) => [lon, precision]),
    [
      [22, 'exact'],
      [22.3, 'exact'],
    ],
  );
});
