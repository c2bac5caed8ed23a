import { expect } from '@open-wc/testing';
import { CalendarPage, nameOf } from '../../helpers/workshop-calendar.ts';

describe('calendar: finding', () => {
  it('searches at each key and announces the count once', async () => {
    const page = await CalendarPage.open();
    await page.search('s', 'sa', 'savi');
    expect(page.ids).to.include('savityopaja');
    expect(page.status).to.equal(`${page.ids.length} työpajaa`.replace('1 työpajaa', '1 työpaja'));
    expect(await page.announcement()).to.equal(page.status);
    await page.search('ei mitään tällaista');
    await page.announcement();
    expect(page.announced.length).to.equal(2);
  });

  it('filters with counts and chips, and tells the page', async () => {
    const page = await CalendarPage.open();
    const told: { filters: object; count: number }[] = [];
    page.element.addEventListener('vk-filter', (event) => told.push(event.detail));
    await page.tick('Naantali');
    expect(page.chips).to.deep.equal(['Kunta: Naantali']);
    await page.tick('Raisio');
    expect(page.chips).to.deep.equal(['Kunta: Naantali', 'Kunta: Raisio']);
    expect(told.at(-1)?.filters).to.deep.equal({ municipality: ['529', '680'] });
    expect(page.status).to.equal(`${told.at(-1)?.count} työpajaa`);
    expect(Object.values(told.at(-1)!.filters).concat(told).every(Object.isFrozen)).to.equal(true);
    page.button('Poista rajaus Kunta: Naantali').focus();
    await page.press('Enter');
    expect(page.chips).to.deep.equal(['Kunta: Raisio']);
    expect(page.focused).to.equal(page.button('Poista rajaus Kunta: Raisio'));
    await page.press('Enter');
    expect(page.chips).to.deep.equal([]);
    expect(page.focused).to.equal(page.find('input[type=search]'));
  });

  it('names the filter to loosen when nothing is left', async () => {
    const page = await CalendarPage.open();
    await page.tick('Naantali');
    await page.search('savityöpaja');
    expect(page.message).to.include('Näillä rajauksilla ei löydy työpajoja.');
    const loosen = page.button(/^Poista rajaus ”/);
    expect(nameOf(loosen)).to.match(/^Poista rajaus ”.+”, niin löytyy \d+ työpaja/);
    loosen.focus();
    await page.press('Enter');
    expect(page.ids.length).to.be.greaterThan(0);
    expect(page.focused).not.to.equal(null);
  });

  it('shows only the controls that the page asks for, and keeps to its limits', async () => {
    const page = await CalendarPage.open({
      attributes: { filters: 'search topic', municipality: 'Turku, 529' },
    });
    expect(page.all('summary').map(nameOf)).to.deep.equal(['Teema']);
    expect(page.root.querySelector('.more-filters')).to.equal(null);
    expect(page.ids).to.include('osallistaminen');
    expect(page.ids).not.to.include('savityopaja');
    const none = await CalendarPage.open({ attributes: { filters: 'none' } });
    expect(none.root.querySelector('input, summary, .views')).to.equal(null);
  });

  it('filters by dates, free of charge and how to take part', async () => {
    const page = await CalendarPage.open();
    page.button('Lisää rajauksia').click();
    await page.updated();
    await page.chooseFrom('2026-11-10');
    expect(page.chips).to.deep.equal(['Alkaen ti 10.11.']);
    expect(page.ids).to.include('kulttuuriyo');
    expect(page.ids).not.to.include('osallistaminen');
    await page.tick('Maksuton');
    expect(page.chips.length).to.equal(2);
    page.button('Tyhjennä rajaukset').click();
    await page.updated();
    expect(page.chips).to.deep.equal([]);
  });
});
