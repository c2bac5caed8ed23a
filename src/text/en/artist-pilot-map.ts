import type { ArtistPilotMapMessages } from '../fi/artist-pilot-map.ts';

const messages: ArtistPilotMapMessages = {
  heading: 'Artist pilots on the map',
};

export default messages;
