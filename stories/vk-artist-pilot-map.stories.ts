import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { REFERENCE_NOW } from '../demo/feeds/reference.ts';
import '../src/artist-pilot-map/define.ts';
import { stageOf } from './stage.ts';
import { unanswered } from './unanswered.ts';

const FEED = 'demo/feeds/network.json';

/** The map in a column of a page; each story says what is different. */
const meta: Meta = {
  title: 'Artist pilot map',
  component: 'vk-artist-pilot-map',
  args: { feed: FEED, now: REFERENCE_NOW, lang: 'fi', permalinks: 'off' },
};
export default meta;

type Story = StoryObj;

const { inColumn, shown, goesOffline } = stageOf('vk-artist-pilot-map');

const press = (element: Element) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

/** Every story of the map has a drawn one. */
const drawn: Story['play'] = async ({ canvasElement }) => {
  await shown(canvasElement, '[data-area]');
};

export const Typical: Story = { play: drawn };

export const Swedish: Story = { args: { lang: 'sv' }, play: drawn };

export const English: Story = { args: { lang: 'en' }, play: drawn };

/** The feed is on its way: the map's place is kept. */
export const Loading: Story = unanswered;

export const Empty: Story = { args: { feed: 'demo/feeds/empty.json' }, play: drawn };

export const Unreachable: Story = { args: { feed: 'demo/feeds/missing.json' } };

export const NotAFeed: Story = { args: { feed: 'demo/feeds/not-a-feed.html' } };

export const PartlyInvalid: Story = { args: { feed: 'demo/feeds/broken.json' }, play: drawn };

/** The network went down after the feed had come: older data, with their date. */
export const Stale: Story = { play: goesOffline };

/** A pilot chosen in the list: outlined on the map, its details open. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[data-area]');
    press(await shown(canvasElement, '.row[data-id="kuvataiteilija-puut"] button'));
    await shown(canvasElement, '#details-title');
  },
};

/** A municipality with several pilots asks which one. */
export const MunicipalityChosen: Story = {
  play: async ({ canvasElement }) => {
    press(await shown(canvasElement, '[data-area="853"]'));
    await shown(canvasElement, '#details-title');
  },
};

export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[data-area]');
    press(await shown(canvasElement, '.facet > summary'));
    press(await shown(canvasElement, '.facet input'));
    await shown(canvasElement, '.chip');
  },
};

/** Looking along the months: one of them is chosen. */
export const Timeline: Story = {
  play: async ({ canvasElement }) => {
    press(await shown(canvasElement, '.show-timeline'));
    press(await shown(canvasElement, '.timeline input[aria-label^="Lokakuu 2026"]'));
    await shown(canvasElement, '.chip');
  },
};

/** The page shows only what goes on in two municipalities; the map starts there. */
export const OneCorner: Story = { args: { municipality: '445, Kemiönsaari' }, play: drawn };

export const OnlyRunning: Story = { args: { status: 'running', filters: 'artform' }, play: drawn };

/** Another region, with its own borders and names. */
export const AnotherRegion: Story = {
  args: {
    region: '21',
    lang: 'sv',
    feed: undefined,
    data: {
      version: '1',
      language: 'sv',
      pilots: [
        {
          id: 'sund',
          title: 'Textilkonstnär i skärgården',
          municipalities: ['478', '771'],
          period: { start: '2026-09', end: '2026-12' },
          artforms: ['craft'],
        },
      ],
    },
  },
  play: drawn,
};

export const WholeCountry: Story = { args: { region: 'FI' }, play: drawn };

/** The list comes first; the map waits behind its button. */
export const Narrow: Story = { render: inColumn({ inlineSize: '320px' }) };

export const NarrowWithMap: Story = {
  args: { lang: 'sv' },
  render: inColumn({ inlineSize: '320px' }),
  play: async ({ canvasElement }) => {
    press(await shown(canvasElement, '.toggle-map'));
    await shown(canvasElement, '[data-area]');
  },
};

export const InASidebar: Story = {
  render: inColumn({ inlineSize: '200px' }),
  play: async ({ canvasElement }) => {
    press(await shown(canvasElement, '.toggle-map'));
    await shown(canvasElement, '[data-area]');
  },
};

export const Dark: Story = {
  render: inColumn({ background: '#15181c', color: '#e8e8e8', padding: '16px' }),
  play: drawn,
};

/** Says who would get the visitor's address; nothing is fetched before they agree. */
export const BackgroundAsked: Story = {
  args: { tiles: 'https://tiles.example/{z}/{x}/{y}.png' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '[data-area]');
    press(await shown(canvasElement, '.tools button'));
    await shown(canvasElement, '.consent');
  },
};

/** Ten thousand places: marks share, and never overlap. */
export const ManyPlaces: Story = {
  args: {
    feed: undefined,
    data: {
      version: '1',
      pilots: Array.from({ length: 200 }, (_, pilot) => ({
        id: `p${pilot}`,
        title: `Kokeilu ${pilot + 1}`,
        municipalities: ['853'],
        period: { start: '2026-09-01', end: '2026-11-30' },
        places: Array.from({ length: 50 }, (_unused, i) => ({
          id: `${i}`,
          name: `Paikka ${i + 1}`,
          municipality: '853',
          lat: 60 + (((pilot * 50 + i) * 7919) % 9973) / 9973,
          lon: 21.3 + (((pilot * 50 + i) * 104_729) % 9967) / 4000,
        })),
      })),
    },
  },
  play: drawn,
};
