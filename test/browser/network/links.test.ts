import { expect } from '@open-wc/testing';
import { leave, network, type Tag, type Widget } from '../../helpers/network.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('links between the widgets', () => {
  afterEach(leave);

  it('lead from a workshop to its contact, with focus, and back', async () => {
    const page = await network();
    await page.open('vk-workshop-calendar', 'rahoituslahteet');
    const link = await page.link('vk-workshop-calendar', 'vk-contact-card:verkosto');
    link.click();
    await waitUntil(() => page.contacts.link('Soita 029 000 1001'), 'the contact is open');
    await waitUntil(
      () => page.of('vk-contact-card').activeElement?.closest('[data-id="verkosto"]'),
      'the contact has the focus',
    );
    expect(location.hash).to.contain('vk-contact-card:verkosto');
    history.back();
    await waitUntil(() => !page.contacts.link('Soita 029 000 1001'), 'the contact is closed');
  });

  it('lead to what a filter hides', async () => {
    const page = await network();
    await page.contacts.choose('Salo');
    await page.open('vk-workshop-calendar', 'yhteistyo');
    (await page.link('vk-workshop-calendar', 'vk-contact-card:verkosto')).click();
    await waitUntil(() => page.contacts.link('Soita 029 000 1001'), 'the contact is open');
    expect(page.chips('vk-contact-card')).to.deep.equal([]);
  });

  it('lead from a workshop to its pilot', async () => {
    const page = await network();
    await page.open('vk-workshop-calendar', 'saaristo-nayttely');
    (await page.link('vk-workshop-calendar', 'vk-artist-pilot-map:aanitaide-saaristo')).click();
    await waitUntil(
      () =>
        page
          .of('vk-artist-pilot-map')
          .querySelector('[data-id="aanitaide-saaristo"] [aria-expanded="true"]'),
      'the pilot is open',
    );
    expect(location.hash).to.contain('vk-artist-pilot-map:aanitaide-saaristo');
  });

  it('lead from a contact to what it runs', async () => {
    const page = await network();
    await page.contacts.toggle('turku');
    await page.contacts.openLinked();
    (await page.link('vk-contact-card', 'vk-workshop-calendar:kulttuuriyo')).click();
    await waitUntil(
      () =>
        page
          .of('vk-workshop-calendar')
          .querySelector('[data-id="kulttuuriyo"] [aria-expanded="true"]'),
      'the workshop is open',
    );
  });

  it('lead to a contact that only the other widget’s feed has', async () => {
    const page = await network(['vk-workshop-calendar', 'vk-contact-card'], {
      'vk-workshop-calendar': {
        version: '1',
        workshops: [
          { id: 'savi', name: 'Savityöpaja', start: '2026-10-14', contacts: ['ohjaaja'] },
        ],
      },
      'vk-contact-card': { version: '1', contacts: [{ id: 'ohjaaja', name: 'Savenvalaja' }] },
    });
    await page.open('vk-workshop-calendar', 'savi');
    const link = await page.link('vk-workshop-calendar', 'vk-contact-card:ohjaaja');
    expect(link.textContent).to.equal('Savenvalaja');
    link.click();
    await waitUntil(() => page.contacts.item('ohjaaja')!.querySelector('article'), 'it is open');
  });

  it('lead to the directory, which keeps it in the address, and not to a card beside it', async () => {
    const page = await network(['vk-workshop-calendar', 'vk-contact-card']);
    const aside = document.createElement('vk-contact-card') as Widget;
    aside.setAttribute('contact', 'verkosto');
    aside.setAttribute('feed', '/demo/feeds/network.json');
    page.of('vk-contact-card').host.before(aside);
    await aside.ready;
    await page.open('vk-workshop-calendar', 'rahoituslahteet');
    (await page.link('vk-workshop-calendar', 'vk-contact-card:verkosto')).click();
    const directory = [...document.querySelectorAll('vk-contact-card')].at(-1)!.shadowRoot!;
    await waitUntil(
      () => directory.activeElement?.closest('[data-id="verkosto"]'),
      'the directory’s line has the focus',
    );
    expect(location.hash).to.contain('vk-contact-card:verkosto');
  });

  it('lead to the one of several calendars, or cards, that has the item', async () => {
    const repeat = { every: 'week' };
    const calendar = (id: string) => ({
      version: '1',
      workshops: [{ id, name: 'Savityöpaja', start: '2026-10-14', repeat }],
    });
    const card = (id: string) => ({ version: '1', contacts: [{ id, name: 'Savenvalaja' }] });
    history.replaceState(
      null,
      '',
      '#vk-workshop-calendar:toinen%402026-10-21&vk-contact-card:toinen',
    );
    const page = await network(['vk-workshop-calendar', 'vk-contact-card'], {
      'vk-workshop-calendar': calendar('ensin'),
      'vk-contact-card': card('ensin'),
    });
    const [first, contact] = ['vk-workshop-calendar', 'vk-contact-card'].map(
      (tag) => page.of(tag as Tag).host.cloneNode() as Widget,
    );
    first!.data = calendar('toinen');
    contact!.data = card('toinen');
    page.of('vk-contact-card').host.after(first!, contact!);
    await Promise.all([first!.ready, contact!.ready]);
    for (const widget of [first!, contact!])
      await waitUntil(
        () => widget.shadowRoot!.querySelector('[data-id="toinen"] [aria-expanded="true"]'),
        'the linked item is open',
      );
    for (const tag of ['vk-workshop-calendar', 'vk-contact-card'] as const)
      await waitUntil(
        () => !/Linkissä mainittua/.test(page.of(tag).textContent!),
        'nobody says that it isn’t there',
      );
  });

  it('show what is known in place where no widget has it', async () => {
    const page = await network(['vk-workshop-calendar']);
    await page.open('vk-workshop-calendar', 'rahoituslahteet');
    const known = () => page.of('vk-workshop-calendar').querySelector('details.known');
    await waitUntil(known, 'what is known');
    expect(known()!.querySelector('a[href="tel:+358290001001"]')).not.to.equal(null);
  });

  it('tell the next time of what repeats, once the rules for that have come', async () => {
    const page = await network(['vk-artist-pilot-map'], {
      'vk-artist-pilot-map': {
        version: '1',
        pilots: [
          {
            id: 'tanssi',
            title: 'Tanssia kylätaloilla',
            municipalities: ['853'],
            period: { start: '2026-09', end: '2027-12' },
          },
        ],
        workshops: [
          {
            id: 'ryhma',
            name: 'Tanssiryhmä',
            start: '2026-09-02T17:00',
            repeat: { every: 'week' },
            overrides: [{ at: '2026-10-07', status: 'cancelled' }],
            pilot: 'tanssi',
          },
        ],
      },
    });
    await page.open('vk-artist-pilot-map', 'tanssi');
    const known = () => page.of('vk-artist-pilot-map').querySelector('details.known')?.textContent;
    await waitUntil(() => known()?.includes('14.10.'), 'the next time that is held');
    expect(known()).not.to.contain('2.9.');
  });
});
