import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAllowed, readFrameOptions } from '../../../src/embed/frame-options.ts';

describe('options in the query of frame.html', () => {
  test('give the widget, its feeds, attributes and colours', () => {
    const options = readFrameOptions(
      '?widget=contact-card&feed=/a.json%20/b.json&lang=sv&municipality=529&accent=%23005a8c&theme=dark',
    );
    assert.equal(options.tag, 'vk-contact-card');
    assert.deepEqual(options.feeds, ['/a.json', '/b.json']);
    assert.equal(options.lang, 'sv');
    assert.deepEqual([...options.attributes], [['municipality', '529']]);
    assert.deepEqual([...options.colors], [['--vk-accent', '#005a8c']]);
    assert.equal(options.theme, 'dark');
  });

  test('are read where a CMS has escaped the ampersands twice', () => {
    const options = readFrameOptions('?widget=contact-card&amp;feed=/a.json&amp;limit=5');
    assert.deepEqual(options.feeds, ['/a.json']);
    assert.deepEqual([...options.attributes], [['limit', '5']]);
  });

  test('give every colour of the contract', () => {
    const names = ['accent', 'on-accent', 'text', 'muted', 'surface', 'border'];
    const { colors } = readFrameOptions(`?${names.map((name) => `${name}=red`).join('&')}`);
    assert.deepEqual(
      [...colors.keys()],
      names.map((name) => `--vk-${name}`),
    );
  });

  test('follow the visitor’s system where they ask for no theme, or for one that is none', () => {
    assert.equal(readFrameOptions('?theme=light').theme, 'light');
    for (const query of ['', '?theme=', '?theme=blue'])
      assert.equal(readFrameOptions(query).theme, undefined);
  });

  test('put no words, images or handlers into the frame', () => {
    const { attributes } = readFrameOptions(
      '?widget=contact-card&heading=Voitit&tiles=https://evil.example/{z}&image-origins=*&onclick=x',
    );
    assert.equal(attributes.size, 0);
  });

  test('name no widget that we do not have', () =>
    assert.equal(readFrameOptions('?widget=script').tag, undefined));
});

describe('feeds that a frame may show', () => {
  const frame = 'https://kunta.example/widgetit/frame.html?widget=contact-card';
  for (const [feed, allowed, expected] of [
    ['/syote.json', 'self', true],
    ['https://kunta.example/syote.json', 'self', true],
    ['https://evil.example/syote.json', 'self', false],
    ['//evil.example/syote.json', 'self', false],
    ['https://kunta.example.evil.example/syote.json', 'self', false],
    ['data:application/json,{}', 'self', false],
    ['https://api.example/v1/syote.json', 'self https://api.example/v1/', true],
    ['https://api.example/v2/syote.json', 'self https://api.example/v1/', false],
    ['https://api.example/v1/../v2/syote.json', 'https://api.example/v1/', false],
    ['/syote.json', '', false],
    ['http://[', 'self', false],
  ] as const)
    test(`${feed} under "${allowed}": ${expected}`, () =>
      assert.equal(isAllowed(feed, allowed, frame), expected));
});
