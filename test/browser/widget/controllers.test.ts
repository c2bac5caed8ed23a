import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, html as lit, type TemplateResult } from 'lit';
import { contacts } from '../../../src/feed/schema/contact.ts';
import { AnnouncerController } from '../../../src/widget/announcer.ts';
import { sharedProperties, type SharedAttributes } from '../../../src/widget/attributes.ts';
import { ClockController } from '../../../src/widget/clock.ts';
import { define } from '../../../src/widget/define.ts';
import { FeedController } from '../../../src/widget/feed-controller.ts';
import { GroupController } from '../../../src/widget/group.ts';
import { LocaleController } from '../../../src/widget/locale-controller.ts';
import { PermalinkController } from '../../../src/widget/permalink.ts';
import { base } from '../../../src/widget/tokens.styles.ts';
import { SurfaceController } from '../../../src/widget/surface-controller.ts';
import { waitUntil } from '../../helpers/patience.ts';

interface Probe extends SharedAttributes {}
/** The smallest element that uses all that the four share. */
class Probe extends LitElement {
  static override properties = sharedProperties;
  static override styles = base;

  readonly locale = new LocaleController<'contact-card', { later: string }>(this, 'contact-card');
  readonly clock = new ClockController(this);
  readonly feeds = new FeedController(this, contacts, this.locale);
  readonly permalink = new PermalinkController(this, 'contact-card');
  readonly choice = new GroupController(this, this.permalink);
  readonly announcer = new AnnouncerController(this);
  readonly surface = new SurfaceController(this);

  override render(): TemplateResult {
    return lit`<p lang=${this.locale.language}>${this.feeds.state.status}</p><a href="#x">a</a>${this.announcer.render()}`;
  }
}
define('vk-probe', Probe);

const probes: Probe[] = [];

function add(attributes: Record<string, string> = {}, data?: object): Probe {
  const probe = document.createElement('vk-probe') as Probe;
  for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
  if (data) probe.data = data;
  probes.push(probe);
  return probe;
}

afterEach(() => {
  for (const probe of probes.splice(0)) probe.remove();
});

const events = (element: EventTarget, ...types: string[]) => {
  const seen: { type: string; detail: unknown }[] = [];
  for (const type of types)
    element.addEventListener(type, (event) =>
      seen.push({ type, detail: (event as CustomEvent).detail }),
    );
  return seen;
};

describe('registration', () => {
  it('leaves the first copy of a tag in place', () => {
    define('vk-probe', class extends HTMLElement {});
    expect(customElements.get('vk-probe')).to.equal(Probe);
  });
});

