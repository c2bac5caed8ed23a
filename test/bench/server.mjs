/** Serves the bench pages, `/<scene>/<floor|own|peer>/<n>`, the feeds and dist/ on a free loopback port. */
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import sirv from 'sirv';
import { loadFigure } from '../../src/artist-pilot-map/regions/index.ts';
import { decodeFigure } from '../../src/artist-pilot-map/regions/figure.ts';
import { unproject } from '../../src/artist-pilot-map/projection.ts';
import { feedOf, NOW } from './feeds.mjs';
import { SCENES } from './scenes.mjs';

const page = (body) => `<!doctype html>
<html lang="fi"><meta charset="utf-8"><title>Bench</title>
<style>body{font:16px/1.5 sans-serif;margin:1rem}</style>
${body}`;

function floorPage({ floor, collection }, n) {
  const input = '<label>Haku <input></label>';
  return page(`<body data-feed="/feed/${collection}/${n}">${input}<div id="root"></div>
<script type="module" src="/floor/${floor}.js"></script>`);
}

function peerPage({ name, collection }, n) {
  const input = '<label>Haku <input></label>';
  return page(`<body data-feed="/feed/${collection}/${n}"><link rel="stylesheet" href="/peer/${name}.css">
${input}<div id="root"></div><script type="module" src="/peer/${name}.js"></script>`);
}

function ownPage({ widget, collection, attributes }, n) {
  return page(`<script type="module" src="/dist/vk-${widget}.js"></script>
<vk-${widget} feed="/feed/${collection}/${n}" now="${NOW}" ${attributes ?? `limit="${n}"`}>`);
}

const PAGES = { floor: floorPage, own: ownPage, peer: peerPage };

/** The peers' pages, each in one file as a site would build it: file name → text. */
async function bundlePeers() {
  const { outputFiles } = await build({
    entryPoints: SCENES.filter(({ peer }) => peer).map(({ name }) => `test/bench/peers/${name}.js`),
    outdir: 'peers',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.png': 'empty' },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** The region's borders as the floor draws them, and as rings of coordinates for a map library. */
async function figure() {
  const { areas, origin, bounds, grid } = decodeFigure(await loadFigure('02'));
  const coordinates = (path) =>
    path.split('z').flatMap((ring) => {
      const [x, y, ...steps] = ring.match(/-?\d+/g)?.map(Number) ?? [];
      if (x === undefined) return [];
      const at = { x: origin.x + x, y: origin.y + y };
      const points = [unproject(at, grid)];
      for (let i = 0; i < steps.length; i += 2) {
        at.x += steps[i];
        at.y += steps[i + 1];
        points.push(unproject(at, grid));
      }
      return [points];
    });
  return {
    floor: { paths: areas.map(({ path }) => path), origin, size: bounds, grid },
    peer: { areas: areas.map(({ path }) => coordinates(path)) },
  };
}

export async function serve() {
  const dist = sirv('dist');
  const floor = sirv('test/bench/floor');
  const figures = await figure();
  const peers = await bundlePeers();
  const feeds = new Map();

  const server = createServer((request, response) => {
    const [, first, second, third] = request.url.split('/');
    const send = (type, text) => response.setHeader('content-type', type).end(text);
    if (first === 'dist' || first === 'floor') {
      request.url = request.url.slice(first.length + 1);
      return (first === 'dist' ? dist : floor)(request, response);
    }
    if (first === 'figure.json') return send('application/json', JSON.stringify(figures.floor));
    if (first === 'areas.json') return send('application/json', JSON.stringify(figures.peer));
    if (first === 'peer')
      return send(
        second.endsWith('.css') ? 'text/css' : 'text/javascript',
        peers.get(second) ?? '',
      );
    if (first === 'feed') {
      // generated once, so that no run waits for it
      const key = `${second} ${third}`;
      if (!feeds.has(key)) feeds.set(key, JSON.stringify(feedOf(second, Number(third))));
      return send('application/json', feeds.get(key));
    }
    const scene = SCENES.find(({ name }) => name === first);
    if (!scene) return response.writeHead(404).end();
    send('text/html; charset=utf-8', PAGES[second](scene, Number(third)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** gzip of all that a peer's page fetches, bytes. */
    peerSize: ({ name }) =>
      [`${name}.js`, `${name}.css`].reduce(
        (sum, file) => sum + (peers.has(file) ? gzipSync(peers.get(file), { level: 9 }).length : 0),
        0,
      ),
    close: () => server.close(),
  };
}
