import { expect } from '@open-wc/testing';
import { openHostPage, type HostPage } from '../../helpers/host-page.ts';
import { waitUntil } from '../../helpers/patience.ts';

const FEED = '/kulttuuri.json';
const ELEMENT = `<vk-contact-card feed="${FEED}"><a href="${FEED}">Yhteys</a></vk-contact-card>`;
const LINK = `<p><a href="${FEED}#vk-contact-card;municipality=529">Yhteys</a></p>`;

describe('the loader in somebody else’s page', () => {
  let page: HostPage | undefined;
  afterEach(() => page?.close());

  const cards = () => page!.document.querySelectorAll('vk-contact-card');
  const isDefined = () => Boolean(page!.window.customElements.get('vk-contact-card'));

  /** A page in which both an element and a link become defined elements, without any error. */
  async function expectToWork(html: string, options?: Parameters<typeof openHostPage>[1]) {
    page = await openHostPage(html, options);
    await waitUntil(() => isDefined() && cards().length === 2, 'both have become elements');
    expect(page.errors).to.deep.equal([]);
    expect(page.asked).to.deep.equal(['vk-contact-card']);
  }

  it('loads only the widgets used, each once', async () => {
    page = await openHostPage(ELEMENT.repeat(500));
    await waitUntil(isDefined);
    expect(page.asked).to.deep.equal(['vk-contact-card']);
  });

  describe('asks for feeds ahead', () => {
    /** A page that notes what is asked for, and what is to be done later. */
    async function openPage(html: string) {
      page = await openHostPage(`<script>
        var fetched = [], later = [];
        fetch = async (url) => { fetched.push(new URL(url).pathname); return new Response('{}'); };
        setTimeout = (act) => later.push(act);
      </script>${html}`);
      return page.window as HostPage['window'] & { fetched: string[]; later: (() => void)[] };
    }

    it('each once, of all elements that will show it', async () => {
      const finder = `<vk-funding-finder feed="${FEED} /toinen.json"></vk-funding-finder>`;
      const { fetched } = await openPage(ELEMENT + finder);
      expect(fetched).to.deep.equal([FEED, '/toinen.json']);
    });

    it('but not for an element that was given its data', async () => {
      const { fetched, document } = await openPage('');
      const given = Object.assign(document.createElement('vk-contact-card'), { data: {} });
      given.setAttribute('feed', FEED);
      document.body.append(given);
      await waitUntil(isDefined);
      expect(fetched).to.deep.equal([]);
    });

    it('and keeps no answer for one that comes much later', async () => {
      const { later, vkWidgets } = await openPage(ELEMENT);
      expect(Object.values(vkWidgets!.feeds!).filter(Boolean)).to.have.lengthOf(1);
      for (const act of later) act();
      expect(Object.values(vkWidgets!.feeds!).filter(Boolean)).to.have.lengthOf(0);
    });
  });

  it('works wherever the script stands', () => expectToWork(`${ELEMENT}{{loader}}${LINK}`));

  it('works in quirks mode', () => expectToWork(ELEMENT + LINK, { doctype: '' }));

  it('works under <base href>', () =>
    expectToWork(`<base href="https://muualla.example/">${ELEMENT}${LINK}`));

  it('works beside AMD and CommonJS', () =>
    expectToWork(
      `<script>
        var define = () => { throw new Error('Mismatched anonymous define()'); };
        define.amd = {};
        var module = { exports: {} }, exports = module.exports;
      </script>${ELEMENT}${LINK}`,
    ));

  it('works where Prototype.js or MooTools have extended arrays', () =>
    expectToWork(
      `<script>
        Array.from = (list) => (list && list.toArray ? list.toArray() : []);
        Array.prototype.toJSON = () => '[]';
        Array.prototype.each = Array.prototype.forEach;
        Array.prototype.entries = function () { return this; };
        Object.prototype.inject = function () {};
        Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
        window.Event = function () { throw new Error('not an Event'); };
      </script>${ELEMENT}${LINK}`,
    ));

  it('works in a page that is written by document.write', () =>
    expectToWork(`<script>document.write(${JSON.stringify(ELEMENT)})</script>${LINK}`));

  it('works in a page that replaces Map and Set’s neighbours', () =>
    expectToWork(
      `<script>window.Map = function () {}; window.name = 'x'</script>${ELEMENT}${LINK}`,
    ));

  it('finds what is added later, also deep inside', async () => {
    page = await openHostPage('<main></main>');
    const added = page.document.createElement('section');
    added.innerHTML = `<div>${ELEMENT}${LINK}</div>`;
    page.document.querySelector('main')!.append(added);
    await waitUntil(() => isDefined() && cards().length === 2);
  });

  it('searches a shadow root when told to', async () => {
    page = await openHostPage('<main></main>');
    const root = page.document.querySelector('main')!.attachShadow({ mode: 'open' });
    page.window.vkWidgets!.scan!(root);
    root.innerHTML = LINK;
    await waitUntil(() => root.querySelector('vk-contact-card'));
  });

  it('leaves templates alone, and wakes their clones', async () => {
    page = await openHostPage(`<template>${LINK}</template><main></main>`);
    const template = page.document.querySelector('template')!;
    expect(template.content.querySelector('a')).to.not.equal(null);
    expect(page.asked).to.deep.equal([]);
    page.document.querySelector('main')!.append(template.content.cloneNode(true));
    await waitUntil(() => cards().length === 1);
    expect(template.content.querySelector('a'), 'the template is as it was').to.not.equal(null);
  });

  it('survives elements that are moved, cloned and removed while it loads', async () => {
    page = await openHostPage('<main></main><aside></aside>');
    const { document } = page;
    const element = document.createElement('vk-contact-card');
    document.querySelector('main')!.append(element);
    document.querySelector('aside')!.append(element, element.cloneNode(true));
    element.remove();
    await waitUntil(isDefined);
    expect(cards()).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('runs once, however often it is started', async () => {
    page = await openHostPage(`{{loader}}${ELEMENT}${LINK}`);
    const { window, document } = page;
    const again = document.createElement('script');
    again.type = 'module';
    again.textContent = `
      import { start } from '${location.origin}/src/embed/page.ts?again';
      start('https://second.example/', { load: () => { throw new Error('second copy') } });
      window.secondHasRun = true;`;
    document.head.append(again);
    await waitUntil(() => 'secondHasRun' in window);
    document.body.append(document.createElement('vk-funding-finder'));
    await waitUntil(() => window.customElements.get('vk-funding-finder'));
    expect(window.vkWidgets!.base).to.equal('https://first.example/');
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves no global but vkWidgets, and built-ins as they were', async () => {
    const plain = document.createElement('iframe');
    document.body.append(plain);
    const before = new Set(Object.getOwnPropertyNames(plain.contentWindow));
    plain.remove();
    page = await openHostPage(ELEMENT);
    await waitUntil(isDefined);
    const own = ['asked', 'errors', 'started', 'vkWidgets'];
    const added = Object.getOwnPropertyNames(page.window).filter(
      (name) => !before.has(name) && !/^\d+$/.test(name),
    );
    expect(added.sort()).to.deep.equal(own);
    expect(Object.keys(page.window.Array.prototype)).to.deep.equal([]);
  });

  it('frees what a self-closing tag has swallowed', async () => {
    page = await openHostPage(
      `<main><vk-contact-card feed="${FEED}" /><p>Teksti</p><vk-funding-finder feed="${FEED}" /><footer>Loppu</footer></main>`,
    );
    await waitUntil(() => page!.window.customElements.get('vk-funding-finder'));
    for (const { parentElement } of page.document.querySelectorAll('p, footer, vk-funding-finder'))
      expect(parentElement!.localName).to.equal('main');
  });

  it('cleans attributes that stand in smart quotes', async () => {
    page = await openHostPage(`<vk-contact-card feed=”${FEED}”></vk-contact-card>`);
    await waitUntil(isDefined);
    expect(cards()[0]!.getAttribute('feed')).to.equal(FEED);
  });

  it('gives our iframes the height they ask for, and others none', async () => {
    page = await openHostPage(
      '<iframe src="/demo/feeds/not-a-feed.html?x=frame.html"></iframe><iframe src="about:blank"></iframe>',
    );
    const [ours, other] = page.document.querySelectorAll('iframe');
    const tell = (from: Window, height: number) =>
      page!.window.dispatchEvent(
        new page!.window.MessageEvent('message', {
          data: { type: 'vk-height', height },
          source: from,
        }),
      );
    tell(ours!.contentWindow!, 432);
    tell(other!.contentWindow!, 1);
    expect(ours!.style.height).to.equal('432px');
    expect(other!.style.height).to.equal('');
  });
});
