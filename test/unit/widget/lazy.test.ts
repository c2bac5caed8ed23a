import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { CSSResult, LitElement } from 'lit';
import { Lazy, LazyParts } from '../../../src/widget/lazy.ts';

/** As much of an element as parts need of theirs. */
function fakeHost() {
  const host = {
    localName: 'vk-test',
    renderRoot: { adoptedStyleSheets: [] as unknown[] },
    requestUpdate: mock.fn(),
  };
  return { host, element: host as unknown as LitElement };
}

/** A part whose load fails until it is told otherwise. */
function fickle() {
  const line = { isDown: true };
  const part = new Lazy(async () => {
    await Promise.resolve();
    if (line.isDown) throw new Error('offline');
    return { greet: () => 'hei' };
  });
  return { line, part };
}

describe('a part that is loaded when it is needed', () => {
  it('is undefined at first, and the host renders again when it has come', async () => {
    const { host, element } = fakeHost();
    const parts = new LazyParts(element);
    const part = new Lazy(() => Promise.resolve({ value: 1 }));
    assert.equal(parts.get(part), undefined);
    await parts.load(part);
    assert.ok(host.requestUpdate.mock.callCount() > 0);
    assert.deepEqual(parts.get(part), { value: 1 });
  });

  it('is loaded once, whoever asks', async () => {
    const load = mock.fn(() => Promise.resolve({}));
    const part = new Lazy(load);
    const parts = new LazyParts(fakeHost().element);
    parts.get(part);
    await Promise.all([parts.load(part), new LazyParts(fakeHost().element).load(part)]);
    assert.equal(load.mock.callCount(), 1);
  });

  it('is lost, and not asked for by rendering again, where nothing answers', async () => {
    // as WebKit's import() does in a frame that was removed meanwhile
    const part = new Lazy<object>(() => Promise.resolve(undefined as unknown as object));
    const { host, element } = fakeHost();
    const parts = new LazyParts(element);
    await parts.load(part);
    assert.equal(part.isLost, true);
    const renders = host.requestUpdate.mock.callCount();
    assert.equal(parts.get(part), undefined);
    await Promise.resolve();
    assert.equal(host.requestUpdate.mock.callCount(), renders);
  });

  it('dresses each of its hosts once with the styles that it brings', async () => {
    const [own, sheet] = [{}, {} as CSSStyleSheet];
    const styles = [{ styleSheet: sheet } as CSSResult];
    const part = new Lazy(() => Promise.resolve({ styles }));
    const page = { document: {} };
    Object.assign(globalThis, page);
    for (const { host, element } of [fakeHost(), fakeHost()]) {
      Object.assign(host.renderRoot, { ownerDocument: page.document, adoptedStyleSheets: [own] });
      const parts = new LazyParts(element);
      await parts.load(part);
      parts.get(part);
      const { adoptedStyleSheets } = host.renderRoot;
      assert.equal(adoptedStyleSheets.length, 2);
      assert.equal(adoptedStyleSheets[1], sheet);
    }
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('answers a press at once where it is there, else as soon as it has come', async () => {
    const parts = new LazyParts(fakeHost().element);
    const part = new Lazy(() => Promise.resolve({ value: 1 }));
    const pressed: string[] = [];
    parts.with(part, () => pressed.push('early'));
    assert.equal(pressed.length, 0);
    await parts.load(part);
    await Promise.resolve();
    assert.deepEqual(pressed, ['early']);
    parts.with(part, () => pressed.push('now'));
    assert.deepEqual(pressed, ['early', 'now']);
  });
});

describe('a part that cannot be had', () => {
  it('is warned of once, and rendering asks for it no more', async (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const { part } = fickle();
    const parts = new LazyParts(fakeHost().element);
    assert.equal(part.isLost, false);
    assert.equal(await parts.load(part), undefined);
    assert.equal(part.isLost, true);
    assert.equal(parts.get(part), undefined);
    assert.equal(await parts.load(part), undefined);
    assert.equal(warn.mock.callCount(), 1);
  });

  it('takes back what was shown for a press', async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    const { host, element } = fakeHost();
    const opened = new Set(['row']);
    const parts = new LazyParts(element, () => opened.clear());
    await parts.load(fickle().part);
    assert.equal(opened.size, 0);
    assert.ok(host.requestUpdate.mock.callCount() > 0);
  });

  it('is tried again by the next press', async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    const { line, part } = fickle();
    const parts = new LazyParts(fakeHost().element);
    await parts.load(part);
    line.isDown = false;
    assert.equal((await parts.load(part))?.greet(), 'hei');
    assert.equal(part.isLost, false);
  });

  it('leaves the others alone', async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    const parts = new LazyParts(fakeHost().element);
    await parts.load(fickle().part);
    assert.deepEqual(await parts.load(new Lazy(() => Promise.resolve({ value: 1 }))), { value: 1 });
  });
});
