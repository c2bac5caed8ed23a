import type { ArtistPilotMapMessages } from '../fi/artist-pilot-map.ts';

const messages: ArtistPilotMapMessages = {
  heading: 'Konstnärspiloter på kartan',
};

export default messages;
