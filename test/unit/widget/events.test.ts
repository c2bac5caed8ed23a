import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emit } from '../../../src/widget/events.ts';

test('an event’s detail is frozen all through: the page cannot change what is ours', () => {
  const host = new EventTarget() as Element;
  const filters = { municipality: ['529'] };
  let heard: CustomEvent | undefined;
  host.addEventListener('vk-filter', (event) => (heard = event as CustomEvent));
  emit(host, 'vk-filter', { filters, count: 3 });
  assert.deepEqual(heard!.detail, { filters: { municipality: ['529'] }, count: 3 });
  assert.ok(heard!.bubbles && heard!.composed);
  assert.throws(() => (heard!.detail.filters.municipality as string[]).push('853'), TypeError);
});
