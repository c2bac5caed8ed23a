import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/patience.ts';
import { CalendarPage } from '../../helpers/workshop-calendar.ts';

describe('calendar: links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const linked = (hash: string) => {
    history.replaceState(null, '', `#vk-workshop-calendar${hash}`);
    return CalendarPage.open({ attributes: { permalinks: 'on' } });
  };

  it('open an item and focus it', async () => {
    const page = await linked(':osallistaminen');
    await waitUntil(() => page.focused === page.name('osallistaminen'));
    expect(page.row('osallistaminen').querySelector('.terms')).not.to.equal(null);
  });

  it('leave what they opened to be closed again', async () => {
    const page = await linked(':osallistaminen');
    await waitUntil(() => page.focused === page.name('osallistaminen'));
    page.name('osallistaminen').click();
    await page.updated();
    expect(page.all('.details').length).to.equal(0);
  });

  it('open one that is over', async () => {
    const past = await linked(':avausseminaari');
    await waitUntil(() => past.focused === past.name('avausseminaari'));
  });

  it('open one further down than the rows reach', async () => {
    const later = await linked(':liiketta-luonnossa@2026-11-28T11:00');
    await waitUntil(() => later.focused !== null);
    expect(later.text(later.find('.pinned'))).to.include('la 28.11. klo 11.00–12.30');
  });

  it('say so, once, where what they name is gone, above the rows that there are', async () => {
    const page = await linked(':poistettu');
    const sentence =
      'Linkissä mainittua työpajaa ei löydy tästä kalenterista. Se on ehkä poistettu.';
    expect(page.text(page.find('.notice'))).to.equal(sentence);
    expect(page.ids.length).to.be.greaterThan(0);
    expect(await page.announcement()).to.equal(sentence);
    await page.openRow('hoivataide');
    expect(page.root.querySelector('.notice')).to.equal(null);
  });

  it('have the page told of rows when they are on screen', async () => {
    let shown = -1;
    const listen = ({ target }: Event) =>
      (shown = (target as Element).shadowRoot!.querySelectorAll('.item').length);
    addEventListener('vk-load', listen, { once: true });
    await linked(':osallistaminen');
    expect(shown).to.be.greaterThan(0);
  });

  it('carry filters, and Back undoes them', async () => {
    const page = await linked(':;municipality=529');
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
    await page.tick('Raisio');
    expect(decodeURIComponent(location.hash)).to.equal(
      '#vk-workshop-calendar:;municipality=529,680',
    );
    history.back();
    await waitUntil(() => page.chips.length === 1);
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
  });

  it('are told again when Back undoes them, once, to the page and to those who listen', async () => {
    const page = await linked(':;municipality=529');
    await page.tick('Raisio');
    await page.announcement();
    const told: unknown[] = [];
    page.element.addEventListener('vk-filter', (event) => told.push(event.detail));
    history.back();
    expect(await page.announcement()).to.match(/^\d+ työpaja/);
    await page.tick('Raisio');
    await page.announcement();
    expect(page.announced.length).to.equal(3);
    expect(told.length).to.equal(2);
    expect((told[0] as { filters: unknown }).filters).to.deep.equal({ municipality: ['529'] });
  });

  it('lose no focus when Back closes what they opened', async () => {
    const page = await linked('');
    const details = await page.openRow('hoivataide');
    details.querySelector<HTMLElement>('a, button')!.focus();
    history.back();
    await waitUntil(() => page.focused === page.name('hoivataide'));
    expect(page.row('hoivataide').querySelector('.details')).to.equal(null);
  });

  it('carry the month', async () => {
    const page = await linked(':;view=month;month=2026-11');
    await page.grid();
    expect(page.month).to.equal('Marraskuu 2026');
  });
});
