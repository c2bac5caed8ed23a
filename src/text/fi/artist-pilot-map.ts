import { plural } from '../format.ts';
import { artForms } from './vocabulary/art-forms.ts';

const messages = {
  heading: 'Taiteilijakokeilut kartalla',
  status: {
    running: 'Käynnissä',
    coming: 'Tulossa',
    ended: 'Päättynyt',
    postponed: 'Lykätty',
    cancelled: 'Peruttu',
  },
  artforms: artForms as Readonly<Record<string, string>>,
  count: (n: number) => plural('fi', n, { one: '1 kokeilu', other: `${n} kokeilua` }),
  empty: 'Kokeiluja ei ole vielä julkaistu. Katso myöhemmin uudelleen.',
  list: 'Kokeilut luettelona',

  showMap: 'Näytä kartta',
  hideMap: 'Piilota kartta',
  mapFailed: 'Karttaa ei saada näkyviin. Samat tiedot ovat luettelossa.',
  legend: 'Merkit',
  legendArea: {
    running: 'Kokeilu käynnissä',
    coming: 'Kokeilu tulossa',
    ended: 'Kokeilu päättynyt',
    off: 'Kokeilu peruttu tai lykätty',
  },
  legendPlace: 'Paikka',
  legendAround: 'Suurin piirtein täällä',
  fullScreen: 'Koko näyttö',
  leaveFullScreen: 'Poistu koko näytöstä',
  help: 'Kartan ohje',
  attribution: 'Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.',

  showTiles: 'Näytä taustakartta',

  nearMe: 'Lähelläni',
};

export default messages;
export type ArtistPilotMapMessages = typeof messages;
