import { expect } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import { TAGS } from '../../../src/embed/tags.ts';
import { waitUntil } from '../../helpers/patience.ts';

const FEED = '/demo/feeds/network.json';
const LINK = `<a href="${FEED}">Kulttuuri</a>`;

/** Every form of the contract, as a page holds it, with the real widgets that `npm run build` wrote. */
const FORMS: Record<string, (tag: string) => string> = {
  'an element': (tag) => `<${tag} feed="${FEED}" now="${REFERENCE_NOW}">${LINK}</${tag}>`,
  'a link with options in its fragment': (tag) =>
    `<p><a href="${FEED}#${tag};now=${encodeURIComponent(REFERENCE_NOW)}">Kulttuuri</a></p>`,
  'a link with a class': (tag) =>
    `<a class="${tag}" href="${FEED}" data-now="${REFERENCE_NOW}">Kulttuuri</a>`,
  'a div with a class': (tag) =>
    `<div class="${tag}" data-feed="${FEED}" data-now="${REFERENCE_NOW}"></div>`,
  'a div around a link': (tag) =>
    `<div class="${tag}"><p><a href="${FEED}#now=${encodeURIComponent(REFERENCE_NOW)}">Kulttuuri</a></p></div>`,
  'JSON in a script': (tag) =>
    `<script type="application/json" data-vk="${tag.slice(3)}">{"feed": "${FEED}", "now": "${REFERENCE_NOW}"}</script>`,
  'an iframe': (tag) =>
    `<iframe src="/dist/frame.html?widget=${tag.slice(3)}&amp;feed=${FEED}&amp;now=${encodeURIComponent(REFERENCE_NOW)}"></iframe>`,
};

const hasRows = (page: Document | null | undefined, tag: string) =>
  Boolean(page?.querySelector(tag)?.shadowRoot?.querySelector('[part~="item"]'));

describe('every form shows all four widgets, as built', () => {
  before(async () => {
    const { ok } = await fetch('/dist/vk.js', { method: 'HEAD' });
    expect(ok, 'dist/ is there: npm run build').to.equal(true);
  });

  for (const [name, write] of Object.entries(FORMS))
    for (const loader of ['vk.js', 'vk-all.js'])
      it(`${name}, by ${loader}`, async () => {
        const frame = document.createElement('iframe');
        frame.width = '800';
        frame.srcdoc = `<!doctype html><html lang="fi">${TAGS.map(write).join('\n')}<script src="/dist/${loader}" async></script>`;
        document.body.append(frame);
        const within = (index: number) =>
          name === 'an iframe'
            ? frame.contentDocument?.querySelectorAll('iframe')[index]?.contentDocument
            : frame.contentDocument;
        await waitUntil(
          () => TAGS.every((tag, index) => hasRows(within(index), tag)),
          'all four have rows',
        );
        frame.remove();
      });
});
