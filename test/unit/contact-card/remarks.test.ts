import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FullContext } from '../../../src/contact-card/card-context.ts';
import { loadLaterWords } from '../../../src/contact-card/later-words.ts';
import { remarks } from '../../../src/contact-card/remarks.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import type { Language } from '../../../src/text/locale.ts';
import { loadMessages } from '../../../src/text/messages.ts';
import { formatIn } from '../../helpers/format-in.ts';

const { feed } = parseFeed({
  version: '1',
  contacts: [
    {
      id: 'ahman',
      type: 'person',
      name: 'Åsa Öhmän',
      municipalities: ['853', '445'],
      languages: ['fi', 'sv'],
      topics: ['networks', { label: { fi: 'öljyvärit', sv: 'oljefärger' } }],
      phones: [
        {
          number: '+358401234567',
          hours: {
            weekly: [{ days: ['we'], opens: '09:00', closes: '11:30', byAppointment: true }],
          },
        },
      ],
      hours: {
        weekly: [
          { days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '15:00' },
          { days: ['fr'], opens: '09:00', closes: '13:00' },
        ],
        text: { fi: 'Tavoitat parhaiten aamuisin.', sv: 'Nås bäst på morgonen.' },
      },
      visit: {
        street: 'Kirkkotie 1',
        accessibility: { summary: { fi: 'Esteetön.', sv: 'Tillgängligt.' } },
      },
    },
    { id: 'nobody', name: 'Kulttuuri' },
    {
      id: 'winter',
      name: 'Kulttuuri',
      hours: {
        weekly: [{ days: ['mo'], opens: '09:00', closes: '15:00', from: '2026-10-12' }],
      },
    },
  ],
});

async function remarksOn(index: number, language: Language): Promise<string> {
  return remarks(feed.contacts[index]!, {
    feed,
    language,
    messages: {
      ...(await loadMessages('contact-card', language)),
      ...(await loadLaterWords(language)),
    },
    format: formatIn(language),
    now: Date.parse('2026-10-07T10:00:00+03:00'),
  } as FullContext);
}

describe('remarks in a vCard', () => {
  it('tell what an address book has no field for', async () => {
    assert.deepEqual((await remarksOn(0, 'fi')).split('\n'), [
      'Vastuualueet: verkostoissa toimiminen ja öljyvärit',
      'Kunnat: Parainen ja Turku',
      'Palvelukielet: suomi ja ruotsi',
      'Tavoitat parhaiten aamuisin.',
      'ma–to 9.00–15.00, pe 9.00–13.00',
      'ke 9.00–11.30 ajanvarauksella',
      'Esteetön.',
    ]);
    assert.match(
      await remarksOn(0, 'sv'),
      /Kommuner: Pargas och Åbo\nServicespråk: finska och svenska/,
    );
  });

  it('have spaces that an address book can search for', async () => {
    assert.equal(await remarksOn(2, 'fi'), 'ma 12.10. alkaen: ma 9.00–15.00');
  });

  it('are silent where nothing is known', async () => {
    assert.equal(await remarksOn(1, 'fi'), '');
  });
});
