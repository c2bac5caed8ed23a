import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/index.ts';
import type { Grant } from '../../../src/feed/model.ts';
import { compareDeadlines, deadline } from '../../../src/funding-finder/deadline.ts';

const NOW = Date.parse('2026-10-05T09:00:00+03:00');
const at = (text: string): number => Date.parse(text);

function grant(fields: object): Grant {
  const call = { id: 'a', name: 'Apuraha', funder: { name: 'Rahasto' }, ...fields };
  return parseFeed({ version: '1', funding: [call] }).feed.funding[0]!;
}

const state = (fields: object, now = NOW): string => deadline(grant(fields), now).state;

describe('the state of a call', () => {
  it('follows from the clock', () => {
    const rounds = [{ opens: '2026-10-05T09:00', closes: '2026-10-30T16:00' }];
    assert.equal(state({ rounds }, at('2026-10-05T08:59:59+03:00')), 'upcoming');
    assert.equal(state({ rounds }, at('2026-10-05T09:00:00+03:00')), 'open');
    assert.equal(state({ rounds }, at('2026-10-16T00:00:00+03:00')), 'closing');
    assert.equal(state({ rounds }, at('2026-10-30T15:59:59+02:00')), 'closing');
    assert.equal(state({ rounds }, at('2026-10-30T16:00:00+02:00')), 'closed');
  });

  it('closes on fourteen days as closing soon, on fifteen not yet', () => {
    assert.equal(state({ rounds: [{ closes: '2026-10-19' }] }), 'closing');
    assert.equal(state({ rounds: [{ closes: '2026-10-20' }] }), 'open');
  });

  it('counts days by the calendar of the call, not by 24 hours', () => {
    const call = grant({ rounds: [{ closes: '2026-10-06T08:00' }] });
    assert.equal(deadline(call, at('2026-10-05T23:59:00+03:00')).days, 1);
    assert.equal(deadline(call, at('2026-10-06T00:01:00+03:00')).days, 0);
  });

  it('ends a date without a time with that day, in its own zone', () => {
    const rounds = [{ closes: '2026-10-05' }];
    assert.equal(state({ rounds }, at('2026-10-05T23:59:59+03:00')), 'closing');
    assert.equal(state({ rounds }, at('2026-10-06T00:00:00+03:00')), 'closed');
  });

  it('ends at midnight with the day before, however that is written', () => {
    for (const closes of ['2026-10-05T24:00', '2026-10-06T00:00', '2026-10-05T21:00Z']) {
      const call = grant({ rounds: [{ closes }] });
      const { state: its, days, round } = deadline(call, NOW);
      assert.deepEqual([its, days], ['closing', 0], closes);
      assert.deepEqual([round?.closes?.date, round?.closes?.time], ['2026-10-05', '24:00']);
      assert.equal(deadline(call, at('2026-10-05T23:59:59+03:00')).state, 'closing');
      assert.equal(deadline(call, at('2026-10-06T00:00:00+03:00')).state, 'closed');
    }
  });

  it('takes a round that says no date, or none that can be read, for one to be announced', () => {
    const unread = { opens: '1.9.2026', closes: '15.9.2026' };
    assert.equal(state({ rounds: [{ label: 'Syksyn haku' }] }), 'later');
    assert.equal(state({ rounds: [unread] }), 'later');
    assert.equal(state({ rounds: [unread, { closes: '2026-10-06' }] }), 'closing');
    assert.equal(state({ rounds: [unread, { closes: '2026-10-01' }] }), 'closed');
  });

  it('is about the round that is open, then the next, then the last', () => {
    const rounds = [
      { opens: '2027-03-01', closes: '2027-03-31' },
      { opens: '2026-10-01', closes: '2026-10-31' },
      { opens: '2026-03-01', closes: '2026-03-31' },
    ];
    const open = deadline(grant({ rounds }), NOW);
    assert.deepEqual([open.state, open.round?.closes?.date], ['open', '2026-10-31']);
    assert.equal(open.next?.opens?.date, '2027-03-01');
    const between = deadline(grant({ rounds }), at('2026-12-01T00:00:00Z'));
    assert.deepEqual([between.state, between.round?.opens?.date], ['upcoming', '2027-03-01']);
    const after = deadline(grant({ rounds }), at('2027-05-01T00:00:00Z'));
    assert.deepEqual([after.state, after.round?.closes?.date], ['closed', '2027-03-31']);
  });

  it('is of two open rounds about the one that closes first', () => {
    const rounds = [{ closes: '2026-12-31' }, { opens: '2026-09-01', closes: '2026-10-10' }];
    assert.equal(deadline(grant({ rounds }), NOW).round?.closes?.date, '2026-10-10');
  });

  it('knows rolling, cancelled, open-ended and unannounced calls', () => {
    assert.equal(state({ rolling: true }), 'rolling');
    assert.equal(state({ rolling: true, cancelled: true }), 'cancelled');
    assert.equal(state({ rounds: [{ opens: '2026-09-01' }] }), 'open');
    assert.equal(state({}), 'later');
    assert.equal(state({ rounds: [] }), 'later');
  });
});

describe('the order of deadlines', () => {
  it('puts what closes soonest first and what is over last, the latest of that first', () => {
    const calls = {
      older: { rounds: [{ closes: '2026-08-01' }] },
      closed: { rounds: [{ closes: '2026-09-01' }] },
      later: {},
      upcoming: { rounds: [{ opens: '2026-11-01', closes: '2026-11-30' }] },
      rolling: { rolling: true },
      open: { rounds: [{ closes: '2026-12-01' }] },
      soon: { rounds: [{ closes: '2026-10-10' }] },
      sooner: { rounds: [{ closes: '2026-10-06' }] },
    };
    const order = Object.entries(calls)
      .map(([name, fields]) => ({ name, its: deadline(grant(fields), NOW) }))
      .sort((a, b) => compareDeadlines(a.its, b.its))
      .map(({ name }) => name);
    assert.deepEqual(order, [
      ...['sooner', 'soon', 'open', 'rolling', 'upcoming', 'later'],
      ...['closed', 'older'],
    ]);
  });
});
