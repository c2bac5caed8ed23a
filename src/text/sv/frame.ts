import type { FrameMessages } from '../fi/frame.ts';

const messages: FrameMessages = {
  titles: {
    'vk-workshop-calendar': 'Workshoppar',
    'vk-artist-pilot-map': 'Konstnärernas pilotprojekt',
    'vk-funding-finder': 'Finansiering',
    'vk-contact-card': 'Kontaktuppgifter',
  },
  refused: 'Den här webbplatsen visar inte uppgifter från den här adressen:',
  unknown: 'Adressen säger inte vad som ska visas här.',
};

export default messages;
