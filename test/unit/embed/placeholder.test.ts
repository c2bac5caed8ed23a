import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clean } from '../../../src/embed/clean.ts';
import { readJson, readLink, readOptions } from '../../../src/embed/placeholder.ts';

const FEED = '/syote/kulttuuri.json';

describe('a link with options in its fragment', () => {
  const plain = {
    tag: 'vk-workshop-calendar',
    attributes: { feed: FEED, municipality: '529', limit: '5' },
  };
  const mangled: Record<string, string> = {
    'as written': `${FEED}#vk-workshop-calendar;municipality=529;limit=5`,
    'in capitals': `${FEED}#VK-WORKSHOP-CALENDAR;Municipality=529;LIMIT=5`,
    'separators percent-encoded': `${FEED}#vk-workshop-calendar%3Bmunicipality%3D529%3Blimit%3D5`,
    'equals signs percent-encoded': `${FEED}#vk-workshop-calendar;municipality%3d529;limit%3D5`,
    'separators turned into ampersands': `${FEED}#vk-workshop-calendar&municipality=529&limit=5`,
    'ampersands escaped twice': `${FEED}#vk-workshop-calendar&amp;municipality=529&amp;limit=5`,
    'in smart quotes': `”${FEED}#vk-workshop-calendar;municipality=529;limit=5”`,
    'with smart quotes inside': `${FEED}#vk-workshop-calendar;municipality=”529”;limit=“5”`,
    'with spaces around': `  ${FEED}#vk-workshop-calendar;municipality=529;limit=5 `,
    'a tracker behind the fragment': `${FEED}#vk-workshop-calendar;municipality=529;limit=5?ref=kunta.example`,
    'spaces between options, as typed by hand': `${FEED}#vk-workshop-calendar; municipality = 529; limit=5;`,
    'those spaces percent-encoded': `${FEED}#vk-workshop-calendar;%20municipality%20=%20529;%C2%A0limit=5`,
  };
  for (const [name, href] of Object.entries(mangled))
    test(`is read ${name}`, () => assert.deepEqual(readLink(href), plain));

  for (const [wrapper, href] of Object.entries({
    'HTMLPurifier, URI.Munge': `/exit?url=${encodeURIComponent(mangled['as written']!)}`,
    'Outlook, Safe Links': `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(mangled['as written']!)}&data=05%7C02%7C&reserved=0`,
    'Google, lower case': `https://www.google.com/url?q=${encodeURIComponent(mangled['as written']!).replaceAll('%3B', '%3b')}&sa=D`,
  }))
    test(`is found behind a link out of the site: ${wrapper}`, () =>
      assert.deepEqual(readLink(href), plain));

  test('takes several feeds, however their space was written', () => {
    const feed = '/a.json https://b.example/b.json?x=1&y=2';
    for (const href of [
      '/a.json#vk-contact-card;feed=https%3A%2F%2Fb.example%2Fb.json%3Fx%3D1%26y%3D2',
      `${feed}#vk-contact-card`,
      `${feed.replace(' ', '%20')}#vk-contact-card`,
    ])
      assert.equal(readLink(href)?.attributes.feed, feed);
    assert.equal(
      readLink('/oma%20tiedosto.json#vk-contact-card')?.attributes.feed,
      '/oma%20tiedosto.json',
    );
  });

  test('keeps the query of the feed, also what Ghost adds', () =>
    assert.equal(
      readLink(`${FEED}?kieli=sv&amp;ref=kunta.example#vk-contact-card`)?.attributes.feed,
      `${FEED}?kieli=sv&ref=kunta.example`,
    ));

  test('decodes values', () =>
    assert.deepEqual(
      readOptions('municipality=Parainen%2CS%3At%20Karins;heading=100%20%25%20taidetta;limit=5%'),
      { municipality: 'Parainen,S:t Karins', heading: '100 % taidetta', limit: '5%' },
    ));

  test('keeps separators that belong to a value', () => {
    const heading = 'Taidetta; iltaa & muuta = #kulttuuri';
    for (const written of [encodeURIComponent(heading), `Taidetta%3B iltaa & muuta = #kulttuuri`])
      assert.deepEqual(readOptions(`limit=5;heading=${written};lang=fi`), {
        limit: '5',
        heading,
        lang: 'fi',
      });
    assert.deepEqual(readOptions('heading%3DTaidetta%253B%20iltaa%3Blimit%3D5'), {
      heading: 'Taidetta; iltaa',
      limit: '5',
    });
  });

  test('decodes what was encoded twice, but no per cent of the text', () => {
    assert.deepEqual(readOptions('municipality=Myn%25C3%25A4m%25C3%25A4ki%252C%2520Turku'), {
      municipality: 'Mynämäki, Turku',
    });
    assert.deepEqual(readOptions('heading=100%25%20taidetta'), { heading: '100% taidetta' });
  });

  test('sets no attribute but those of the contract', () =>
    assert.deepEqual(readOptions('onclick=alert(1);style=color:red;class=x;id=y;limit=5'), {
      limit: '5',
    }));

  test('sets every attribute of the contract', () => {
    const names =
      'feed format lang municipality heading heading-level limit filters group permalinks ' +
      'structured-data image-origins now view topic audience past region status tiles ' +
      'tiles-attribution query applicant contact layout';
    for (const name of names.split(' '))
      assert.deepEqual(readOptions(`${name}=x`), { [name]: 'x' });
  });

  test('knows an attribute by every spelling', () => {
    for (const name of ['heading-level', 'headingLevel', 'headinglevel', 'data-heading-level'])
      assert.deepEqual(readOptions(`${name}=3`), { 'heading-level': '3' });
  });

  for (const href of [
    '#vk-workshop-calendar;topic=craft',
    '/kulttuuri/#vk-workshop-calendar:savi-1',
    '/kulttuuri/#vk-workshop-calendar%3Asavi-1',
    '/exit?url=%2Fkulttuuri%2F%23vk-workshop-calendar%253Asavi-1',
    '/exit?url=%2Fkulttuuri.json',
    '/kulttuuri/#vk-funding-finder:;query=apuraha',
    `${FEED}#vk-unknown-widget`,
    `${FEED}#vk-workshop-calendars`,
    '/kulttuuri/#tapahtumat',
    'https://some.example/share?u=https%3A%2F%2Fkunta.example%2F%23vk-workshop-calendar%3Asavi-1',
    '',
  ])
    test(`is not what ${href || 'an empty href'} is`, () =>
      assert.equal(readLink(href), undefined));
});

