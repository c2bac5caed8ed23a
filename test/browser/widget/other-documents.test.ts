import { fixture, html } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import '../../../src/artist-pilot-map/define.ts';
import '../../../src/contact-card/define.ts';
import '../../../src/funding-finder/define.ts';
import '../../../src/workshop-calendar/define.ts';
import { TAGS } from '../../../src/embed/tags.ts';
import { waitUntil } from '../../helpers/patience.ts';

/** What a style sheet of ours changes on nearly all that we show. */
const TRAITS = ['display', 'color', 'padding', 'borderRadius', 'fontWeight', 'gap'] as const;

/** How an element and all in it look. */
const looks = (element: Element) =>
  [element, ...element.shadowRoot!.querySelectorAll('*')]
    .map((part) => {
      const style = part.ownerDocument.defaultView!.getComputedStyle(part);
      return [part.localName, ...TRAITS.map((trait) => style[trait])].join(' ');
    })
    .join('\n');

type Widget = HTMLElement & { readonly ready: Promise<void> };

describe('an element that is moved into another document', () => {
  let column: HTMLElement;
  let other: Document;

  beforeEach(async () => {
    column = await fixture<HTMLElement>(html`<div></div>`);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="muu sivu"></iframe>`);
    other = frame.contentDocument!;
    other.body.style.margin = '0';
    column.style.width = frame.style.width = '700px';
    frame.style.border = '0';
  });

  afterEach(() => other.body.replaceChildren());

  async function open(tag: string, where: Element = column) {
    const element = document.createElement(tag) as Widget;
    const attributes = {
      feed: '/demo/feeds/network.json',
      lang: 'fi',
      limit: '3',
      now: REFERENCE_NOW,
      permalinks: 'off',
    };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    where.append(element);
    await element.ready;
    return element;
  }

  const toLookLike = (element: Element, twin: Element) =>
    waitUntil(() => looks(element) === looks(twin), 'it looks as one that stayed');

  for (const tag of TAGS) {
    it(`looks the same there, and at home again: ${tag}`, async () => {
      const [element, twin] = [await open(tag), await open(tag)];
      other.body.append(element);
      await toLookLike(element, twin);
      column.append(element);
      await toLookLike(element, twin);
    });

    it(`looks the same when it has only passed through another: ${tag}`, async () => {
      const [element, twin] = [await open(tag), await open(tag)];
      // as libraries do with what they keep while they swap the page around it
      document.createElement('template').content.append(element);
      column.append(element);
      await toLookLike(element, twin);
      new DOMParser().parseFromString('', 'text/html').body.append(element);
      column.append(element);
      await toLookLike(element, twin);
    });

    it(`looks the same where it was never at home: ${tag}`, async () => {
      const [element, twin] = [await open(tag, other.body), await open(tag)];
      await toLookLike(element, twin);
    });
  }

  it('has the styles of what comes only there', async () => {
    const [element, twin] = [
      await open('vk-workshop-calendar'),
      await open('vk-workshop-calendar'),
    ];
    other.body.append(element);
    for (const each of [element, twin]) each.setAttribute('view', 'month');
    await waitUntil(() => twin.shadowRoot!.querySelector('[role=grid]'));
    await toLookLike(element, twin);
  });

  it('follows the colours and the language of that document', async () => {
    const element = await open('vk-contact-card');
    element.removeAttribute('lang');
    other.documentElement.lang = 'sv';
    other.body.append(element);
    const view = other.defaultView!;
    const surface = () => view.getComputedStyle(element).getPropertyValue('--_surface');
    await waitUntil(() => surface() === 'rgb(255 255 255)');
    other.body.style.background = 'rgb(20 20 20)';
    await waitUntil(() => surface() === 'rgb(20 20 20)');
    await waitUntil(() => element.shadowRoot!.querySelector('section')!.lang === 'sv');
    other.documentElement.lang = 'en';
    await waitUntil(() => element.shadowRoot!.querySelector('section')!.lang === 'en');
  });
});
