import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/patience.ts';
import { savedFile, whereNothingCanBeCopied } from '../../helpers/taking-along.ts';
import { CalendarPage } from '../../helpers/workshop-calendar.ts';

describe('calendar: taking along', () => {
  it('saves one event, and the whole filtered list', async () => {
    const page = await CalendarPage.open();
    await page.openRow('osallistaminen');
    page.button('Lisää kalenteriin').click();
    const one = await savedFile(() => page.button('Kalenteritiedosto (.ics)').click());
    expect(one.name).to.equal('osallistaminen.ics');
    expect(one.type).to.equal('text/calendar;charset=utf-8');
    expect(await page.announcement()).to.equal('Tiedosto osallistaminen.ics on ladattu.');
    expect(one.text).to.include(`UID:osallistaminen@${location.host}\r\n`);
    expect(one.text).to.include('DTSTART;TZID=Europe/Helsinki:20261014T130000\r\n');
    await page.search('savi');
    const all = await savedFile(() => page.button('Tallenna luettelo kalenteriin (.ics)').click());
    expect(all.text.match(/BEGIN:VEVENT/g)?.length).to.equal(page.ids.length);
  });

  it('links to calendars on the web, and to the feed’s own subscription', async () => {
    const page = await CalendarPage.open({ attributes: { limit: '60' } });
    const details = await page.openRow('pohjoismaat');
    const hrefs = [...details.querySelectorAll<HTMLAnchorElement>('.menu a')].map(
      ({ href }) => href,
    );
    expect(hrefs[0]).to.include('dates=20261021T100000/20261021T113000'.replaceAll('/', '%2F'));
    expect(hrefs[0]).to.include('ctz=Europe%2FStockholm');
    expect(hrefs[1]).to.include(encodeURIComponent('2026-10-21T10:00:00+02:00'));
    expect(hrefs[3]).to.equal('webcal://kulttuuriverkosto.example/pohjoismaat.ics');
  });

  it('shares a link, or shows it where nothing can be copied', async () => {
    const page = await CalendarPage.open();
    await page.openRow('osallistaminen');
    await whereNothingCanBeCopied(async () => {
      page.button('Jaa').click();
      await waitUntil(() => page.root.querySelector('.details input[readonly]'));
    });
    const { value } = page.find<HTMLInputElement>('.details input[readonly]');
    expect(value).to.match(/#vk-workshop-calendar:osallistaminen$/);
  });
});
