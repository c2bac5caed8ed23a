import { expect } from '@open-wc/testing';
import { allHave, leave, network, TAGS } from '../../helpers/network.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('four widgets of one group', () => {
  afterEach(leave);

  it('follow a municipality chosen in one, announce it once, and forget it with Back', async () => {
    const page = await network();
    const before = TAGS.map((tag) => page.items(tag).length);
    await page.contacts.choose('Naantali');
    await allHave(
      page,
      (chips) => chips.some((chip) => chip.endsWith('Naantali')),
      'a chip in each',
    );
    TAGS.forEach((tag, i) => {
      expect(page.items(tag).length, tag).to.be.greaterThan(0);
      expect(page.items(tag).length, tag).to.be.lessThan(before[i]!);
      expect(location.hash, tag).to.contain(`${tag}:;municipality=529`);
    });
    // Four regions at a time would be read in any order, or not at all.
    await waitUntil(() => page.contacts.announcement !== '', 'the widget that chose speaks');
    const counted = /^2 yhteystietoa\. .*\d+ kokeilu.*\. .*\d+ työpaja.*\. .*\d+ haku/;
    expect(page.contacts.announcement).to.match(counted);
    for (const tag of TAGS.slice(0, 3)) expect(page.announcement(tag), tag).to.equal('');
    history.back();
    await allHave(page, (chips) => chips.length === 0, 'no chips');
    expect(TAGS.map((tag) => page.items(tag).length)).to.deep.equal(before);
    expect(location.hash).to.equal('');
    const said = () => TAGS.map((tag) => page.announcement(tag)).join(' ');
    await waitUntil(() => said().includes('Kaikki kunnat. 16 yhteystietoa.'), 'Back is told of');
  });

  it('follow a municipality pressed on the map, one Back away, and let go at a second press', async () => {
    const page = await network();
    const area = async (code: string) => {
      const find = () =>
        page.of('vk-artist-pilot-map').querySelector<SVGElement>(`[data-area="${code}"]`);
      await waitUntil(find, 'the map is drawn');
      return find()!;
    };
    const press = async (code: string) =>
      (await area(code)).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    for (const [code, name] of [
      ['529', 'Naantali'], // one pilot, which opens
      ['853', 'Turku'], // several
    ] as const) {
      await press(code);
      await allHave(page, (chips) => chips.join().endsWith(name), `${name} in each`);
      expect(location.hash).to.contain(`vk-contact-card:;municipality=${code}`);
      await waitUntil(async () => (await area(code)).getAttribute('aria-pressed') === 'true');
    }
    history.back();
    await allHave(page, (chips) => chips.join().endsWith('Naantali'), 'Naantali again');
    await press('529');
    await allHave(page, (chips) => chips.length === 0, 'no chips');
  });

  it('let go of the municipality together, in whichever it is undone', async () => {
    const page = await network();
    await page.contacts.choose('Turku');
    await allHave(page, (chips) => chips.some((chip) => chip.endsWith('Turku')), 'a chip in each');
    page.of('vk-workshop-calendar').querySelector<HTMLElement>('.chip')!.click();
    await allHave(page, (chips) => chips.length === 0, 'no chips');
  });

  it('start from the municipality of a mailed link', async () => {
    history.replaceState(null, '', '#vk-artist-pilot-map:;municipality=853');
    const page = await network();
    await allHave(page, (chips) => chips.some((chip) => chip.endsWith('Turku')), 'a chip in each');
  });

  it('follow a link of the page that names a municipality for one of them', async () => {
    const page = await network();
    await page.contacts.choose('Naantali');
    const chosen = (name: string) => (chips: string[]) => chips.join().endsWith(name);
    await allHave(page, chosen('Naantali'), 'Naantali in each');
    for (const tag of TAGS)
      for (const [code, name] of [
        ['853', 'Turku'],
        ['529', 'Naantali'],
      ] as const) {
        location.hash = `#${tag}:;municipality=${code}`;
        await allHave(page, chosen(name), `${name} in each, by a link to ${tag}`);
      }
  });

  it('follow what was chosen, or taken back, while they were away', async () => {
    const page = await network();
    const calendar = page.of('vk-workshop-calendar').host;
    const { parentElement: place } = calendar;
    await page.contacts.choose('Naantali');
    await allHave(page, (chips) => chips.join().endsWith('Naantali'), 'Naantali in each');
    calendar.remove();
    await page.contacts.choose('Turku');
    place!.append(calendar);
    await allHave(page, (chips) => chips.join().includes('Turku'), 'Turku in each, too');
    calendar.remove();
    await page.contacts.choose('Naantali');
    await page.contacts.choose('Turku');
    place!.append(calendar);
    await allHave(page, (chips) => chips.length === 0, 'none in any');
  });
});
