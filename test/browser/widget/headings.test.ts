import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import '../../../src/artist-pilot-map/define.ts';
import '../../../src/contact-card/define.ts';
import '../../../src/funding-finder/define.ts';
import '../../../src/workshop-calendar/define.ts';
import { heading, headingPlace } from '../../../src/widget/heading.ts';
import { base } from '../../../src/widget/tokens.styles.ts';
import { waitUntil } from '../../helpers/patience.ts';

/** The built-in heading, and how many levels lower those of the items are. */
const WIDGETS: Record<string, [string, number]> = {
  'vk-workshop-calendar': ['Työpajat', 2],
  'vk-artist-pilot-map': ['Taiteilijakokeilut kartalla', 1],
  'vk-funding-finder': ['Mistä rahoitusta?', 1],
  'vk-contact-card': ['Yhteystiedot', 1],
};

for (const [tag, [builtIn, lower]] of Object.entries(WIDGETS))
  describe(`the headings of <${tag}>`, () => {
    async function open(attributes: Record<string, string>) {
      const element = document.createElement(tag) as HTMLElement & { ready: Promise<void> };
      const all = { lang: 'fi', feed: '/demo/feeds/network.json', now: REFERENCE_NOW };
      for (const [name, value] of Object.entries({ ...all, permalinks: 'off', ...attributes }))
        element.setAttribute(name, value);
      await fixture(html`<div>${element}</div>`);
      await element.ready;
      const find = (part: string) => element.shadowRoot!.querySelector(`[part~="${part}"]`)!;
      await waitUntil(() => find('item-heading'));
      const own = find('heading');
      const region = element.shadowRoot!.querySelector('section');
      return {
        own,
        region,
        text: own.textContent!.trim(),
        levels: [own, find('item-heading')].map(nameOf),
      };
    }
    const nameOf = ({ localName }: Element) => localName;

    it('are the built-in ones where the page gives none', async () => {
      expect((await open({ heading: '' })).text).to.equal(builtIn);
      expect((await open({ heading: '  ' })).text).to.equal(builtIn);
      expect((await open({ heading: 'Kulttuuri' })).text).to.equal('Kulttuuri');
    });

    it('name the region of the page that the widget is', async () => {
      const { own, region } = await open({ heading: 'Kulttuuri' });
      expect(region?.contains(own)).to.equal(true);
      expect(region!.getAttribute('aria-labelledby')).to.equal(own.id);
      expect(own.textContent).to.equal('Kulttuuri');
    });

    it('begin at the level of the page, at the second where it gives none', async () => {
      for (const level of ['kaksi', '', '0'])
        expect((await open({ 'heading-level': level })).levels).to.deep.equal(
          ['h2', `h${2 + lower}`],
          level,
        );
      expect((await open({ 'heading-level': '4' })).levels).to.deep.equal(['h4', `h${4 + lower}`]);
    });
  });

describe('the place of a heading', () => {
  it('is as high as the heading that comes there', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [base.styleSheet!];
    const heightOf = (content: unknown): number => {
      render(content, root);
      return root.querySelector('#heading')!.getBoundingClientRect().height;
    };
    const height = heightOf(heading(2, 'Työpajat', { id: 'heading' }));
    expect(heightOf(headingPlace)).to.equal(height);
    host.remove();
  });
});
