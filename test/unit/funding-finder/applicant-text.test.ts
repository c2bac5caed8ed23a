import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicantText, type Scene } from '../../../src/funding-finder/scene.ts';

test("our word in the asked language goes before the feed's in another", () => {
  const applicants = { artist: { fi: 'taiteilija', aliases: [] }, choir: { fi: 'kuoro' } };
  const textIn = (language: string, code: string): string =>
    applicantText([code], {
      feed: { vocabulary: { applicants } },
      format: { language },
      messages: { applicants: { artist: 'konstnär', school: 'skola' } },
    } as unknown as Scene);
  assert.equal(textIn('sv', 'artist'), 'konstnär');
  assert.equal(textIn('fi', 'artist'), 'taiteilija');
  assert.equal(textIn('sv', 'choir'), 'kuoro');
  assert.equal(textIn('sv', 'school'), 'skola');
  assert.equal(textIn('sv', 'band'), 'band');
});
