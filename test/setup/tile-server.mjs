/**
 * A tile server for tests, at /test-tiles/{z}/{x}/{y}.svg. It marks known places by the formula of
 * the OpenStreetMap wiki ('Slippy map tilenames'), not by our own, so that what it draws proves
 * where our borders and marks are. /test-tiles/broken/… fails.
 */
const PLACES = [
  { lat: 60.4437, lon: 22.4571 },
  { lat: 60.1626, lon: 21.7033 },
  { lat: 60.8004, lon: 21.4098 },
];

const radians = (degrees) => (degrees * Math.PI) / 180;

/** Tile numbers with their fractions. */
function tileOf({ lat, lon }, zoom) {
  const n = 2 ** zoom;
  return {
    x: ((lon + 180) / 360) * n,
    y: ((1 - Math.asinh(Math.tan(radians(lat))) / Math.PI) / 2) * n,
  };
}

function drawTile(zoom, x, y) {
  const dots = PLACES.map((place) => tileOf(place, zoom))
    .filter((at) => Math.floor(at.x) === x && Math.floor(at.y) === y)
    .map((at) => `<circle cx="${(at.x - x) * 256}" cy="${(at.y - y) * 256}" r="6" fill="#f00"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">${dots.join('')}</svg>`;
}

export async function tileServer(context, next) {
  const [, broken, zoom, x, y] =
    /^\/test-tiles\/(broken\/)?(\d+)\/(\d+)\/(\d+)\.svg$/.exec(context.path) ?? [];
  if (zoom === undefined) return next();
  if (broken) {
    context.status = 503;
    return;
  }
  context.type = 'image/svg+xml';
  context.body = drawTile(Number(zoom), Number(x), Number(y));
}
