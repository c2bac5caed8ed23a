import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/patience.ts';
import { CalendarPage, feedOf } from '../../helpers/workshop-calendar.ts';

describe('calendar: the page around it', () => {
  const data = () =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => JSON.parse(textContent) as { name: string; startDate: string }[],
    );

  it('gets one schema.org event an event, and loses them with the element', async () => {
    const page = await CalendarPage.open();
    await waitUntil(() => data().length > 20);
    const event = data().find(({ name }) => name.startsWith('Asukkaat mukaan'));
    expect(event?.startDate).to.equal('2026-10-14T13:00:00+03:00');
    page.element.remove();
    expect(data().length).to.equal(0);
  });

  it('gets none where Prototype.js would spoil their lists', async () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => '[]';
    try {
      const page = await CalendarPage.open();
      await page.updated();
      expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
    } finally {
      delete prototype.toJSON;
    }
  });

  it('gets none where it doesn’t want them', async () => {
    await CalendarPage.open({ attributes: { 'structured-data': 'off' } });
    await CalendarPage.open({ data: feedOf({ start: '2026-10-14T17:00' }) });
    await waitUntil(() => data().length > 0, 'the events of the second calendar');
    expect(data().map(({ name }) => name)).to.deep.equal(['Paja 1']);
  });

  it('is told of rows when the month is on screen', async () => {
    let shown = -1;
    const listen = ({ target }: Event) =>
      (shown = (target as Element).shadowRoot!.querySelectorAll('[role=grid]').length);
    addEventListener('vk-load', listen, { once: true });
    await CalendarPage.open({ attributes: { view: 'month' } });
    expect(shown).to.equal(1);
  });

  it('hears of rows, and of what was left out', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
    for (const type of ['vk-load', 'vk-drop']) addEventListener(type, listen);
    const page = await CalendarPage.open({
      data: feedOf({ start: '2026-10-14T17:00' }, { start: 'huomenna' }),
    });
    for (const type of ['vk-load', 'vk-drop']) removeEventListener(type, listen);
    expect(page.ids).to.deep.equal(['w1']);
    expect(heard).to.deep.include(['vk-load', { count: 1, dropped: 1 }]);
    expect(heard).to.deep.include(['vk-drop', { path: 'workshops[1].start', reason: 'format' }]);
  });

  it('sees empty, failed and broken feeds told in words', async () => {
    const empty = await CalendarPage.open({ data: feedOf() });
    expect(empty.message).to.equal('Tulossa ei ole juuri nyt työpajoja.');
    expect(empty.all('.footer'), 'no place is kept for what never comes').to.deep.equal([]);
    const failed = await CalendarPage.open({ attributes: { feed: '/demo/feeds/none.json' } });
    expect(failed.message).to.include('Yritä uudelleen');
    const html = await CalendarPage.open({ attributes: { feed: '/demo/feeds/not-a-feed.html' } });
    expect(html.find('[part=message]').getAttribute('role')).to.equal('alert');
  });

  it('is never thrown at, whatever its attributes say', async () => {
    const page = await CalendarPage.open({
      attributes: {
        'heading-level': 'x',
        limit: '-3',
        view: 'year',
        now: 'yesterday',
        municipality: '???',
        group: '',
      },
    });
    expect(page.root.querySelector('h2')).not.to.equal(null);
  });
});
