import type { ArtistPilotMapMessages } from '../fi/artist-pilot-map.ts';
import { artForms } from './vocabulary/art-forms.ts';

const messages: ArtistPilotMapMessages = {
  heading: 'Konstnärernas pilotprojekt på kartan',
  status: {
    running: 'Pågår',
    coming: 'Kommande',
    ended: 'Avslutat',
    postponed: 'Uppskjutet',
    cancelled: 'Inställt',
  },
  artforms: artForms,
  count: (n) => `${n} pilotprojekt`,
  empty: 'Inga pilotprojekt har publicerats ännu. Titta in igen senare.',
  list: 'Pilotprojekten som lista',

  showMap: 'Visa kartan',
  hideMap: 'Dölj kartan',
  mapFailed: 'Kartan kan inte visas. Samma uppgifter finns i listan.',
  legend: 'Teckenförklaring',
  legendArea: {
    running: 'Pilotprojekt pågår',
    coming: 'Kommande pilotprojekt',
    ended: 'Avslutat pilotprojekt',
    off: 'Inställt eller uppskjutet pilotprojekt',
  },
  legendPlace: 'Plats',
  legendAround: 'Ungefär här',
  fullScreen: 'Helskärm',
  leaveFullScreen: 'Lämna helskärm',
  help: 'Så använder du kartan',
  attribution: 'Kommungränser: Statistikcentralen och Lantmäteriverket, CC BY 4.0. Generaliserade.',

  showTiles: 'Visa bakgrundskarta',

  nearMe: 'Nära mig',
};

export default messages;
