import type { FrameMessages } from '../fi/frame.ts';

const messages: FrameMessages = {
  refused: 'Den här webbplatsen visar inte uppgifter från den här adressen:',
  unknown: 'Adressen säger inte vad som ska visas här.',
};

export default messages;
