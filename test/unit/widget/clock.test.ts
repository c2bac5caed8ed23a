import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { ClockController } from '../../../src/widget/clock.ts';

function clockOf(now?: string) {
  let updates = 0;
  const host = { now, addController() {}, requestUpdate: () => updates++ };
  const clock = new ClockController(host as unknown as ReactiveControllerHost);
  return { clock, updates: () => updates };
}

test('what hangs on the clock is shown anew on each full minute, until it leaves the page', () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-10-05T06:00:40Z') });
  const running = clockOf();
  const fixed = clockOf('2026-10-05T09:00:00+03:00');
  running.clock.hostConnected();
  fixed.clock.hostConnected();
  mock.timers.tick(19_999);
  assert.equal(running.updates(), 0);
  mock.timers.tick(1);
  assert.equal(running.updates(), 1);
  mock.timers.tick(60_000);
  assert.equal(running.updates(), 2);
  assert.equal(fixed.updates(), 0);
  running.clock.hostDisconnected();
  mock.timers.tick(60_000);
  assert.equal(running.updates(), 2);
  mock.timers.reset();
});
