import type { FrameMessages } from '../fi/frame.ts';

const messages: FrameMessages = {
  refused: 'This site does not show data from this address:',
  unknown: 'The address does not say what to show here.',
};

export default messages;
