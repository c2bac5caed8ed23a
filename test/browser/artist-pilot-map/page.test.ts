import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.ts';
import { PilotMapPage } from '../../helpers/artist-pilot-map.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('the page', () => {
  const heard = (page: PilotMapPage, type: string) => {
    const details: Record<string, unknown>[] = [];
    page.element.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
    return details;
  };

  it('hears what the visitor does, in events that nobody can change', async () => {
    const page = await PilotMapPage.open();
    const filters = heard(page, 'vk-filter');
    const selections = heard(page, 'vk-select');
    const loads = heard(page, 'vk-load');
    page.chooseFirstOption();
    await waitUntil(() => filters.length);
    await page.chooseRow('sarjakuva-turku');
    await page.element.refetch();
    await waitUntil(() => loads.length);
    expect(filters).to.deep.equal([{ filters: { status: ['running'] }, count: 4 }]);
    expect(selections).to.deep.equal([{ type: 'pilot', id: 'sarjakuva-turku' }]);
    expect(loads[0]!['count']).to.equal(9);
    for (const detail of [...filters, ...selections, ...loads])
      expect(Object.isFrozen(detail)).to.equal(true);
  });

  it('leads to where one signs up, where that is told by its address', async () => {
    const pilot = (id: string, signup: unknown) => ({
      id,
      title: id,
      municipalities: ['529'],
      period: { start: '2026-09', end: '2026-12' },
      join: { how: 'Tule mukaan.', signup },
    });
    const pilots = [pilot('a', 'https://ilmo.example/a?b=1'), pilot('b', { fi: 'Soita ensin' })];
    const page = await PilotMapPage.open({ data: { version: '1', pilots } });
    await page.chooseRow('a');
    const link = page.details!.querySelector('.join dd a')!;
    expect(link.getAttribute('href')).to.equal('https://ilmo.example/a?b=1');
    expect(link.textContent).to.equal('ilmo.example');
    await page.chooseRow('b');
    expect(page.details!.querySelector('.join dd')!.textContent).to.contain('Soita ensin');
    expect(page.details!.querySelector('.join dd a')).to.equal(null);
  });

  it('says how many rows come before more of them', async () => {
    const page = await PilotMapPage.open({ attributes: { limit: '4' } });
    expect(page.rowIds.length).to.equal(4);
    const more = page.find<HTMLButtonElement>('.list-column > .button');
    expect(more.textContent).to.contain('Näytä lisää (5)');
    more.click();
    await waitUntil(() => page.rowIds.length === 8);
    await waitUntil(() => page.focused === page.row(page.rowIds[4]!), 'reading goes on there');
    await page.chooseRow(page.rowIds[7]!);
  });

  it('says which controls are there', async () => {
    const page = await PilotMapPage.open({ attributes: { filters: 'none' } });
    expect(page.root.querySelector('.facets')).to.equal(null);
    page.element.filters = 'artform municipality';
    await waitUntil(() => page.all('.facet').length === 2);
  });

  it('decides the level of headings, and an empty level says nothing', async () => {
    const levels = async (given: string) => {
      const page = await PilotMapPage.open({ width: 320, attributes: { 'heading-level': given } });
      return [page.find('[part="heading"]'), page.find('[part="item-heading"]')].map(
        ({ localName }) => localName,
      );
    };
    expect(await levels('')).to.deep.equal(['h2', 'h3']);
    expect(await levels('4')).to.deep.equal(['h4', 'h5']);
  });

  it('may keep its address to itself', async () => {
    const page = await PilotMapPage.open({ attributes: { permalinks: 'off' } });
    await page.chooseRow('sarjakuva-turku');
    page.chooseFirstOption();
    await waitUntil(() => page.rowIds.length === 4);
    expect(location.hash).to.equal('');
  });
});

describe('a link to a pilot', () => {
  const follow = (id: string) => history.replaceState(null, '', `#vk-artist-pilot-map:${id}`);
  afterEach(() => history.replaceState(null, '', location.href.split('#')[0]));

  it('is followed before the page hears that rows are there', async () => {
    follow('sarjakuva-turku');
    const rows: number[] = [];
    const count = ({ target }: Event) =>
      rows.push((target as Element).shadowRoot!.querySelectorAll('.row.chosen').length);
    addEventListener('vk-load', count);
    await PilotMapPage.open({ attributes: { permalinks: 'on' } });
    removeEventListener('vk-load', count);
    expect(rows).to.deep.equal([1]);
  });

  for (const width of [320, 1000])
    it(`far down leads to what is told of it, on arrival and from the page, ${width} px wide`, async () => {
      const above = document.createElement('div');
      above.style.blockSize = '3000px';
      document.body.prepend(above);
      follow('sirkus-salo');
      const page = await PilotMapPage.open({ width, attributes: { permalinks: 'on' } });
      const isInSight = () => {
        const { top, bottom } = page.find('#details-title').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      await page.detailsOpen();
      await waitUntil(isInSight);

      const link = document.createElement('a');
      link.href = '#vk-artist-pilot-map:sarjakuva-turku';
      above.append(link);
      scrollTo(0, 0);
      link.focus();
      link.click();
      await waitUntil(() => page.detailsTitle === 'Sarjakuvia kirjaston pöydän ääressä');
      await page.detailsOpen();
      await waitUntil(isInSight);
      above.remove();
    });

  it('that is not there says so, and shows the others', async () => {
    follow('poistettu');
    const page = await PilotMapPage.open({ attributes: { permalinks: 'on' } });
    const words = 'Linkissä mainittua kokeilua ei löydy. Se on ehkä poistettu.';
    expect(page.find('.notice').textContent).to.contain(words);
    expect(page.rowIds.length).to.equal(9);
    await waitUntil(() => page.announcement === words);
    await page.chooseRow('sarjakuva-turku');
    expect(page.root.querySelector('.notice')).to.equal(null);
  });
});

describe('states', () => {
  it('say what is wrong and stay', async () => {
    const page = await PilotMapPage.open({
      attributes: { feed: '/demo/feeds/not-a-feed.html' },
      drawn: false,
    });
    expect(page.find('[role="alert"]').textContent).to.contain('Tietoja ei voida näyttää');
  });

  it('name what was left out and show the rest', async () => {
    const page = await PilotMapPage.open({ attributes: { feed: '/demo/feeds/broken.json' } });
    expect(page.rowIds.length).to.be.at.least(1);
    await expectAccessible(page.element);
  });

  it('say that nothing is published', async () => {
    const page = await PilotMapPage.open({ attributes: { feed: '/demo/feeds/empty.json' } });
    expect(page.find('.list-column').textContent).to.contain('Kokeiluja ei ole vielä julkaistu');
    await expectAccessible(page.element);
  });
});
