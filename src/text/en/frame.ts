import type { FrameMessages } from '../fi/frame.ts';

const messages: FrameMessages = {
  titles: {
    'vk-workshop-calendar': 'Workshops',
    'vk-artist-pilot-map': 'Artist pilots',
    'vk-funding-finder': 'Funding',
    'vk-contact-card': 'Contacts',
  },
  refused: 'This site does not show data from this address:',
  unknown: 'The address does not say what to show here.',
};

export default messages;
