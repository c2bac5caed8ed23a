import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoSite, overflow, type Visit } from '../helpers/demo-site.ts';
import { FeedEditor } from '../helpers/feed-editor.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

/** A form with everything open and two rows in every list, those inside rows too. */
async function filled(section: string) {
  const visit = await site.visit(`/demo/editor.html?feed=feeds/network.json`, {
    viewport: { width: 320, height: 900 },
  });
  const editor = new FeedEditor(visit.page);
  await editor.goTo(`${section}/0`);
  await editor.openAll();
  await editor.addRows(2);
  return { ...visit, editor };
}

describe('on a phone, with two rows in every list', () => {
  for (const section of ['workshops', 'pilots', 'funding', 'contacts'])
    test(`the form of ${section} is no wider than the page`, async () => {
      const { page, editor } = await filled(section);
      assert.deepEqual(await editor.tooWide(), []);
      assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
      await page.context().close();
    });
});

const FEED = JSON.stringify({
  version: '1',
  workshops: ['Savi', 'Kirjonta', 'Tanssi'].map((name, index) => ({
    ...{ id: `w${index}`, name, start: `2031-10-1${index}T17:00` },
    links: ['https://a.example/', 'https://b.example/'],
  })),
});

/** The editor with the three workshops. */
async function opened(): Promise<Visit & { editor: FeedEditor }> {
  const visit = await site.newVisit({ acceptDownloads: true });
  await FeedEditor.withoutPickers(visit.page);
  await visit.page.goto(`${site.url}/demo/editor.html`, { waitUntil: 'networkidle' });
  const editor = new FeedEditor(visit.page);
  await editor.open('kolme.json', FEED);
  await editor.status.filter({ hasText: 'Avattu' }).waitFor();
  return { ...visit, editor };
}

const saved = async (editor: FeedEditor) =>
  JSON.parse((await editor.save()).text) as Record<string, never> & {
    workshops: { name: string; end?: string; links: unknown[]; topics?: string[] }[];
    vocabulary?: unknown;
  };

describe('order', () => {
  test('items move up and down by keyboard; the focus goes along, and it is told', async () => {
    const { page, editor } = await opened();
    await editor.button('Siirrä ylemmäs: Tanssi').focus();
    await page.keyboard.press('Enter');
    await editor.status.filter({ hasText: 'Siirretty: Tanssi, nyt 2. / 3.' }).waitFor();
    assert.equal(await editor.focused(), 'up workshops[1]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await editor.status.filter({ hasText: 'Tanssi on jo ensimmäisenä.' }).waitFor();
    assert.equal(await editor.focused(), 'up workshops[0]');
    await editor.button('Siirrä alemmas: Savi').press('Enter');
    const { workshops } = await saved(editor);
    assert.deepEqual(
      workshops.map(({ name }) => name),
      ['Tanssi', 'Kirjonta', 'Savi'],
    );
    await page.context().close();
  });

  test('rows of an item do too', async () => {
    const { page, editor } = await opened();
    await editor.goTo('workshops/0');
    await editor.openAll();
    await editor.button('Siirrä alemmas: linkki 1').press('Enter');
    await editor.status.filter({ hasText: 'Siirretty: linkki 1, nyt 2. / 2.' }).waitFor();
    assert.equal(await editor.focused(), 'down workshops[0].links[1]');
    const { workshops } = await saved(editor);
    assert.deepEqual(workshops[0]!.links, ['https://b.example/', 'https://a.example/']);
    await page.context().close();
  });
});

test('a word of one’s own can be chosen in the forms, and a feed keeps it', async () => {
  const { page, editor } = await opened();
  await editor.goTo('feed');
  await editor.openAll();
  await editor.group('Teemat').getByRole('button', { name: 'Lisää sana' }).press('Enter');
  assert.equal(await editor.focused(), 'vocabulary.topics.sana.fi');
  await page.keyboard.type('Sirkus');
  await editor.text('Sana', 'ruotsi').fill('Cirkus');
  await editor.goTo('workshops/0');
  await editor.openAll();
  await editor.group('Teemat').getByRole('checkbox', { name: 'Sirkus' }).check();
  await editor.preview('Sirkus').waitFor();
  const { vocabulary, workshops } = await saved(editor);
  assert.deepEqual(vocabulary, { topics: { sirkus: { fi: 'Sirkus', sv: 'Cirkus' } } });
  assert.deepEqual(workshops[0]!.topics, ['sirkus']);
  await page.context().close();
});

test('an end at midnight is 24.00 of the day before', async () => {
  const { page, editor } = await opened();
  await editor.goTo('workshops/0');
  const time = page.locator('[id="workshops[0].end-time"]');
  await time.fill('00:00');
  await editor.group('Päättyy').getByText('Päättyy 10.10. klo 24.00.').waitFor();
  await editor.preview('24.00').waitFor();
  assert.equal(await page.locator('[id="workshops[0].end"]').inputValue(), '2031-10-10');
  const { workshops } = await saved(editor);
  assert.equal(workshops[0]!.end, '2031-10-10T24:00');
  await page.context().close();
});
