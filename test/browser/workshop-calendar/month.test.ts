import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.ts';
import { waitUntil } from '../../helpers/patience.ts';
import { CalendarPage, nameOf } from '../../helpers/workshop-calendar.ts';

describe('calendar: the month', () => {
  it('cuts no dot and no cross where a visitor sets lines and letters apart', async () => {
    const page = await CalendarPage.open({ width: 320, attributes: { view: 'month' } });
    await page.grid();
    const apart = new CSSStyleSheet();
    apart.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; }');
    page.root.adoptedStyleSheets.push(apart);
    const dots = page.all('.dots').find(({ textContent }) => textContent)!;
    const line = parseFloat(getComputedStyle(dots).lineHeight);
    expect(dots.clientHeight).to.be.at.least(Math.floor(line));
  });

  it('cuts no letters of twice the size', async () => {
    const page = await CalendarPage.open({ width: 1250, attributes: { view: 'month' } });
    page.element.style.fontSize = '32px';
    await page.grid();
    for (const lane of page.all('.lane')) {
      expect(lane.scrollHeight, lane.innerText).to.be.at.most(lane.clientHeight);
    }
    const figure = page.find('.figure');
    expect(figure.clientHeight).to.be.at.least(32);
    page.element.parentElement!.style.inlineSize = '320px';
    expect(page.element.scrollWidth).to.be.at.most(320);
  });

  const open = async (width = 1000, attributes = {}) => {
    const page = await CalendarPage.open({ width, attributes: { view: 'month', ...attributes } });
    await page.grid();
    return page;
  };

  it('is a grid with one tab stop, whole dates as names and weeks from Monday', async () => {
    const page = await open();
    const grid = page.find('[role=grid]');
    expect(grid.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    expect(page.all('thead .visually-hidden').map(({ textContent }) => textContent)).to.deep.equal([
      'Viikkonumero',
      'maanantai',
      'tiistai',
      'keskiviikko',
      'torstai',
      'perjantai',
      'lauantai',
      'sunnuntai',
    ]);
    expect(nameOf(page.dayButton('2026-10-05'))).to.equal(
      'maanantai 5. lokakuuta 2026, 1 tapahtuma',
    );
    expect(page.dayButton('2026-10-05').getAttribute('aria-current')).to.equal('date');
    expect(nameOf(page.dayButton('2026-10-06'))).to.equal('tiistai 6. lokakuuta 2026');
    expect(nameOf(page.dayButton('2026-10-14'))).to.equal(
      'keskiviikko 14. lokakuuta 2026, 4 tapahtumaa',
    );
    const names = [...page.day('2026-10-14').querySelectorAll('.lane')].map(nameOf);
    expect(names).to.deep.equal([
      '10.00 Satupaja, keskiviikko 14. lokakuuta 2026 klo 10.00–11.00',
      '12.00 Rakennettu ympäristö kulttuurityössä, keskiviikko 14. lokakuuta 2026 klo 12.00–15.00',
      '13.00 Asukkaat mukaan: osallistamisen työpaja, keskiviikko 14. lokakuuta 2026 klo 13.00–16.00',
      '+1 muuta 14. lokakuuta',
    ]);
    const cancelled = page.day('2026-10-20').querySelector('.lane')!;
    expect(nameOf(cancelled)).to.match(
      /^Peruttu: Verkostot arjen työkaluna, tiistai 20. lokakuuta 2026 klo 12.30/,
    );
  });

  it('opens this month where a link names one that no calendar has', async () => {
    for (const month of ['9999-12', '0000-01', '2026-13']) {
      history.replaceState(null, '', `#vk-workshop-calendar:;view=month;month=${month}`);
      const page = await CalendarPage.open({ attributes: { permalinks: 'on' } });
      await page.grid();
      expect(page.month, month).to.equal('Lokakuu 2026');
      page.element.remove();
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is walked with the keys of the date grid', async () => {
    const page = await open();
    page.dayButton('2026-10-05').focus();
    const walk: [string, string, string][] = [
      ['ArrowRight', '2026-10-06', 'Lokakuu 2026'],
      ['ArrowDown', '2026-10-13', 'Lokakuu 2026'],
      ['ArrowLeft', '2026-10-12', 'Lokakuu 2026'],
      ['ArrowUp', '2026-10-05', 'Lokakuu 2026'],
      ['End', '2026-10-11', 'Lokakuu 2026'],
      ['Home', '2026-10-05', 'Lokakuu 2026'],
      ['PageDown', '2026-11-05', 'Marraskuu 2026'],
      ['PageUp', '2026-10-05', 'Lokakuu 2026'],
      ['Shift+PageDown', '2027-10-05', 'Lokakuu 2027'],
      ['Shift+PageUp', '2026-10-05', 'Lokakuu 2026'],
      ['ArrowUp', '2026-09-28', 'Syyskuu 2026'],
    ];
    for (const [key, date, month] of walk) {
      await page.press(key);
      await waitUntil(() => page.focusedDay === date, `${key} leads to ${date}`);
      expect(page.month, key).to.equal(month);
      expect(page.find('[role=grid]').querySelectorAll('[tabindex="0"]').length).to.equal(1);
    }
  });

  it('opens a day with Enter, and Escape leads back', async () => {
    const page = await open();
    page.dayButton('2026-10-14').focus();
    await page.press('Enter');
    await waitUntil(() => page.focused?.id === 'day-heading');
    expect(page.text(page.find('.chosen-day'))).to.include('Keskiviikko 14. lokakuuta 2026');
    expect(page.day('2026-10-14').getAttribute('aria-selected')).to.equal('true');
    expect(page.find('.chosen-day').querySelectorAll('.item').length).to.equal(4);
    await page.press('Escape');
    await waitUntil(() => page.focusedDay === '2026-10-14');
  });

  it('closes the day where the keys lead to another month', async () => {
    const page = await open();
    page.dayButton('2026-10-30').click();
    await waitUntil(() => page.focused?.id === 'day-heading');
    page.dayButton('2026-10-30').focus();
    await page.press('PageDown');
    await waitUntil(() => page.focusedDay === '2026-11-30');
    expect(page.find('.chosen-day').classList.contains('only-narrow')).to.equal(true);
  });

  it('opens an event from its line, and what has no line from +1', async () => {
    const page = await open();
    page.day('2026-10-14').querySelector<HTMLElement>('[data-id=osallistaminen]')!.click();
    await waitUntil(() => page.focused?.classList.contains('name'));
    await waitUntil(() => page.root.querySelector('.chosen-day .terms'));
    page.day('2026-10-14').querySelector<HTMLElement>('.more-events')!.click();
    await waitUntil(() => page.focused?.id === 'day-heading');
  });

  it('announces a change of month once, with how much there is', async () => {
    const page = await open();
    page.button('Seuraava kuukausi').click();
    await page.element.updateComplete;
    page.button('Seuraava kuukausi').click();
    expect(await page.announcement()).to.match(/^Joulukuu 2026, \d+ työpajaa$/);
    page.button('Tähän päivään').click();
    expect(await page.announcement()).to.match(/^Lokakuu 2026/);
    expect(page.announced.length).to.equal(2);
    await waitUntil(() => page.focusedDay === '2026-10-05');
  });

  it('follows the filters', async () => {
    const page = await open();
    const lines = () => page.all('[role=grid] .event').length;
    const before = lines();
    await page.search('savi');
    expect(lines()).to.be.lessThan(before);
    expect(lines()).to.be.greaterThan(0);
  });

  it('draws dots over the day’s list in a narrow column of a wide window', async () => {
    const page = await open(300);
    const lanes = page.day('2026-10-14').querySelector<HTMLElement>('.lanes')!;
    const dots = page.day('2026-10-14').querySelector<HTMLElement>('.dots')!;
    expect(getComputedStyle(lanes).display).to.equal('none');
    expect(dots.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(getComputedStyle(page.find('.chosen-day')).display).to.equal('block');
    for (const cell of page.all('[role=grid] td')) {
      expect(cell.getBoundingClientRect().height).to.be.at.least(24);
    }
    expect(page.element.scrollWidth).to.be.at.most(300);
    await expectAccessible(page.element);
  });

  it('keeps no place under it for the past, which a list alone shows', async () => {
    const page = await open(300);
    const footer = page.find('.footer');
    const { height } = footer.getBoundingClientRect();
    const content = [...footer.children].map((each) => each.getBoundingClientRect());
    const used = Math.max(...content.map(({ bottom }) => bottom)) - content[0]!.top;
    expect(height).to.be.at.most(used + 24);
  });

  it('keeps figures and dots in their own day in a sidebar', async () => {
    const page = await open(200);
    for (const cell of page.all('[role=grid] td')) {
      const { left, right } = cell.getBoundingClientRect();
      const dots = document.createRange();
      dots.selectNodeContents(cell.querySelector('.dots')!);
      for (const each of [cell.querySelector('.figure')!, dots]) {
        const inside = each.getBoundingClientRect();
        if (!inside.width) continue;
        expect(inside.left, cell.dataset['date']).to.be.at.least(left);
        expect(inside.right, cell.dataset['date']).to.be.at.most(right);
      }
    }
  });

  it('has each event as an item of the feed', async () => {
    const page = await open();
    for (const event of page.all('[role=grid] .event')) {
      expect(event.part.contains('item')).to.equal(true);
      expect(event.dataset['id']).to.be.a('string');
    }
  });

  it('keeps its filters where there is nothing, and leads on to where there is', async () => {
    const page = await open();
    for (let n = 0; n < 5; n++) {
      page.button('Seuraava kuukausi').click();
      await page.updated();
    }
    expect(page.month).to.equal('Maaliskuu 2027');
    expect(page.status).to.equal('0 työpajaa');
    expect(page.find('input[type=search]')).not.to.equal(null);
    expect(page.message).to.include('Tässä kuussa ei ole työpajoja.');
    page.button('Näytä tammikuu 2027').click();
    await waitUntil(() => page.month === 'Tammikuu 2027');
    await waitUntil(() => page.focusedDay === '2027-01-01');
  });

  it('shows the neighbours’ days with all that is on, and of chosen days only those', async () => {
    const page = await CalendarPage.open({
      attributes: { view: 'month', permalinks: 'off' },
      data: {
        version: '1',
        workshops: [
          {
            id: 'weekly',
            name: 'Joka viikko',
            start: '2026-10-03T11:00',
            repeat: { every: 'week' },
          },
          { id: 'november', name: 'Marraskuussa', start: '2026-11-01T11:00' },
        ],
      },
    });
    await page.grid();
    expect(page.day('2026-11-01').querySelector('.event')).not.to.equal(null);
    expect(page.status).to.equal('1 työpaja');
    await page.chooseFrom('2026-10-12');
    expect(page.day('2026-10-10').querySelector('.event')).to.equal(null);
    expect(page.day('2026-10-17').querySelector('.event')).not.to.equal(null);
  });

  it('leaves nothing of one month in the days of the next', async () => {
    const page = await CalendarPage.open({
      width: 1000,
      attributes: { view: 'month', permalinks: 'off' },
      data: {
        version: '1',
        workshops: [
          {
            id: 'weekly',
            name: 'Joka viikko',
            start: '2026-10-03T11:00',
            repeat: { every: 'week', until: '2026-10-31' },
          },
          { id: 'camp', name: 'Leiri', start: '2026-10-08', end: '2026-10-09' },
          { id: 'single', name: 'Kerran', start: '2026-11-07T12:00', status: 'cancelled' },
        ],
      },
    });
    await page.grid();
    const linesOf = (date: string) =>
      [...page.day(date).querySelectorAll<HTMLElement>('.lane')].map((line) => ({
        ...(line.dataset as { id?: string; key?: string }),
        part: line.getAttribute('part'),
        classes: line.className,
        name: nameOf(line),
        text: line.textContent,
      }));
    // Days of October stand where those of November, four weeks later, do.
    expect(linesOf('2026-10-09').map(({ classes }) => classes)).to.deep.equal([
      'lane event continues',
    ]);
    expect(linesOf('2026-10-10')[0]!.key).to.include('2026-10-10');
    page.button('Seuraava kuukausi').click();
    await waitUntil(() => page.month === 'Marraskuu 2026');
    expect(linesOf('2026-11-06')).to.deep.equal([]);
    expect(linesOf('2026-11-07')).to.deep.equal([
      {
        id: 'single',
        part: 'item',
        classes: 'lane event off',
        name: 'Peruttu: Kerran, lauantai 7. marraskuuta 2026 klo 12.00',
        text: 'Peruttu: Kerran',
      },
    ]);
    page.day('2026-11-07').querySelector<HTMLElement>('.event')!.click();
    await waitUntil(() => page.focused?.classList.contains('name'));
    expect(page.focused!.textContent).to.include('Kerran');
  });

  it('is shown or left where the page says so anew, whatever was chosen before', async () => {
    const page = await CalendarPage.open();
    const showsMonth = (): boolean => page.root.querySelector('[role=grid]') !== null;
    page.button('Kuukausi').click();
    await page.grid();
    page.element.view = 'list';
    await waitUntil(() => !showsMonth(), 'the list');
    page.element.setAttribute('view', 'month');
    await page.grid();
    page.button('Luettelo').click();
    await waitUntil(() => !showsMonth(), 'the list');
    page.element.lang = 'sv';
    await waitUntil(() => page.root.textContent!.includes('Månad'));
    expect(showsMonth()).to.equal(false, 'nothing new was said of the view');
  });

  it('can be switched to and from', async () => {
    const page = await CalendarPage.open();
    page.button('Kuukausi').click();
    await page.grid();
    expect(page.button('Kuukausi').getAttribute('aria-pressed')).to.equal('true');
    page.button('Luettelo').click();
    await page.updated();
    expect(page.root.querySelector('[role=grid]')).to.equal(null);
  });

  it('is named with the number of its workshops, which are fewer than the list’s', async () => {
    const page = await CalendarPage.open();
    page.button('Kuukausi').click();
    expect(await page.announcement()).to.match(/^Lokakuu 2026, \d+ työpajaa$/);
    page.button('Luettelo').click();
    expect(await page.announcement()).to.match(/^\d+ työpajaa$/);
  });

  it('has nothing that axe objects to', async () => {
    const page = await open();
    page.day('2026-10-14').querySelector<HTMLElement>('.event')!.click();
    await waitUntil(() => page.root.querySelector('.chosen-day .terms'));
    await expectAccessible(page.element);
  });
});
