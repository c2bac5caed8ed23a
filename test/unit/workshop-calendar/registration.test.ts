import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  registrationState,
  type RegistrationState,
} from '../../../src/workshop-calendar/registration.ts';
import { canRegister } from '../../../src/workshop-calendar/can-register.ts';
import { at, readWorkshop, REFERENCE_NOW } from '../../helpers/workshops.ts';

const NOW = at(REFERENCE_NOW);

function state(registration: object | undefined, now = NOW): RegistrationState {
  return registrationState(readWorkshop({ start: '2026-10-14T17:00', registration }), now);
}

test('none where none is asked for', () => {
  assert.equal(state(undefined).kind, 'none');
  assert.equal(state({ required: false, remaining: 0 }).kind, 'none');
});

test('not open yet comes before all else', () => {
  const notYet = state({
    required: true,
    opens: '2026-10-06T09:00',
    closes: '2026-10-01',
    remaining: 0,
  });
  assert.equal(notYet.kind, 'not-open');
  assert.equal(state({ required: true, opens: '2026-10-05T09:00' }).kind, 'open');
});

test('a closing day is open to its end in Finland', () => {
  const registration = { required: true, closes: '2026-10-09' };
  assert.equal(state(registration, at('2026-10-09T23:59:59+03:00')).kind, 'open');
  assert.equal(state(registration, at('2026-10-10T00:00:00+03:00')).kind, 'closed');
});

test('closed comes before full', () => {
  assert.equal(state({ required: true, closes: '2026-10-01', remaining: 0 }).kind, 'closed');
});

test('full, or a waiting list where there is one', () => {
  assert.equal(state({ required: true, remaining: 0 }).kind, 'full');
  assert.equal(
    state({ required: true, remaining: 0, waitlist: { capacity: 5 } }).kind,
    'waiting-list',
  );
  assert.equal(state({ required: true, remaining: 0, waitlist: false }).kind, 'full');
  assert.equal(state({ required: true, remaining: 0, waitlist: { capacity: 0 } }).kind, 'full');
  const queue = { capacity: 5, remaining: 0 };
  assert.equal(state({ required: true, remaining: 0, waitlist: queue }).kind, 'full');
});

test('free places are told only while the figure is younger than a day', () => {
  const registration = { required: true, remaining: 3, asOf: '2026-10-04T09:00:00+03:00' };
  const fresh = state(registration, at('2026-10-05T08:59:59+03:00'));
  assert.deepEqual(fresh, { kind: 'open', closes: undefined, remaining: 3, few: true });
  const old = state(registration, at('2026-10-05T09:00:00+03:00'));
  assert.deepEqual(old, { kind: 'open', closes: undefined, few: false });
  assert.equal('remaining' in state({ required: true, remaining: 3 }), false);
});

test('few places are five or fewer', () => {
  const few = (remaining: number) => {
    const its = state({ required: true, remaining, asOf: REFERENCE_NOW });
    return its.kind === 'open' && its.few;
  };
  assert.deepEqual([5, 6].map(few), [true, false]);
});

test('a figure from the future is as good as an old one', () => {
  const registration = { required: true, remaining: 3, asOf: '2027-10-04T09:00:00+03:00' };
  assert.deepEqual(state(registration), { kind: 'open', closes: undefined, few: false });
});

test('registering is possible while open and to a waiting list', () => {
  assert.equal(canRegister(state({ required: true })), true);
  assert.equal(canRegister(state({ required: true, remaining: 0, waitlist: true })), true);
  assert.equal(canRegister(state({ required: true, remaining: 0 })), false);
});
