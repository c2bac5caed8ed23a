import type { ContactCardMessages } from '../fi/contact-card.ts';

const messages: ContactCardMessages = {
  heading: 'Kontaktuppgifter',
};

export default messages;
