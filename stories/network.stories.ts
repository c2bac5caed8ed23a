import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { REFERENCE_NOW } from '../demo/feeds/reference.ts';
import '../src/artist-pilot-map/define.ts';
import '../src/contact-card/define.ts';
import '../src/funding-finder/define.ts';
import '../src/workshop-calendar/define.ts';

const FEED = 'demo/feeds/network.json';

const network = (lang: string) => html`
  <div class="network" lang=${lang}>
    <vk-artist-pilot-map
      feed=${FEED}
      now=${REFERENCE_NOW}
      group="network"
      structured-data="off"
    ></vk-artist-pilot-map>
    <vk-workshop-calendar
      feed=${FEED}
      now=${REFERENCE_NOW}
      group="network"
      structured-data="off"
    ></vk-workshop-calendar>
    <vk-funding-finder
      feed=${FEED}
      now=${REFERENCE_NOW}
      group="network"
      structured-data="off"
    ></vk-funding-finder>
    <vk-contact-card
      feed=${FEED}
      now=${REFERENCE_NOW}
      group="network"
      layout="list"
      structured-data="off"
    ></vk-contact-card>
  </div>
`;

/**
 * One feed, four views: a municipality chosen in one filters the others, and what one names
 * opens in the one that shows it.
 */
const meta: Meta = { title: 'Linked network', render: () => network('fi') };
export default meta;

type Story = StoryObj;

export const Finnish: Story = {};

export const Swedish: Story = { render: () => network('sv') };

export const English: Story = { render: () => network('en') };
