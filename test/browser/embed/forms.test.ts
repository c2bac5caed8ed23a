import { expect } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import { TAGS } from '../../../src/embed/tags.ts';
import { FORMS, type Written } from '../../helpers/forms.ts';
import { waitUntil } from '../../helpers/patience.ts';

const FEED = '/demo/feeds/network.json';

/** The real widgets that `npm run build` wrote, in each form of the contract. */
const write = (form: (written: Written) => string) => (tag: string) =>
  form({
    tag,
    attributes: { feed: FEED, now: REFERENCE_NOW },
    inside: `<a href="${FEED}">Kulttuuri</a>`,
  });

const hasRows = (page: Document | null | undefined, tag: string) =>
  Boolean(page?.querySelector(tag)?.shadowRoot?.querySelector('[part~="item"]'));

describe('every form shows all four widgets, as built', () => {
  before(async () => {
    const { ok } = await fetch('/dist/vk.js', { method: 'HEAD' });
    expect(ok, 'dist/ is there: npm run build').to.equal(true);
  });

  for (const [name, form] of Object.entries(FORMS))
    for (const loader of ['vk.js', 'vk-all.js'])
      it(`${name}, by ${loader}`, async () => {
        const frame = document.createElement('iframe');
        frame.width = '800';
        frame.srcdoc = `<!doctype html><html lang="fi">${TAGS.map(write(form)).join('\n')}<script src="/dist/${loader}" async></script>`;
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
