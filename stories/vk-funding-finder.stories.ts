import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { REFERENCE_NOW } from '../demo/feeds/reference.ts';
import '../src/funding-finder/define.ts';
import { stageOf } from './stage.ts';
import { unanswered } from './unanswered.ts';

const FEED = 'demo/feeds/network.json';

/** The finder in a column of a page; each story says what is different. */
const meta: Meta = {
  title: 'Funding finder',
  component: 'vk-funding-finder',
  args: { feed: FEED, now: REFERENCE_NOW, lang: 'fi', permalinks: 'off' },
};
export default meta;

type Story = StoryObj;

const { inColumn, shown, goesOffline } = stageOf('vk-funding-finder');

const waits =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) => {
    await shown(canvasElement, selector);
  };

const presses =
  (selector: string, then: string): Story['play'] =>
  async ({ canvasElement }) => {
    (await shown(canvasElement, selector)).click();
    await shown(canvasElement, then);
  };

/** Opens a call, by the id it has in the feed. */
const opens = (id: string): Story['play'] => presses(`[data-id="${id}"] .name`, '.details dl');

export const Typical: Story = {};

export const Swedish: Story = { args: { lang: 'sv' } };

export const English: Story = { args: { lang: 'en' } };

/** The feed is on its way: the finder's place is kept. */
export const Loading: Story = unanswered;

export const Empty: Story = { args: { feed: 'demo/feeds/empty.json' } };

export const Unreachable: Story = { args: { feed: 'demo/feeds/missing.json' } };

export const NotAFeed: Story = { args: { feed: 'demo/feeds/not-a-feed.html' } };

export const PartlyInvalid: Story = { args: { feed: 'demo/feeds/broken.json' } };

/** The network went down after the feed had come: older data, with their date. */
export const Stale: Story = { play: goesOffline };

/** What the visitor means, as chips that can be taken back. */
export const Searched: Story = {
  args: { query: 'apuraha nuorelle kuvataiteilijalle Salossa alle 5 000 €' },
  play: waits('.reading .chip'),
};

export const SearchedInSwedish: Story = {
  args: { lang: 'sv', query: 'stipendium för körresa' },
  play: waits('.reading .chip'),
};

/** Slips of the finger. */
export const Misspelt: Story = {
  args: { query: 'lastenkultturi saaritso' },
  play: waits('.reading .chip'),
};

/** What nothing meets: which limit to drop, and what comes nearest. */
export const NothingFound: Story = {
  args: { query: 'residenssi', status: 'rolling' },
  play: waits('.notice .button'),
};

/** Conditions, own share and how it is paid. */
export const Details: Story = { play: opens('leader-kylat') };

/** Three periods a year, in a language the visitor didn't ask for. */
export const SeveralRounds: Story = { play: opens('musik-kompositor') };

/** Closes today: the hour says until when. */
export const ClosingToday: Story = { play: opens('alueellinen-apuraha') };

export const Rolling: Story = { args: { status: 'rolling' }, play: opens('turku-nuoret') };

export const ToBeAnnounced: Story = { args: { status: 'later' } };

export const Closed: Story = { args: { status: 'closed' }, play: opens('museot') };

/** The page shows only what associations may apply for, in two municipalities. */
export const LimitedByThePage: Story = {
  args: { applicant: 'association', municipality: 'Parainen, 322', filters: 'search status' },
};

export const WithoutControls: Story = { args: { filters: 'none', limit: 3 } };

/** Two picked from the list: what was picked stays in sight, and at the end stands below the rows. */
export const Picked: Story = {
  play: async ({ canvasElement }) => {
    for (const id of ['kulttuurihyvinvointi', 'leader-kylat']) {
      (await shown(canvasElement, `[data-id="${id}"] .actions button`)).click();
    }
    await shown(canvasElement, '.tray');
    canvasElement.scrollIntoView({ block: 'end' });
  },
};

/** Three picked from the list, side by side. */
export const Compared: Story = {
  play: async ({ canvasElement }) => {
    for (const id of ['kulttuurihyvinvointi', 'leader-kylat', 'naantali-kohde']) {
      (await shown(canvasElement, `[data-id="${id}"] .actions button`)).click();
    }
    (await shown(canvasElement, '.tray .primary')).click();
    await shown(canvasElement, '.comparison');
  },
};

/** Three questions instead of filters. */
export const Guide: Story = { play: presses('.ask .button', '.answers input') };

export const Narrow: Story = { render: inColumn({ inlineSize: '320px' }) };

/** The filters come in a drawer where there is no room beside the list. */
export const NarrowFilters: Story = {
  render: inColumn({ inlineSize: '320px' }),
  play: presses('.open-filters', 'dialog[open]'),
};

export const InASidebar: Story = {
  args: { filters: 'search', limit: 3 },
  render: inColumn({ inlineSize: '200px' }),
};

export const Dark: Story = {
  args: { query: 'taiteilija' },
  render: inColumn({ background: '#15181c', color: '#e8e8e8', padding: '16px' }),
  play: waits('mark'),
};

/** A municipality's own colours. */
export const OwnAccent: Story = {
  render: (args) => {
    const column = document.createElement('div');
    column.style.cssText = 'background:#fbf7ef;color:#2b2118;padding:16px;--vk-accent:#8a1c4a';
    column.append(Object.assign(document.createElement('vk-funding-finder'), args));
    return column;
  },
};
