/** Puts the pages for webmasters into dist/, so that one folder holds all that a site uploads. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const PAGES = ['snippet.html', 'editor.html', 'ohje.html', 'guide-sv.html'];
const ASSETS = [
  'crest.svg',
  'site.css',
  'guide.css',
  'tools.css',
  'snippet.css',
  'editor.css',
  'editor-forms.css',
];

const EXAMPLE = 'feeds/network.json';

/** The instant that the example feed is written around. */
const NOW = /REFERENCE_NOW = '(.*?)'/.exec(readFileSync('demo/feeds/reference.ts', 'utf8'))[1];

export function copyPages() {
  copyFileSync('src/embed/frame.html', 'dist/frame.html');
  mkdirSync('dist/assets', { recursive: true });
  for (const asset of ASSETS) copyFileSync(`demo/assets/${asset}`, `dist/assets/${asset}`);
  // the snippet maker begins with an example: what it previews shows that all files have arrived
  cpSync('demo/feeds/images', 'dist/feeds/images', { recursive: true });
  const example = JSON.parse(readFileSync(`demo/${EXAMPLE}`, 'utf8'));
  writeFileSync(`dist/${EXAMPLE}`, JSON.stringify(example));
  // the demo's pages stand beside dist/, these in it
  for (const page of PAGES) {
    const text = readFileSync(`demo/${page}`, 'utf8');
    writeFileSync(
      `dist/${page}`,
      text
        .replaceAll('"../dist/', '"./')
        .replace(`content="${EXAMPLE}"`, `content="${EXAMPLE}" data-now="${NOW}"`),
    );
  }
}
