import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlaceholder, isPlaceholderLink, mailLink } from '../../../src/text/email.ts';

describe('isPlaceholder', () => {
  it('knows the templates that get published as addresses', () => {
    for (const address of [
      'etunimi.sukunimi@kunta.example',
      'Etunimi.Sukunimi@kunta.example',
      'firstname.lastname@kunta.example',
      'fornamn.efternamn@kommun.example',
      'förnamn.efternamn@kommun.example',
      'etunimi_sukunimi@kunta.example',
      'etunimi@kunta.example',
      'forename.surname@kunta.example',
    ])
      assert.equal(isPlaceholder(address), true, address);
  });

  it('leaves real addresses alone', () => {
    for (const address of [
      'kulttuuri@kunta.example',
      'nimi@kunta.example',
      'etu.suku@kunta.example',
    ])
      assert.equal(isPlaceholder(address), false, address);
  });
});

describe('isPlaceholderLink', () => {
  it('sees the same templates behind a link', () => {
    assert.equal(isPlaceholderLink('mailto:etunimi.sukunimi@kunta.example?subject=Hei'), true);
    assert.equal(isPlaceholderLink('mailto:kulttuuri@kunta.example'), false);
    assert.equal(isPlaceholderLink('https://kunta.example/etunimi.sukunimi@kunta.example'), false);
  });
});

describe('mailLink', () => {
  it('encodes what could add a subject or a second recipient', () => {
    assert.equal(mailLink('kulttuuri@kunta.example'), 'mailto:kulttuuri@kunta.example');
    assert.equal(mailLink('a?cc=b@kunta.example'), 'mailto:a%3Fcc%3Db@kunta.example');
  });
});
