import { plural } from '../../format.ts';
import type { ArtistPilotMapLaterMessages } from '../../fi/later/artist-pilot-map.ts';
import common from './common.ts';

const messages: ArtistPilotMapLaterMessages = {
  ...common,
  notFound: 'The pilot in the link cannot be found. It may have been removed.',
  filterStatus: 'Status',
  filterArtform: 'Art form',
  filterAudience: 'For whom',
  filterMonth: 'Timeline',
  allMonths: 'Any time',
  monthsShort: [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
  ],
  countFiltered: (n, all) =>
    `${n} of ${plural('en', all, { one: '1 pilot', other: `${all} pilots` })}`,
  emptyFiltered: 'No pilots match these filters.',
  loosen: (filter, n) =>
    plural('en', n, {
      one: `Remove the filter “${filter}” to see 1 pilot`,
      other: `Remove the filter “${filter}” to see ${n} pilots`,
    }),

  when: 'When',
  where: 'Where',
  artist: (n) => (n > 1 ? 'Artists' : 'Artist'),
  artform: (n) => (n > 1 ? 'Art forms' : 'Art form'),
  join: 'How to take part',
  joinFor: 'For whom',
  joinLanguages: 'Languages',
  joinCost: 'Price',
  joinSignup: 'Registration',
  signupNeeded: 'Please register in advance',
  signupNotNeeded: 'No registration needed',
  deadline: (moment) => `Register by ${moment}`,
  deadlinePassed: (moment) => `Registration closed ${moment}`,
  joinLink: 'Register or ask for details',
  contact: 'Contact',
  workshops: 'Workshops in this pilot',
  links: 'Read more',
  materials: 'Materials',
  approximate: '(approximately)',
  cancelledNote: 'This pilot has been cancelled.',
  postponedNote: 'This pilot has been postponed. The new dates will be announced later.',
  closeDetails: 'Close details',
  mapLabel: (region) => `Map: ${region}`,
  areas: 'Municipalities on the map',
  markers: 'Places on the map',
  areaName: (municipality, n, statuses) =>
    n
      ? `${municipality}, ${plural('en', n, { one: '1 pilot', other: `${n} pilots` })}: ${statuses}`
      : `${municipality}, no pilots`,
  areaNone: (municipality) => `${municipality}: no pilots at the moment.`,
  areaFiltered: (municipality) => `${municipality}: no pilots match these filters.`,
  areaHeading: (municipality, n) =>
    `${municipality}: ${plural('en', n, { one: '1 pilot', other: `${n} pilots` })}`,
  clusterName: (n, municipalities) =>
    municipalities ? `${n} places: ${municipalities}` : `${n} places`,
  andOthers: (n) =>
    plural('en', n, { one: 'one other municipality', other: `${n} other municipalities` }),

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Whole area',
  panUp: 'Move north',
  panDown: 'Move south',
  panLeft: 'Move west',
  panRight: 'Move east',
  pan: 'Move the map',
  hintWheel: 'Hold Ctrl and scroll to zoom',
  hintWheelMac: 'Hold ⌘ and scroll to zoom',
  hintTouch: 'Move and zoom the map with two fingers',
  helpText: [
    'Click a municipality or a place to choose it. The list has the same information.',
    'With keys: Tab to the map, arrows from one municipality to the next, Enter to open details. Plus and minus zoom, zero shows the whole area. Shift and an arrow move the map.',
    'With a mouse: drag to move the map, double-click or hold Ctrl and scroll to zoom. On a touch screen: move and zoom with two fingers.',
  ],
  tilesAsk: (host) =>
    `The background map comes from ${host}. That service will get your device’s network address and see which part of the map you look at.`,
  tilesAllow: 'Load background map',
  tilesDeny: 'Don’t load',
  tilesFailed: 'The background map is not available right now. The map works without it.',
  nearMeNote: 'Your location stays on your device.',
  nearMeSearching: 'Finding your location…',
  nearMeDenied:
    'Your location is not available. Allow it in your browser’s settings, or choose a municipality in the list.',
  nearMeFound: 'Nearest places',
  nearMeNone: 'The map has no places whose distance could be worked out.',
  nearMeYou: 'You',
  distance: (km) => `${km}\u00a0km`,
  metres: (m) => `${m}\u00a0m`,
};

export default messages;
