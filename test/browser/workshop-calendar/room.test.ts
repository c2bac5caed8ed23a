import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.ts';
import { waitUntil } from '../../helpers/patience.ts';
import { CalendarPage, feedOf } from '../../helpers/workshop-calendar.ts';

describe('calendar: the room it has', () => {
  it('has buttons of one line also where room is kept for two', async () => {
    const page = await CalendarPage.open({ width: 640 });
    page.element.style.fontSize = '12px';
    const past = await waitUntil(() => page.all('.footer .button')[0]);
    expect(past.getBoundingClientRect().height).to.be.below(60);
  });

  it('has buttons that begin where the column does, on each line', async () => {
    const page = await CalendarPage.open({ width: 500 });
    await waitUntil(() => page.all('.footer .quiet')[0]);
    const edge = page.find('.footer').getBoundingClientRect().left;
    const quiet = page.find('.footer .quiet');
    const { top } = page.find('.footer .button').getBoundingClientRect();
    expect(quiet.getBoundingClientRect().top, 'on a line of its own').to.be.above(top + 20);
    expect(quiet.querySelector('.icon')!.getBoundingClientRect().left).to.be.closeTo(edge, 2);
  });

  it('begins no line with the dot between two facts', async () => {
    const page = await CalendarPage.open();
    const texts = page.all('.item').map(({ textContent }) => textContent);
    expect(texts.join('\n'))
      .to.contain('\u00a0· ')
      .and.not.to.match(/[^\u00a0]·/);
  });

  it('has a switch of views that fits a sidebar also with large letters', async () => {
    const page = await CalendarPage.open({ width: 262 });
    page.element.style.fontSize = '20px';
    const edge = page.element.getBoundingClientRect().right;
    await waitUntil(() => page.root.querySelector('.footer .button'), 'all is there');
    expect(page.all('.views .button')[1]!.getBoundingClientRect().right).to.be.at.most(edge + 1);
  });

  it('breaks words that are longer than a sidebar is wide', async () => {
    const long = 'Kulttuurihyvinvointiyhteyshenkilökoordinaattorit';
    const page = await CalendarPage.open({
      width: 200,
      data: feedOf(
        {
          name: long,
          start: '2026-10-14T17:00',
          status: 'rescheduled',
          statusNote: long,
          place: { name: long, city: long, street: `${long} 1`, room: long },
          topics: [{ label: long }],
          audience: [{ label: long }],
          price: { text: long },
          materials: [{ label: long, url: 'https://kunta.example/' }],
          links: [{ url: `https://kunta.example/${long}` }],
          organizer: { name: long },
        },
        { start: '2026-10-15', topics: [{ label: 'Tanssi' }] },
      ),
    });
    await page.openRow('w1');
    await page.search(long);
    await page.tick(long);
    expect(page.chips).to.include(`Haku: ${long}`);
    expect(page.element.scrollWidth).to.be.at.most(200);
  });

  for (const width of [1000, 320, 200]) {
    it(`fits a column of ${width} px, and axe finds nothing`, async () => {
      const page = await CalendarPage.open({ width });
      await page.openRow('osallistaminen');
      expect(page.element.scrollWidth).to.be.at.most(width);
      for (const each of page.all('.item, button, summary, dl, h3')) {
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(
          page.element.getBoundingClientRect().right + 1,
        );
      }
      await expectAccessible(page.element);
    });
  }

  it('holds words of twice the size', async () => {
    const page = await CalendarPage.open({ width: 288, attributes: { lang: 'sv' } });
    page.element.style.fontSize = '32px';
    expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
  });
});
