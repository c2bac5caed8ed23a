import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { DemoSite } from '../helpers/demo-site.ts';
import { FeedEditor } from '../helpers/feed-editor.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

async function tab(context: BrowserContext): Promise<{ page: Page; editor: FeedEditor }> {
  const page = await context.newPage();
  await page.goto(`${site.url}/demo/editor.html`, { waitUntil: 'networkidle' });
  return { page, editor: new FeedEditor(page) };
}

async function addWorkshop({ editor }: { editor: FeedEditor }, name: string): Promise<void> {
  await editor.button('Lisää työpaja').click();
  await editor.text('Nimi', 'suomi').fill(name);
  await editor.page.getByText('Ne säilyvät tässä selaimessa').waitFor();
}

const workshop = ({ editor }: { editor: FeedEditor }, name: string) =>
  editor.heading.filter({ hasText: name });

describe('two tabs', () => {
  test('keep their own work, and say that the other is open', async () => {
    const { page } = await site.newVisit();
    const context = page.context();
    const first = await tab(context);
    await addWorkshop(first, 'Savi');
    await first.page.reload({ waitUntil: 'networkidle' });
    await workshop(first, 'Savi').waitFor();

    const second = await tab(context);
    await second.editor.status.filter({ hasText: 'auki toisessakin välilehdessä' }).waitFor();
    await second.page.getByText('Työpajoja ei ole vielä.').waitFor();
    await addWorkshop(second, 'Tanssi');
    for (const [one, name] of [
      [first, 'Savi'],
      [second, 'Tanssi'],
    ] as const) {
      await one.page.reload({ waitUntil: 'networkidle' });
      await workshop(one, name).waitFor();
    }
    await context.close();
  });

  test('when one is closed, the next that opens goes on with its work', async () => {
    const { page } = await site.newVisit();
    const context = page.context();
    const first = await tab(context);
    await addWorkshop(first, 'Savi');
    await first.page.close();
    const second = await tab(context);
    await second.editor.status.filter({ hasText: 'Jatkat siitä' }).waitFor();
    await second.page.getByRole('link', { name: 'Savi' }).waitFor();
    await context.close();
  });

  test('where there are no locks, whoever is overwritten moves out of the way', async () => {
    const { page } = await site.newVisit();
    const context = page.context();
    await context.addInitScript('delete Navigator.prototype.locks');
    const first = await tab(context);
    await addWorkshop(first, 'Savi');
    await first.page.reload({ waitUntil: 'networkidle' });
    const second = await tab(context);
    await second.editor.heading.waitFor();
    await addWorkshop(second, 'Tanssi');
    await first.page.reload({ waitUntil: 'networkidle' });
    await workshop(first, 'Savi').waitFor();
    await context.close();
  });
});

test('a file that somebody else has written to isn’t replaced unasked', async () => {
  const { page } = await site.newVisit();
  const { page: own, editor } = await tab(page.context());
  // as text: what compiles this file would give its functions helpers that no page has
  await own.evaluate(`
    window.modified = 1;
    const feed = '{"version":"1","workshops":[]}';
    const file = {
      name: 'oma.json',
      getFile: async () => new File([feed], 'oma.json', { lastModified: window.modified }),
      createWritable: async () => ({
        write: async (text) => void (window.written = text),
        close: async () => void (window.modified += 1),
      }),
    };
    window.showOpenFilePicker = async () => [file];
    window.showSaveFilePicker = async () => file;
  `);
  await editor.button('Avaa tiedosto…').click();
  await editor.status.filter({ hasText: 'Avattu: oma.json.' }).waitFor();
  await own.keyboard.press('Control+s');
  await editor.status.filter({ hasText: 'Tallennettu: oma.json.' }).waitFor();
  await own.evaluate('window.modified += 1; window.written = undefined');
  await own.keyboard.press('Control+s');
  await editor.status.filter({ hasText: 'muutettu muualla' }).waitFor();
  assert.equal(await own.evaluate('window.written'), undefined);
  await own.keyboard.press('Control+s');
  await editor.status.filter({ hasText: 'Tallennettu: oma.json.' }).waitFor();
  await page.context().close();
});
