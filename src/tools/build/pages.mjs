/** Puts the pages for webmasters into dist/, so that one folder holds all that a site uploads. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const PAGES = ['snippet.html', 'editor.html', 'ohje.html', 'guide-sv.html'];
const ASSETS = ['site.css', 'snippet.css', 'editor.css', 'guide.css', 'crest.svg'];

export function copyPages() {
  copyFileSync('src/embed/frame.html', 'dist/frame.html');
  mkdirSync('dist/assets', { recursive: true });
  for (const asset of ASSETS) copyFileSync(`demo/assets/${asset}`, `dist/assets/${asset}`);
  // the demo's pages stand beside dist/, these in it
  for (const page of PAGES) {
    const text = readFileSync(`demo/${page}`, 'utf8');
    writeFileSync(`dist/${page}`, text.replaceAll('"../dist/', '"./'));
  }
}
