const messages = {
  heading: 'Taiteilijakokeilut kartalla',
};

export default messages;
export type ArtistPilotMapMessages = typeof messages;
