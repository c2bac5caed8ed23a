import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uidHost } from '../../../src/icalendar/uid-host.ts';

const FEED = 'https://kunta.example/feed.json';
const PAGE = 'https://sivu.example:8443/tapahtumat';

test('is where the feed comes from, whatever page shows it', () => {
  assert.equal(uidHost(FEED, PAGE), 'kunta.example');
});

test('is the page’s where the feed came from nowhere, or from a file', () => {
  assert.equal(uidHost(undefined, PAGE), 'sivu.example:8443');
  assert.equal(uidHost('file:///C:/feed.json', PAGE), 'sivu.example:8443');
  assert.equal(uidHost('feed.json', PAGE), 'sivu.example:8443');
});

test('is never nothing', () => {
  assert.equal(uidHost(undefined, 'about:srcdoc'), 'feed.invalid');
});
