import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoSite, type Visit } from '../helpers/demo-site.ts';
import { FeedEditor } from '../helpers/feed-editor.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

async function visit(path: string): Promise<Visit & { editor: FeedEditor }> {
  const visit = await site.visit(path);
  return { ...visit, editor: new FeedEditor(visit.page) };
}

const hash = (page: Page) => page.evaluate(() => location.hash);

describe('an address with a feed and an item', () => {
  test('opens that item, and goes along as one moves', async () => {
    const { page, editor, misdeeds } = await visit(
      '/demo/editor.html?feed=feeds/network.json#workshops/3',
    );
    await page.locator('[id="workshops[3].name.fi"]').waitFor();
    assert.equal(await hash(page), '#workshops/3');
    assert.equal(await editor.focused(), 'section-heading');
    await page.getByRole('link', { name: 'Kaikki työpajat' }).first().click();
    await page.locator('.work .items').waitFor();
    assert.equal(await hash(page), '#workshops');
    await page.goBack();
    await page.locator('[id="workshops[3].name.fi"]').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('[id="workshops[3].name.fi"]').waitFor();
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('opens a place, which has its id for a key', async () => {
    const { page } = await visit(
      '/demo/editor.html?feed=feeds/network.json#places/naantali-kulttuuritalo',
    );
    await page.locator('[id="places.naantali-kulttuuritalo.name.fi"]').waitFor();
    await page.context().close();
  });

  for (const fragment of ['#workshops/999', '#workshops/%E4', '#places/%'])
    test(`${fragment}, which isn’t there, opens the list`, async () => {
      const { page, misdeeds } = await visit(
        `/demo/editor.html?feed=feeds/network.json${fragment}`,
      );
      await page.locator('.work .items').waitFor();
      assert.deepEqual(misdeeds, CLEAN);
      await page.context().close();
    });

  test('whose feed can’t be had says so, and opens an empty list', async () => {
    const { page, editor } = await visit('/demo/editor.html?feed=feeds/missing.json#workshops/3');
    await editor.status.filter({ hasText: 'ei saada tiedostoa' }).waitFor();
    await page.getByText('Työpajoja ei ole vielä.').waitFor();
    assert.equal(await hash(page), '#workshops');
    await page.context().close();
  });
});

/** Drags something over the page and lets it go there. */
const drop = (page: Page, file?: { name: string; text: string }) =>
  page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    if (given) dataTransfer.items.add(new File([given.text], given.name));
    else dataTransfer.setData('text/plain', 'Savi');
    const target = document.querySelector('.work')!;
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    target.dispatchEvent(over);
    target.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
    );
    return over.defaultPrevented;
  }, file);

describe('a file that is dropped on the page', () => {
  test('is opened, wherever it falls', async () => {
    const { page, editor, misdeeds } = await visit('/demo/editor.html');
    await page.getByText('Voit myös raahata tiedoston tälle sivulle.').waitFor();
    const text = JSON.stringify({ version: '1', contacts: [{ id: 'n', name: 'Neuvonta' }] });
    assert.equal(await drop(page, { name: 'oma.json', text }), true);
    await editor.status.filter({ hasText: 'Avattu: oma.json.' }).waitFor();
    await page.getByRole('link', { name: 'Neuvonta' }).waitFor();
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('that is no feed is refused in words, and leaves the work as it is', async () => {
    const { page, editor } = await visit('/demo/editor.html?feed=feeds/network.json');
    await drop(page, { name: 'kuva.txt', text: 'hei' });
    await editor.status.filter({ hasText: 'kuva.txt ei ole syöte' }).waitFor();
    await page.locator('.work .items').waitFor();
    await page.context().close();
  });

  test('is told from a text, which fields take themselves', async () => {
    const { page } = await visit('/demo/editor.html');
    assert.equal(await drop(page), false);
    await page.context().close();
  });
});

const FORTY = JSON.stringify({
  version: '1',
  workshops: Array.from({ length: 40 }, (_, index) => ({
    id: `w${index}`,
    name:
      index === 7
        ? { fi: 'Äänimaisema', sv: 'Ljudlandskap' }
        : { fi: `Työpaja ${index}`, sv: `Verkstad ${index}` },
    start: `2031-10-01T17:00`,
  })),
  contacts: [{ id: 'n', name: 'Neuvonta' }],
});

describe('a long list', () => {
  async function opened() {
    const { page, editor } = await visit('/demo/editor.html');
    await drop(page, { name: 'pitka.json', text: FORTY });
    await editor.status.filter({ hasText: 'Avattu' }).waitFor();
    return {
      page,
      editor,
      field: page.getByLabel('Hae luettelosta'),
      rows: page.locator('.work .items > li'),
    };
  }

  test('is searched in every language; the count is told, and the search survives a visit', async () => {
    const { page, field, rows } = await opened();
    await page.keyboard.press('Tab'); // the heading has the focus: the add button, then the field
    await page.keyboard.press('Tab');
    await page.keyboard.type('ljudl');
    await page.getByRole('status').filter({ hasText: 'Näkyvissä 1, yhteensä 40.' }).waitFor();
    assert.equal(await rows.count(), 1);
    await rows.getByRole('link', { name: 'Äänimaisema' }).click();
    await page.locator('[id="workshops[7].name.fi"]').waitFor();
    await page.getByRole('link', { name: 'Kaikki työpajat' }).first().click();
    await rows.getByRole('link', { name: 'Äänimaisema' }).waitFor();
    assert.equal(await rows.count(), 1);
    await field.fill('');
    await rows.nth(39).waitFor({ state: 'attached' });
    await page.context().close();
  });

  test('says when nothing is found, and hides what makes sense only in the whole list', async () => {
    const { page, field, rows } = await opened();
    await rows
      .first()
      .getByRole('button', { name: /^Siirrä/ })
      .first()
      .waitFor();
    await field.fill('työpaja 8');
    await rows.nth(4).waitFor({ state: 'detached' });
    assert.equal(await rows.count(), 4);
    assert.equal(await page.getByRole('button', { name: /^Siirrä/ }).count(), 0);
    await field.fill('zzz');
    await page.getByRole('status').filter({ hasText: 'Mikään ei vastaa hakua.' }).waitFor();
    assert.equal(await rows.count(), 0);
    await page.context().close();
  });

  test('is whole again for a new item; a short list has no such field', async () => {
    const { page, editor, field, rows } = await opened();
    await field.fill('ljudl');
    await editor.button('Lisää työpaja').click();
    await editor.text('Nimi', 'suomi').fill('Uusi');
    await page.getByRole('link', { name: 'Kaikki työpajat' }).first().click();
    await rows.nth(40).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: /^Yhteystiedot/ }).click();
    await rows.getByRole('link', { name: 'Neuvonta' }).waitFor();
    assert.equal(await field.count(), 0);
    await page.context().close();
  });
});
