import type { ArtistPilotMapMessages } from '../fi/artist-pilot-map.ts';
import { plural } from '../format.ts';
import { artForms } from './vocabulary/art-forms.ts';

const messages: ArtistPilotMapMessages = {
  heading: 'Artist pilots on the map',
  status: {
    running: 'Running',
    coming: 'Upcoming',
    ended: 'Ended',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  artforms: artForms,
  count: (n) => plural('en', n, { one: '1 pilot', other: `${n} pilots` }),
  empty: 'No pilots have been published yet. Please come back later.',
  list: 'Pilots as a list',

  showMap: 'Show map',
  hideMap: 'Hide map',
  mapFailed: 'The map cannot be shown. The list has the same information.',
  legend: 'Key',
  legendArea: {
    running: 'Pilot running',
    coming: 'Upcoming pilot',
    ended: 'Pilot ended',
    off: 'Pilot cancelled or postponed',
  },
  legendPlace: 'Place',
  legendAround: 'Roughly here',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  help: 'How to use the map',
  attribution:
    'Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.',

  showTiles: 'Show background map',

  nearMe: 'Near me',
};

export default messages;