describe('the language of an element', () => {
  it('is its own, else the nearest in the page, else the feed’s, else Finnish', async () => {
    const page = await fixture(html`<div lang="sv-FI"><vk-probe></vk-probe></div>`);
    const probe = page.querySelector<Probe>('vk-probe')!;
    await waitUntil(() => probe.locale.messages);
    expect(probe.locale.language).to.equal('sv');

    probe.lang = 'en';
    await waitUntil(() => probe.locale.language === 'en');
    probe.removeAttribute('lang');
    page.setAttribute('lang', 'et');
    await waitUntil(() => probe.locale.language === 'fi');
    probe.data = { version: '1', language: 'sv', contacts: [] };
    await waitUntil(() => probe.locale.language === 'sv');
  });

  it('follows changes outside the shadow tree it stands in', async () => {
    const outer = await fixture(html`<div lang="fi"></div>`);
    const probe = document.createElement('vk-probe') as Probe;
    outer.attachShadow({ mode: 'open' }).append(probe);
    await waitUntil(() => probe.locale.messages);
    outer.setAttribute('lang', 'en');
    await waitUntil(() => probe.locale.language === 'en');
  });

  it('changes with all that it says, once the later part has been asked for', async () => {
    const probe = add({ lang: 'fi' });
    document.body.append(probe);
    await waitUntil(() => probe.locale.messages);
    expect(probe.locale.allMessages).to.equal(undefined);

    await probe.locale.add((language) => Promise.resolve({ later: language }));
    expect(probe.locale.allMessages?.later).to.equal('fi');
    probe.lang = 'sv';
    await waitUntil(() => probe.locale.language === 'sv');
    expect(probe.locale.allMessages?.later).to.equal('sv');
    expect(probe.locale.allMessages?.heading).to.equal(probe.locale.messages?.heading);
  });

  it('goes on with its first words when the later ones cannot be had', async () => {
    const probe = add({ lang: 'fi' });
    document.body.append(probe);
    await waitUntil(() => probe.locale.messages);
    const lost = await probe.locale
      .add(() => Promise.reject(new Error('gone')))
      .catch((error: Error) => error.message);
    expect(lost).to.equal('gone');
    probe.lang = 'sv';
    await waitUntil(() => probe.locale.language === 'sv');
  });

  it('does not wait for later words that were asked for before the first ones came', async () => {
    const probe = add({ lang: 'fi' });
    // words that no other test has fetched
    const locale = new LocaleController(probe, 'artist-pilot-map');
    document.body.append(probe);
    void locale.add(() => new Promise(() => undefined));
    await waitUntil(() => locale.messages);
    expect(locale.allMessages).to.equal(undefined);
  });

  it('is not drawn again for words that nothing on screen says yet', async () => {
    const probe = add({ lang: 'fi' });
    document.body.append(probe);
    await waitUntil(() => probe.locale.messages);
    await probe.feeds.refetch();
    let updates = 0;
    probe.addController({ hostUpdated: () => updates++ });
    await probe.locale.add((language) => Promise.resolve({ later: language }));
    await probe.updateComplete;
    expect(probe.locale.allMessages?.later).to.equal('fi');
    expect(updates).to.equal(0);
  });

  it('is written on what is rendered', async () => {
    const probe = await fixture<Probe>(html`<vk-probe lang="sv"></vk-probe>`);
    await waitUntil(() => probe.shadowRoot!.querySelector('p')!.lang === 'sv');
  });
});

describe('the feed of an element', () => {
  it('may be an object, and is told when it is on screen', async () => {
    const probe = add();
    const seen = events(probe, 'vk-load', 'vk-drop');
    probe.data = { version: '1', contacts: [{ id: 'a', name: 'A' }, { id: 'b' }], workshops: [{}] };
    document.body.append(probe);
    await probe.feeds.ready;
    expect(probe.feeds.state.status).to.equal('ready');
    expect(seen.map(({ type }) => type)).to.deep.equal(['vk-drop', 'vk-load']);
    expect(seen[0]!.detail).to.include({ path: 'contacts[1].name' });
    expect(seen[1]!.detail).to.deep.equal({ count: 1, dropped: 1 });
    expect(Object.isFrozen(seen[1]!.detail)).to.equal(true);
  });

  it('that can’t be had is an error with its kind, and a retry mends it', async () => {
    const probe = add();
    const seen = events(probe, 'vk-error');
    probe.feed = '/nowhere.json';
    document.body.append(probe);
    await probe.feeds.ready;
    expect(probe.feeds.state.status).to.equal('error');
    expect(seen[0]!.detail).to.include({ kind: 'http', status: 404 });
    probe.feed = '/demo/feeds/network.json';
    await waitUntil(() => probe.feeds.state.status === 'ready');
  });

  it('that is a page in HTML, or half a file, is of a kind of its own', async () => {
    for (const feed of ['/demo/feeds/not-a-feed.html', '/demo/feeds/truncated.json']) {
      const probe = add();
      const seen = events(probe, 'vk-error');
      probe.feed = feed;
      document.body.append(probe);
      await probe.feeds.ready;
      expect(seen[0]!.detail).to.include({ kind: 'format' });
    }
  });

  it('that is no address is told of like one that can’t be had, and hides none beside it', async () => {
    const probe = add({ feed: 'http://[ /demo/feeds/network.json' });
    const seen = events(probe, 'vk-load', 'vk-error');
    document.body.append(probe);
    await waitUntil(() => seen.length === 2);
    expect(seen[0]).to.deep.equal({
      type: 'vk-error',
      detail: { kind: 'network', url: 'http://[', status: undefined },
    });
    expect(seen[1]!.type).to.equal('vk-load');
    expect(probe.feeds.state.status).to.equal('ready');
  });

  it('is the one at its address again once the object in its place is taken away, then none', async () => {
    const probe = add(
      { feed: '/demo/feeds/empty.json' },
      { version: '1', contacts: [{ id: 'a', name: 'A' }] },
    );
    const seen = events(probe, 'vk-load', 'vk-error');
    document.body.append(probe);
    await probe.feeds.ready;
    probe.data = null;
    await waitUntil(() => seen.length === 2);
    expect(seen.map(({ detail }) => (detail as { count: number }).count)).to.deep.equal([1, 0]);
    probe.removeAttribute('feed');
    await waitUntil(() => probe.feeds.state.status === 'idle');
    expect(seen.length).to.equal(2);
  });

  it('stays on screen when it is asked for again in vain', async () => {
    const { fetch } = window;
    const probe = add({ feed: '/demo/feeds/network.json?in-vain' });
    const seen = events(probe, 'vk-error');
    document.body.append(probe);
    await probe.feeds.ready;
    window.fetch = async () => new Response('', { status: 404 });
    await probe.feeds.refetch();
    window.fetch = fetch;
    expect(probe.feeds.state.status).to.equal('ready');
    expect(seen.map(({ detail }) => (detail as { kind: string }).kind)).to.deep.equal(['http']);
  });

  it('is idle until it is named, and may be removed while it loads', async () => {
    const probe = add();
    document.body.append(probe);
    await probe.feeds.ready;
    expect(probe.feeds.state.status).to.equal('idle');
    probe.feed = '/demo/feeds/network.json';
    await nextFrame();
    probe.remove();
    document.body.append(probe);
    await waitUntil(() => probe.feeds.state.status === 'ready');
  });
});

