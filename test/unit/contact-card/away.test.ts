import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absence, standIn } from '../../../src/contact-card/away.ts';
import { parseFeed } from '../../../src/feed/parse.ts';

const { feed } = parseFeed({
  version: '1',
  contacts: [
    {
      id: 'a',
      name: 'Kulttuurituottaja',
      away: { from: '2026-10-05', to: '2026-10-11', substitute: 'b' },
    },
    {
      id: 'b',
      name: 'Kulttuurisihteeri',
      away: { from: '2026-10-07', to: '2026-10-08', substitute: 'c' },
    },
    { id: 'c', name: 'Kulttuuritoimisto' },
    { id: 'round', name: 'Koordinaattori', away: { substitute: 'trip' } },
    { id: 'trip', name: 'Läänintaiteilija', away: { substitute: 'round' } },
    { id: 'chain', name: 'Tuottaja', away: { substitute: 'round' } },
    { id: 'lost', name: 'Suunnittelija', away: { substitute: 'nobody' } },
  ],
});
const contacts = new Map(feed.contacts.map((contact) => [contact.id, contact]));
const of = (id: string) => contacts.get(id)!;

describe('absence', () => {
  it('is now from its first day to its last', () => {
    assert.equal(absence(of('a'), '2026-10-05'), 'now');
    assert.equal(absence(of('a'), '2026-10-11'), 'now');
    assert.equal(absence(of('a'), '2026-10-12'), undefined);
  });

  it('is told of a week before it begins', () => {
    assert.equal(absence(of('a'), '2026-09-28'), 'soon');
    assert.equal(absence(of('a'), '2026-09-27'), undefined);
  });

  it('without dates holds until further notice', () => {
    assert.equal(absence(of('round'), '2031-01-01'), 'now');
  });

  it('is nothing for somebody who is there', () => {
    assert.equal(absence(of('c'), '2026-10-05'), undefined);
  });
});

describe('standIn', () => {
  it('is the named substitute', () => {
    assert.equal(standIn(of('a'), contacts, '2026-10-05')?.id, 'b');
  });

  it('is the substitute’s own substitute while that one is away too', () => {
    assert.equal(standIn(of('a'), contacts, '2026-10-07')?.id, 'c');
  });

  it('is the first named where everybody is away, and never the asked one', () => {
    assert.equal(standIn(of('round'), contacts, '2026-10-05')?.id, 'trip');
    assert.equal(standIn(of('chain'), contacts, '2026-10-05')?.id, 'round');
  });

  it('is nobody where the feed has no such contact', () => {
    assert.equal(standIn(of('lost'), contacts, '2026-10-05'), undefined);
    assert.equal(standIn(of('c'), contacts, '2026-10-05'), undefined);
  });
});
