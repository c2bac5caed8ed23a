/** Serves the bench pages, `/<scene>/<side>/<n>`, the feeds and dist/ on a free loopback port. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { loadFigure } from '../../src/artist-pilot-map/regions/index.ts';
import { decodeFigure } from '../../src/artist-pilot-map/regions/figure.ts';
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

function ownPage({ widget, collection, attributes }, n) {
  return page(`<script type="module" src="/dist/vk-${widget}.js"></script>
<vk-${widget} feed="/feed/${collection}/${n}" now="${NOW}" ${attributes ?? `limit="${n}"`}>`);
}

async function figure() {
  const { areas, origin, bounds, grid } = decodeFigure(await loadFigure('02'));
  return { paths: areas.map(({ path }) => path), origin, size: bounds, grid };
}

export async function serve() {
  const dist = sirv('dist');
  const floor = sirv('test/bench/floor');
  const figureText = JSON.stringify(await figure());
  const feeds = new Map();

  const server = createServer((request, response) => {
    const [, first, second, third] = request.url.split('/');
    const send = (type, text) => response.setHeader('content-type', type).end(text);
    if (first === 'dist' || first === 'floor') {
      request.url = request.url.slice(first.length + 1);
      return (first === 'dist' ? dist : floor)(request, response);
    }
    if (first === 'figure.json') return send('application/json', figureText);
    if (first === 'feed') {
      // generated once, so that no run waits for it
      const key = `${second} ${third}`;
      if (!feeds.has(key)) feeds.set(key, JSON.stringify(feedOf(second, Number(third))));
      return send('application/json', feeds.get(key));
    }
    const scene = SCENES.find(({ name }) => name === first);
    if (!scene) return response.writeHead(404).end();
    send(
      'text/html; charset=utf-8',
      (second === 'floor' ? floorPage : ownPage)(scene, Number(third)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
