/**
 * Serves the demo on this machine only: `npm start`, or `node demo/serve.mjs` after a build.
 * PORT chooses the port; without it a free one is taken.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { answerFeed } from './server/feeds.mjs';
import { setHeaders } from './server/headers.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** address → folder; the first that has the file answers */
const FOLDERS = [
  ['/demo/vendor/bootstrap/', '../node_modules/bootstrap/dist/css/'],
  ['/demo/', './'],
  ['/dist/', '../dist/'],
];

/** Starts the server; resolves to its address and a way to stop it. */
export async function serve({ port = 0, host = '127.0.0.1' } = {}) {
  const handlers = FOLDERS.map(([prefix, path]) => [
    prefix,
    sirv(folder(path), {
      dev: true,
      setHeaders: (response, file) => setHeaders(response, prefix + file.slice(1)),
    }),
  ]);

  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    const notFound = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    if (path === '/') return response.writeHead(302, { Location: '/demo/' }).end();
    if (path.startsWith('/demo/feeds/')) {
      setHeaders(response, path);
      if (await answerFeed(request, response)) return;
    }
    const [prefix, handler] = handlers.find(([start]) => path.startsWith(start)) ?? [];
    if (!handler) return notFound();
    request.url = request.url.slice(prefix.length - 1);
    handler(request, response, notFound);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${server.address().port}`,
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

const PAGES = [
  ['demo/', 'a municipality with all four widgets, in three languages, light and dark'],
  ['demo/hosts/bootstrap.html', 'on a Bootstrap site'],
  ['demo/hosts/reset.html', 'on a site with an old reset and a 62.5 % root'],
  ['demo/hosts/plain.html', 'on a page without any style sheet'],
  ['demo/hosts/strict.html', 'under the strictest Content-Security-Policy'],
  ['demo/hosts/forms.html', 'every form of embedding: link, div, JSON, iframe'],
  ['demo/hosts/states.html', 'loading, empty, broken, unreachable'],
  ['demo/snippet.html', 'the snippet maker'],
  ['demo/editor.html', 'the feed editor'],
  ['demo/ohje.html', 'the guide for webmasters, in Finnish (guide-sv.html: in Swedish)'],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(folder('../dist/vk.js'))) {
    console.error('Nothing is built yet: npm run build');
    process.exit(1);
  }
  const { url } = await serve({ port: Number(process.env.PORT ?? 0) });
  console.log(`\nThe demo is at ${url}/\n`);
  for (const [path, what] of PAGES) console.log(`  ${`${url}/${path}`.padEnd(52)} ${what}`);
  console.log('\nCtrl-C stops it.');
}