describe('choices in the page’s address', () => {
  const place = (attributes?: Record<string, string>): Probe => {
    const probe = add(attributes);
    document.body.append(probe);
    return probe;
  };
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('are read on arrival, written on choice, and undone by Back', async () => {
    history.replaceState(null, '', '#vk-contact-card:a');
    const probe = place();
    expect(probe.permalink.selected).to.equal('a');
    probe.permalink.select('b c');
    expect(location.hash).to.equal('#vk-contact-card:b%20c');
    history.back();
    await waitUntil(() => probe.permalink.selected === 'a');
  });

  it('keep the parts of other widgets and leave the page’s own fragment alone', () => {
    history.replaceState(null, '', '#vk-funding-finder;query=x');
    place().permalink.setFilters({ topic: ['a'] });
    expect(location.hash).to.equal('#vk-funding-finder:;query=x&vk-contact-card:;topic=a');
    history.replaceState(null, '', '#sisalto');
    probes[0]!.permalink.setFilters({ topic: ['b'] });
    expect(location.hash).to.equal('#sisalto');
    expect(probes[0]!.permalink.filters).to.deep.equal({ topic: ['b'] });
  });

  it('stay in memory with permalinks="off", and in a second widget of the same kind', () => {
    const off = place({ permalinks: 'off' });
    off.permalink.select('a');
    expect(location.hash).to.equal('');
    place();
    place().permalink.select('b');
    expect(location.hash).to.equal('');
  });

  it('of a municipality are shared by a group, and by Back', async () => {
    const map = place({ group: 'g' });
    const list = place({ group: 'g' });
    const apart = place({ group: 'other' });
    let heard: readonly string[] = [];
    list.choice.onFollow = (municipalities) => (heard = municipalities);
    await map.updateComplete;
    map.choice.choose(['529']);
    expect(list.choice.municipalities).to.deep.equal(['529']);
    expect(apart.choice.municipalities).to.deep.equal([]);
    expect(heard).to.deep.equal(['529']);
    history.back();
    await waitUntil(() => map.choice.municipalities.length === 0);
    await waitUntil(() => list.choice.municipalities.length === 0);
  });
});

