import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { REFERENCE_NOW } from '../demo/feeds/reference.ts';
import '../src/workshop-calendar/define.ts';
import { stageOf } from './stage.ts';
import { unanswered } from './unanswered.ts';

const FEED = 'demo/feeds/network.json';
const TAG = 'vk-workshop-calendar';

/** Workshops as an agenda and a month; each story says what is different. */
const meta: Meta = {
  title: 'Workshop calendar',
  component: TAG,
  args: { feed: FEED, now: REFERENCE_NOW, lang: 'fi', permalinks: 'off', structuredData: 'off' },
};
export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const { inColumn, shown, goesOffline } = stageOf(TAG);

const DARK = { padding: '16px', background: '#14181c', color: '#e8e6e3' };

const opened =
  (id: string): Play =>
  async ({ canvasElement }) => {
    (await shown(canvasElement, `.item[data-id="${id}"] .name`)).click();
    await shown(canvasElement, `.item[data-id="${id}"] .terms`);
  };

const grid: Play = async ({ canvasElement }) => {
  await shown(canvasElement, '[role=grid]');
};

const searched =
  (query: string, until: string): Play =>
  async ({ canvasElement }) => {
    const field = (await shown(canvasElement, 'input[type=search]')) as HTMLInputElement;
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await shown(canvasElement, until);
  };

const clicked =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await shown(canvasElement, selector)).click();
  };

/** A feed of the story's own. */
const own = (...workshops: object[]): Story['args'] => ({
  feed: undefined,
  data: {
    version: '1',
    workshops: workshops.map((item, index) => ({ id: `paja-${index + 1}`, ...item })),
  },
});

const paja = (fields: object) => ({
  name: { fi: 'Savityöpaja', sv: 'Lerverkstad', en: 'Clay workshop' },
  place: { name: 'Kulttuuritalo', street: 'Kirkkotie 1', postalCode: '21100', city: 'Naantali' },
  ...fields,
});

export const Typical: Story = {};

export const Swedish: Story = { args: { lang: 'sv' } };

export const English: Story = { args: { lang: 'en' } };

/** The feed is on its way: the height is kept. */
export const Loading: Story = unanswered;

export const Empty: Story = { args: { feed: 'demo/feeds/empty.json' } };

/** Nothing comes, but what was has left its materials. */
export const OnlyPast: Story = {
  args: own(paja({ start: '2026-09-10T17:00', materials: [{ label: 'Diat', url: 'diat.pdf' }] })),
};

export const Unreachable: Story = { args: { feed: 'demo/feeds/missing.json' } };

export const NotAFeed: Story = { args: { feed: 'demo/feeds/not-a-feed.html' } };

export const PartlyInvalid: Story = { args: { feed: 'demo/feeds/broken.json' } };

/** The network went down after the feed had come: older data, with their date. */
export const Stale: Story = { play: goesOffline };

/** Everything the feed knows of a workshop, and how to take it along. */
export const Details: Story = { play: opened('osallistaminen') };

export const DetailsInSwedish: Story = { args: { lang: 'sv' }, play: opened('viittova-taide') };

export const AddToCalendar: Story = {
  play: async (context) => {
    await opened('osallistaminen')(context);
    (await shown(context.canvasElement, '.menu > summary')).click();
  },
};

/** A course: the next session first, one of them cancelled, one elsewhere. */
export const Sessions: Story = { play: opened('hoivataide') };

/** Every Saturday but one, once indoors. */
export const Repeated: Story = { play: opened('liiketta-luonnossa') };

export const Cancelled: Story = { play: opened('verkostot') };

export const Postponed: Story = { args: { limit: 60 }, play: opened('kulttuurihyvinvointi') };

export const Rescheduled: Story = { args: { limit: 30 }, play: opened('lahjoittajat') };

export const MovedOnline: Story = { play: opened('saavutettava-viestinta') };

/** Begun weeks ago and still on: it stands first. */
export const RunningExhibition: Story = { args: { limit: 3 }, play: opened('puun-muisto') };

/** Ends at midnight, which belongs to the evening before. */
export const MidnightEnd: Story = {
  args: own(paja({ start: '2026-11-14T18:00', end: '2026-11-15T00:00' })),
};

/** The end isn't known, so none is told. */
export const UnknownEnd: Story = { args: own(paja({ start: '2026-10-14T17:00' })) };

export const OverNewYear: Story = {
  args: own(paja({ kind: 'exhibition', start: '2026-12-28', end: '2027-01-06' })),
};

/** Clocks change on 25 October 2026 and 28 March 2027: wall times stay what they are. */
export const ClockChanges: Story = {
  args: own(
    paja({ start: '2026-10-24T22:00', end: '2026-10-25T06:00' }),
    paja({ start: '2026-10-25T03:30', end: '2026-10-25T05:00' }),
    paja({ start: '2027-03-28T03:30', end: '2027-03-28T05:00' }),
    paja({
      start: '2026-10-19T17:00',
      end: '2026-10-19T18:00',
      repeat: { every: 'week', times: 3 },
    }),
  ),
};

