import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { REFERENCE_NOW } from '../demo/feeds/reference.ts';
import '../src/contact-card/define.ts';
import { contactCard } from '../test/helpers/contact-card.ts';
import { stageOf } from './stage.ts';
import { unanswered } from './unanswered.ts';

const FEED = 'demo/feeds/network.json';

const meta: Meta = {
  title: 'Contact card',
  component: 'vk-contact-card',
  args: { feed: FEED, now: REFERENCE_NOW, lang: 'fi', permalinks: 'off', structuredData: 'off' },
};
export default meta;

type Story = StoryObj;

const { goesOffline } = stageOf('vk-contact-card');

/** A municipality's culture services: phones, mail, hours, addresses. */
export const Unit: Story = { args: { contact: 'turku' } };

/** A role, with a photo, an absence that is coming and hours that differ by week. */
export const Role: Story = { args: { contact: 'lasten-kulttuuri' } };

/** Away: who answers instead stands right there. */
export const AwayWithSubstitute: Story = { args: { contact: 'tuottaja' } };

export const Several: Story = { args: { contact: 'verkosto turku parainen' } };

/** Closed at the moment, with the time of the next opening. */
export const ClosedNow: Story = { args: { contact: 'raisio' } };

/** Midsummer Eve closes offices, told or not. */
export const MidsummerEve: Story = {
  args: { contact: 'naantali', now: '2027-06-25T10:00:00+03:00' },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).openHours();
  },
};

/** `etunimi.sukunimi@` is an instruction, not an address. */
export const PlaceholderAddress: Story = { args: { contact: 'masku' } };

const somebody = (fields: object) => ({ version: '1', contacts: [{ id: 'x', ...fields }] });

/** Numbers of every kind, with what a call costs. */
export const ServiceNumbers: Story = {
  args: {
    feed: undefined,
    data: somebody({
      name: { fi: 'Kulttuuripalvelujen asiakaspalvelu', sv: 'Kulturtjänsternas kundtjänst' },
      type: 'unit',
      phones: [
        '0800123456',
        '0290001000',
        '+358210000300',
        '+358430001000',
        '060012345',
        '116117',
        '+46812345678',
      ],
    }),
  },
};

/** A name is all that a contact needs. */
export const NameOnly: Story = {
  args: { feed: undefined, data: somebody({ name: 'Kulttuurituottaja', type: 'role' }) },
};

/** Only in Swedish on a Finnish page: the text says so. */
export const InAnotherLanguage: Story = {
  args: {
    feed: undefined,
    data: somebody({
      name: { sv: 'Kulturproducent' },
      role: { sv: 'Ansvarig för evenemang i skärgården' },
      type: 'role',
      emails: ['kultur@kommun.example'],
    }),
  },
};

/** Hours that run over midnight, and round the clock on the phone. */
export const LateHours: Story = {
  args: {
    feed: undefined,
    now: '2026-10-10T00:30:00+03:00',
    data: somebody({
      name: 'Kulttuurikahvila',
      type: 'unit',
      phones: [{ number: '+358430001000', hours: { always: true } }],
      hours: { weekly: [{ days: ['fr', 'sa'], opens: '18:00', closes: '02:00' }] },
    }),
  },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).openHours();
  },
};

/** The code is made when it is asked for. */
export const WithCode: Story = {
  args: { contact: 'turku' },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).openCode();
  },
};

/** What else of the network is a contact's, shown in place where no widget for it is on the page. */
export const LinkedItems: Story = {
  args: { contact: 'verkosto' },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).openLinked();
  },
};

export const Directory: Story = { args: { layout: 'list' } };

export const DirectoryOpened: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).toggle('turku');
  },
};

export const DirectoryFiltered: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    const page = contactCard(canvasElement);
    await page.choose('Naantali');
    await page.choose('Turku');
  },
};

export const DirectorySearch: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).search('lastenkulttuuri');
  },
};

export const DirectoryNothingFound: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    await contactCard(canvasElement).search('jäähalli');
  },
};

export const DirectoryInSwedish: Story = { args: { layout: 'list', lang: 'sv' } };

export const Swedish: Story = { args: { contact: 'parainen tuottaja', lang: 'sv' } };

export const English: Story = { args: { contact: 'turku tuottaja', lang: 'en' } };

const within = (style: string, attributes: Record<string, string>) => html`
  <div class=${style}>
    <vk-contact-card
      feed=${FEED}
      now=${REFERENCE_NOW}
      permalinks="off"
      structured-data="off"
      contact=${attributes['contact'] ?? ''}
      layout=${attributes['layout'] ?? 'card'}
    ></vk-contact-card>
  </div>
`;

/** A story's page: fixed widths and colours, by style sheet as a page would. */
const looks = html`<style>
  .narrow {
    max-inline-size: 320px;
  }
  .sidebar {
    max-inline-size: 200px;
  }
  .dark {
    padding: 16px;
    background: #14181d;
    color: #e8eaed;
  }
</style>`;

export const Narrow: Story = {
  render: () => html`${looks}${within('narrow', { contact: 'tuottaja turku' })}`,
};

export const InSidebar: Story = {
  render: () => html`${looks}${within('sidebar', { contact: 'lasten-kulttuuri' })}`,
};

export const NarrowDirectory: Story = {
  render: () => html`${looks}${within('narrow', { layout: 'list' })}`,
};

export const Dark: Story = {
  render: () => html`${looks}${within('dark', { contact: 'tuottaja masku' })}`,
};

export const Loading: Story = unanswered;

export const Empty: Story = { args: { feed: 'demo/feeds/empty.json' } };

export const Unreachable: Story = { args: { feed: 'demo/feeds/missing.json' } };

export const NotAFeed: Story = { args: { feed: 'demo/feeds/not-a-feed.html' } };

export const PartlyInvalid: Story = { args: { feed: 'demo/feeds/broken.json' } };

/** The network went down after the feed had come: older data, with their date. */
export const Stale: Story = { play: goesOffline };