describe('announcements', () => {
  it('are spoken once each, after a pause, the same sentence again too', async () => {
    const probe = await fixture<Probe>(html`<vk-probe></vk-probe>`);
    const status = () => probe.shadowRoot!.querySelector('[role=status]')!.textContent!;
    probe.announcer.say('12 työpajaa');
    probe.announcer.say('3 työpajaa');
    await waitUntil(() => status() === '3 työpajaa');
    probe.announcer.say('3 työpajaa');
    await waitUntil(() => status() !== '3 työpajaa');
    expect(status().trim()).to.equal('3 työpajaa');
  });

  it('of several are spoken by the one that began, the others in the page’s order', async () => {
    const page = await fixture(
      html`<div><vk-probe></vk-probe><vk-probe></vk-probe><vk-probe></vk-probe></div>`,
    );
    const [first, second, third] = page.querySelectorAll<Probe>('vk-probe');
    second!.announcer.say('2 kokeilua');
    third!.announcer.say('3 hakua');
    first!.announcer.say('1 työpaja');
    const said = () => second!.shadowRoot!.querySelector('[role=status]')!.textContent!;
    await waitUntil(() => said() === '2 kokeilua. 1 työpaja. 3 hakua.');
  });
});

describe('colours', () => {
  const accent = (probe: Probe) => getComputedStyle(probe).getPropertyValue('--_accent').trim();

  it('are measured against the page, so that what acts reads on light and dark alike', async () => {
    const dark = await fixture(
      html`<div style="background: #111; color: #eee"><vk-probe></vk-probe></div>`,
    );
    const probe = dark.querySelector<Probe>('vk-probe')!;
    await waitUntil(() => accent(probe).startsWith('rgb('));
    expect(accent(probe)).to.not.equal('rgb(11 92 173)');
    (dark as HTMLElement).style.background = '#fff';
    probe.className = 'changed';
    await waitUntil(() => accent(probe) === 'rgb(11 92 173)');
  });

  it('are measured again when the page’s have faded over', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="background: #fff; transition: background-color 50ms">
        <vk-probe></vk-probe>
      </div>`,
    );
    const probe = page.querySelector<Probe>('vk-probe')!;
    await waitUntil(() => accent(probe) === 'rgb(11 92 173)');
    page.style.background = '#111';
    probe.className = 'changed';
    await waitUntil(() => accent(probe) !== 'rgb(11 92 173)', 'another accent on the dark');
    expect(getComputedStyle(probe).getPropertyValue('--_surface')).to.equal('rgb(17 17 17)');
  });

  it('of the embedder are kept where they read and mended where they don’t', async () => {
    const good = await fixture<Probe>(html`<vk-probe style="--vk-accent: #7a1f5c"></vk-probe>`);
    await waitUntil(() => accent(good) === 'rgb(122 31 92)');
    const pale = await fixture<Probe>(html`<vk-probe style="--vk-accent: yellow"></vk-probe>`);
    await waitUntil(() => accent(pale).startsWith('rgb('));
    expect(accent(pale)).to.not.equal('rgb(255 255 0)');
  });

  it('don’t let a page hide or squeeze an element', async () => {
    const page = await fixture(html`<div style="display: flex"><vk-probe></vk-probe></div>`);
    const style = document.createElement('style');
    style.textContent = '*:empty { display: none }';
    page.append(style);
    const probe = page.querySelector<Probe>('vk-probe')!;
    expect(getComputedStyle(probe).display).to.equal('block');
    expect(probe.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('don’t let a page that unsets all take the width that an element is drawn by', async () => {
    const page = await fixture(html`<div><vk-probe></vk-probe></div>`);
    const style = document.createElement('style');
    style.textContent = 'vk-probe { all: unset }';
    page.append(style);
    const { display, containerType, containerName } = getComputedStyle(page.firstElementChild!);
    expect({ display, containerType, containerName }).to.deep.equal({
      display: 'block',
      containerType: 'inline-size',
      containerName: 'vk',
    });
  });
});

describe('the clock', () => {
  it('is the `now` attribute where it is an instant', async () => {
    const probe = await fixture<Probe>(html`<vk-probe now="2026-10-05T09:00:00+03:00"></vk-probe>`);
    expect(probe.clock.now).to.equal(Date.parse('2026-10-05T06:00:00Z'));
    probe.now = 'not an instant';
    expect(Math.abs(probe.clock.now - Date.now())).to.be.lessThan(1000);
  });
});