/** Times are the feed's; whoever has another clock is told once. */
export const AnotherZone: Story = {
  args: {
    feed: undefined,
    data: {
      version: '1',
      language: 'en',
      timeZone: 'Pacific/Auckland',
      workshops: [{ id: 'w', name: 'Clay workshop', start: '2026-10-14T17:00' }],
    },
    lang: 'en',
  },
};

const registration = (fields: object) =>
  paja({
    start: '2026-10-14T17:00',
    end: '2026-10-14T19:00',
    registration: { required: true, url: 'https://kunta.example/ilmoittaudu', ...fields },
  });
const asOf = '2026-10-05T05:00:00Z';

/** Not open yet, open, few places, a figure too old to tell, full, waiting list, closed, none. */
export const RegistrationStates: Story = {
  args: own(
    registration({ opens: '2026-10-06T09:00' }),
    registration({ closes: '2026-10-09', remaining: 12, asOf }),
    registration({ closes: '2026-10-09T12:00', remaining: 2, asOf }),
    registration({ closes: '2026-10-09', remaining: 2, asOf: '2026-10-01T05:00:00Z' }),
    registration({ remaining: 0, asOf }),
    registration({ remaining: 0, asOf, waitlist: { capacity: 10, remaining: 4 } }),
    registration({ closes: '2026-10-01' }),
    registration({ required: false }),
  ),
};

export const RegistrationStatesInSwedish: Story = {
  args: { ...RegistrationStates.args, lang: 'sv' },
};

/** Past workshops keep their slides and recordings. */
export const Past: Story = {
  args: { past: 'show', limit: 4 },
  play: opened('hankehautomo'),
};

export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.facet > summary')).click();
    (await shown(canvasElement, '.facet input')).click();
    await shown(canvasElement, '.chip');
    (await shown(canvasElement, '.more-filters')).click();
  },
};

export const FilterOpened: Story = { play: clicked('.facet > summary') };

/** Nothing is left: which filter to drop, and what then appears. */
export const NothingFound: Story = { play: searched('jäähalli', '[part=message]') };

/** The page shows two municipalities, five rows and no controls. */
export const FiveOnAFrontPage: Story = {
  args: { municipality: 'Turku, 529', limit: 5, filters: 'none', headingLevel: 3 },
};

/** Text that exists in one language says which. */
export const InAnotherLanguage: Story = {
  args: {
    lang: 'en',
    ...own(paja({ name: { sv: 'Berättarverkstad' }, start: '2026-10-14T17:00' })),
  },
};

/** Two thousand workshops, a quarter of them each week for ten years. */
export const Thousands: Story = {
  args: own(
    ...Array.from({ length: 2000 }, (_, n) => ({
      name: `Työpaja ${n + 1}`,
      start: `2026-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}T${10 + (n % 9)}:00`,
      ...(n % 4 === 0 && { repeat: { every: 'week', until: '2036-12-31' } }),
    })),
  ),
};

export const Month: Story = { args: { view: 'month' }, play: grid };

/** A day opened under the grid, with one of its events. */
export const MonthDayOpened: Story = {
  args: { view: 'month', lang: 'en' },
  play: async ({ canvasElement }) => {
    (await shown(canvasElement, '.event[data-id="osallistaminen"]')).click();
    await shown(canvasElement, '.chosen-day .terms');
  },
};

/** More in a day than its lines hold. */
export const MonthFull: Story = {
  args: {
    view: 'month',
    ...own(
      ...Array.from({ length: 90 }, (_, n) =>
        paja({ start: `2026-10-${String(1 + (n % 31)).padStart(2, '0')}T${10 + (n % 9)}:00` }),
      ),
      paja({ start: '2026-10-07', end: '2026-10-09' }),
      paja({ start: '2026-10-10', end: '2026-10-13' }),
    ),
  },
  play: grid,
};

/** A month without anything: where to go from it. */
export const MonthEmpty: Story = {
  args: { view: 'month', ...own(paja({ start: '2027-01-20T17:00' })) },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.month .notice');
  },
};

export const MonthInSwedish: Story = { args: { view: 'month', lang: 'sv' }, play: grid };

/** Dots over the list of the day. */
export const MonthNarrow: Story = {
  args: { view: 'month' },
  render: inColumn({ inlineSize: '320px' }),
  play: grid,
};

export const MonthDark: Story = {
  args: { view: 'month' },
  render: inColumn(DARK),
  play: clicked('[data-date="2026-10-14"]'),
};

export const Narrow: Story = {
  render: inColumn({ inlineSize: '320px' }),
  play: opened('osallistaminen'),
};

export const NarrowFilters: Story = {
  args: { lang: 'sv' },
  render: inColumn({ inlineSize: '320px' }),
  play: clicked('.more-filters'),
};

export const InASidebar: Story = {
  args: { limit: 5 },
  render: inColumn({ inlineSize: '200px' }),
};

export const MonthInASidebar: Story = {
  args: { view: 'month' },
  render: inColumn({ inlineSize: '200px' }),
  play: grid,
};

export const Dark: Story = { render: inColumn(DARK), play: opened('osallistaminen') };

/** A page with its own type and colours. */
export const OnSand: Story = {
  args: { limit: 6 },
  render: inColumn({
    padding: '16px',
    background: '#f4ead8',
    color: '#2b2118',
    fontFamily: 'Georgia, serif',
    fontSize: '18px',
  }),
};
