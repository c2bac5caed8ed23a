import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mayLoadImage } from '../../../src/widget/image-origins.ts';

describe('images may come from', () => {
  before(() => Object.assign(globalThis, { location: new URL('https://kunta.example/sivu') }));
  after(() => Reflect.deleteProperty(globalThis, 'location'));

  const may = (url: string, { feed = 'https://syote.example/a.json', named = '' } = {}) =>
    mayLoadImage(url, [feed], named);

  test('the page, its feeds, and the origins that it names', () => {
    assert.ok(may('https://kunta.example/kuva.jpg'));
    assert.ok(may('/kuva.jpg'));
    assert.ok(may('https://syote.example/kuva.jpg'));
    assert.ok(
      may('https://kuvat.example/a.jpg', { named: 'https://a.example https://kuvat.example' }),
    );
  });

  test('nowhere else: not another scheme, port or subdomain', () => {
    for (const url of [
      'http://kunta.example/',
      'https://kunta.example:444/',
      'https://a.kunta.example/',
    ])
      assert.ok(!may(url), url);
  });

  test('no address without an origin, even where one is named', () => {
    const named = 'data: data:text/plain, blob: null *';
    for (const url of [
      'data:image/gif;base64,R0lGODlh',
      'blob:null/0',
      'https://[',
      'https://x.example/',
    ])
      assert.ok(!may(url, { named }), url);
  });
});
