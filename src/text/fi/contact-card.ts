const messages = {
  heading: 'Yhteystiedot',
};

export default messages;
export type ContactCardMessages = typeof messages;
