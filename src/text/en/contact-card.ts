import type { ContactCardMessages } from '../fi/contact-card.ts';

const messages: ContactCardMessages = {
  heading: 'Contacts',
};

export default messages;