describe('JSON in a script', () => {
  test('gives attributes', () =>
    assert.deepEqual(readJson('workshop-calendar', `{"feed":"${FEED}","headingLevel":3}`), {
      tag: 'vk-workshop-calendar',
      attributes: { feed: FEED, 'heading-level': '3' },
      data: undefined,
    }));

  test('may hold the feed itself', () =>
    assert.deepEqual(readJson('vk-contact-card', '{"data":{"version":"1"}}')?.data, {
      version: '1',
    }));

  test('survives paragraphs, breaks and smart quotes', () =>
    assert.deepEqual(
      readJson('”contact-card”', `<p>{<br />\n“feed”: ”${FEED}”,<br>\n"limit": 2}</p>`)?.attributes,
      { feed: FEED, limit: '2' },
    ));

  test('throws at what is no JSON', () => assert.throws(() => readJson('contact-card', '{feed')));
});

describe('clean', () => {
  for (const [dirty, tidy] of [
    ['”/feed.json”', '/feed.json'],
    ['“529', '529'],
    ['‘fi’', 'fi'],
    ['a.json?x=1&#038;y=2', 'a.json?x=1&y=2'],
    ['Mitä on ”taide” nyt', 'Mitä on ”taide” nyt'],
    ["Artists' week", "Artists' week"],
  ])
    test(`${dirty} → ${tidy}`, () => assert.equal(clean(dirty!), tidy));
});
