import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Options } from '../../../demo/snippet/options.ts';
import { CMSS, writeSnippet } from '../../../demo/snippet/snippets.ts';
import { readLink } from '../../../src/embed/placeholder.ts';

const FEEDS = [
  'https://kunta.example/a.json?kieli=fi&v=1',
  'https://naapuri.example/b.json?x=1&y=2',
];
const options: Options = {
  widget: 'funding-finder',
  feed: FEEDS.join(' '),
  attributes: {
    municipality: 'Mynämäki, Pöytyä',
    heading: 'Taidetta; (100 %) "lasten" & nuorten = [kaikki] #1',
  },
  accent: '',
  label: 'Avustukset & apurahat',
};

/** The addresses of all links in the code, as a browser reads them. */
const links = (code: string) =>
  [...code.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

describe('snippets for several feeds', () => {
  for (const cms of CMSS)
    test(`${cms}: links lead to the first feed without the loader`, () => {
      for (const { code } of writeSnippet(cms, options, { base: '/' }))
        for (const href of links(code)) {
          assert.doesNotMatch(href, /\s|%20https/);
          assert.equal(href.replace(/#.*/, ''), FEEDS[0]);
        }
    });

  test('the link is read as it was meant', () => {
    const [part] = writeSnippet('stripping', options, { base: '/' });
    assert.deepEqual(readLink(links(part!.code)[0]!), {
      tag: 'vk-funding-finder',
      attributes: { feed: options.feed, ...options.attributes },
    });
  });
});
