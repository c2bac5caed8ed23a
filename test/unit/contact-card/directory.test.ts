import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directory } from '../../../src/contact-card/directory.ts';
import type { DirectoryOptions } from '../../../src/contact-card/directory.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { municipalityName, municipalityNames } from '../../../src/text/municipalities.ts';
import { formatIn } from '../../helpers/format-in.ts';

const { feed } = parseFeed({
  version: '1',
  contacts: [
    {
      id: 'turku',
      name: 'Turun kulttuuripalvelut',
      municipalities: ['853'],
      topics: ['participation'],
    },
    { id: 'region', name: 'Verkoston toimisto', topics: ['networks'] },
    { id: 'west', name: 'Kulttuurituottaja', municipalities: ['529', '019'], topics: ['networks'] },
    { id: 'aura', name: 'Auran kulttuuritoimi', municipalities: ['019'] },
  ],
});

const find = (options: Partial<DirectoryOptions> = {}, language: 'fi' | 'sv' = 'fi') =>
  directory(feed.contacts, {
    query: '',
    selection: {},
    words: ({ name, municipalities }) =>
      [...Object.values(name), ...(municipalities ?? []).flatMap(municipalityNames)].join(' '),
    municipalityName: (code) => municipalityName(code, language),
    compare: formatIn(language).compare,
    ...options,
  });
const lines = (found: ReturnType<typeof directory>) =>
  found.groups.flatMap(({ letter, lines: of }) =>
    of.map(({ name, contacts }) => `${letter}|${name}|${contacts.map(({ id }) => id)}`),
  );

describe('directory', () => {
  it('has a line a municipality from A to Z, after those of the whole region', () => {
    assert.deepEqual(lines(find()), [
      '||region',
      'A|Aura|west,aura',
      'N|Naantali|west',
      'T|Turku|turku',
    ]);
    assert.equal(find().count, 4);
  });

  it('is alphabetical in its language: Åbo comes last', () => {
    assert.deepEqual(
      find({}, 'sv').groups.map(({ letter }) => letter),
      ['', 'A', 'N', 'Å'],
    );
  });

  it('finds by words in any language, without regard to case and dots', () => {
    assert.deepEqual(lines(find({ query: 'abo' })), ['T|Turku|turku']);
    assert.deepEqual(lines(find({ query: 'NÅDENDAL tuottaja' })), [
      'A|Aura|west',
      'N|Naantali|west',
    ]);
    assert.equal(find({ query: 'jäähalli' }).count, 0);
  });

  it('looks inside words only where none begins so', () => {
    assert.deepEqual(lines(find({ query: 'toimi' })), ['||region']);
    assert.deepEqual(lines(find({ query: 'palvelu' })), ['T|Turku|turku']);
  });

  it('lists somebody who serves several under the chosen municipality only', () => {
    assert.deepEqual(lines(find({ selection: { municipality: ['529'] } })), ['N|Naantali|west']);
  });

  it('filters by topic and counts what each choice would give', () => {
    const found = find({ selection: { topic: ['networks'] } });
    assert.deepEqual(lines(found), ['||region', 'A|Aura|west', 'N|Naantali|west']);
    assert.equal(found.counts.get('topic')?.get('participation'), 1);
    assert.equal(found.counts.get('municipality')?.get('853'), undefined);
  });

  it('names the region’s contacts where the chosen municipality has none', () => {
    const found = find({ selection: { municipality: ['734'] } });
    assert.equal(found.standIns, true);
    assert.deepEqual(lines(found), ['||region']);
  });
});
