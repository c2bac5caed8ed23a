import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { parseFeed } from '../../src/feed/parse.ts';
import { DemoSite, overflow, type Visit } from '../helpers/demo-site.ts';
import { FeedEditor } from '../helpers/feed-editor.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

async function visit(
  path = '/demo/editor.html',
  width = 1280,
): Promise<Visit & { editor: FeedEditor }> {
  const opened = await site.newVisit({ viewport: { width, height: 900 }, acceptDownloads: true });
  await FeedEditor.withoutPickers(opened.page);
  await opened.page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { ...opened, editor: new FeedEditor(opened.page) };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(options: object): Promise<never> } }).axe.run;
    const result: { violations: { id: string; nodes: { html: string }[] }[] } = await run({
      resultTypes: ['violations'],
    });
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const SMALL = JSON.stringify(
  {
    x: { from: 'elsewhere' },
    version: '1',
    workshops: [
      { extra: 1, id: 'savi', name: 'Savi', start: '2031-10-14', x: { kept: [true] } },
      { id: 'kirjo', name: { fi: 'Kirjonta', sv: 'Broderi' }, start: 'huomenna' },
    ],
    unknown: [1],
  },
  null,
  4,
);

describe('the feed editor', () => {
  test('a first workshop in three languages, by keyboard alone', async () => {
    const { page, editor, misdeeds } = await visit();
    const { keyboard } = page;
    await page.locator('.skip').focus();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter'); // Lisää työpaja
    await page.locator('[id="workshops[0].name.fi"]:focus').waitFor();
    for (const [id, words] of [
      ['workshops[0].name.fi', 'Savityöpaja'],
      ['workshops[0].name.sv', 'Lerverkstad'],
      ['workshops[0].name.en', 'Clay workshop'],
      ['workshops[0].start', '12142031'],
      ['workshops[0].start-time', '0500PM'],
      ['workshops[0].end-time', '0700PM'],
      ['workshops[0].summary.fi', 'Muotoillaan savea.'],
      ['workshops[0].summary.sv', 'Vi formar lera.'],
      ['workshops[0].summary.en', 'We shape clay.'],
      ['workshops[0].place.name.fi', 'Kulttuuritalo'],
      ['workshops[0].place.municipality', 'Naan'],
      ['workshops[0].registration.url', 'www.kunta.example/ilmo'],
      ['workshops[0].price.free', ' '],
    ] as const) {
      await editor.tabTo(id);
      await keyboard.type(words);
    }
    await editor.preview('Savityöpaja').waitFor();
    await page.getByRole('group', { name: 'Esikatselun kieli' }).getByText('SV').click();
    await editor.preview('Lerverkstad').waitFor();
    const { name, text } = await editor.save();
    assert.equal(name, 'kulttuuri.json');
    const { feed, dropped } = parseFeed(JSON.parse(text));
    assert.deepEqual(dropped, []);
    const [workshop] = feed.workshops;
    assert.equal(workshop!.id, 'savityopaja');
    assert.deepEqual(workshop!.name, {
      ...{ fi: 'Savityöpaja', sv: 'Lerverkstad', en: 'Clay workshop' },
    });
    const [written] = (JSON.parse(text) as { workshops: Record<string, unknown>[] }).workshops;
    assert.equal(written!.start, '2031-12-14T17:00');
    assert.equal(written!.end, '2031-12-14T19:00');
    assert.equal(workshop!.place?.municipality, '529');
    assert.equal(workshop!.registration?.url, 'https://www.kunta.example/ilmo');
    assert.equal(workshop!.price?.free, true);
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('keeps what it doesn’t know, and changes only what was edited', async () => {
    const { page, editor } = await visit();
    await editor.open('pieni.json', SMALL);
    await page.getByRole('link', { name: 'Savi', exact: true }).click();
    await editor.text('Nimi', 'ruotsi').fill('Ler');
    const { name, text } = await editor.save();
    assert.equal(name, 'pieni.json');
    const updated = /"updated": ".*Z",/.exec(text)![0];
    const expected = SMALL.replace('"name": "Savi"', '"name": {"fi": "Savi", "sv": "Ler"}').replace(
      '"workshops"',
      `${updated} "workshops"`,
    );
    assert.equal(text, `${JSON.stringify(JSON.parse(expected), null, 4)}\n`);
    await page.context().close();
  });

  test('tells problems where they are, once one has been there', async () => {
    const { page, editor } = await visit();
    await editor.open('pieni.json', SMALL);
    await page.getByText('1 kohta korjattavana').first().waitFor();
    await page.getByRole('link', { name: 'Kirjonta' }).click();
    await page.getByRole('button', { name: 'Alkaa' }).click();
    const start = page.locator('[id="workshops[1].start"]');
    assert.equal(await start.getAttribute('aria-invalid'), 'true');
    assert.ok(await start.evaluate((input) => input === document.activeElement));
    await start.fill('14.10.2031 klo 17');
    await start.blur();
    await editor.preview('Kirjonta').waitFor();

    await page.getByRole('link', { name: 'Kaikki työpajat' }).first().click();
    await editor.button('Lisää työpaja').click();
    const name = page.locator('[id="workshops[2].name.fi"]');
    await name.waitFor();
    assert.equal(await name.getAttribute('aria-invalid'), null);
    await editor.text('Alkaa', '').first().or(page.locator('[id="workshops[2].start"]')).focus();
    await page.locator('[id="workshops[2].name.fi"][aria-invalid="true"]').waitFor();
    await editor.status.filter({ hasText: 'Nimi: Tieto puuttuu.' }).waitFor();
    await page.context().close();
  });

  test('gives back what was removed', async () => {
    const { page, editor } = await visit();
    await editor.open('pieni.json', SMALL);
    await editor.button('Poista: Savi').click();
    await page.locator('#undo:focus').waitFor();
    assert.equal(await page.locator('.work .items > li').count(), 1);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Savi', exact: true }).waitFor();
    await editor.button('Aloita uusi').click();
    await editor.button('Kumoa').click();
    await page.getByRole('link', { name: 'Savi', exact: true }).waitFor();
    await page.context().close();
  });

  test('unsaved work survives a reload, and going back leads to the list', async () => {
    const { page, editor } = await visit();
    await editor.button('Lisää työpaja').click();
    await editor.text('Nimi', 'suomi').fill('Savityöpaja');
    await page.reload({ waitUntil: 'networkidle' });
    await editor.heading.filter({ hasText: 'Savityöpaja' }).waitFor();
    await editor.status.filter({ hasText: 'Jatkat siitä' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Savityöpaja' }).waitFor();
    await page.context().close();
  });

  test('says why a file can’t be opened', async () => {
    const { page, editor } = await visit();
    await editor.open('rikki.json', '{\n "version": "1",\n}');
    await editor.status.filter({ hasText: 'rikki rivillä 3' }).waitFor();
    await editor.open('sivu.json', '<!doctype html>');
    await editor.status.filter({ hasText: 'ei ole syöte' }).waitFor();
    await page.context().close();
  });

  test('writes to the file that it came from, where the browser can', async () => {
    const { page, editor } = await visit();
    // as text: what compiles this file would give its functions helpers that no page has
    await page.evaluate(`
      const feed = '{"version":"1","workshops":[]}';
      const file = {
        name: 'oma.json',
        getFile: async () => new File([feed], 'oma.json', { lastModified: 1 }),
        createWritable: async () => ({
          write: async (text) => void (window.written = text),
          close: async () => undefined,
        }),
      };
      window.showOpenFilePicker = async () => [file];
      window.showSaveFilePicker = async () => file;
    `);
    await editor.button('Avaa tiedosto…').click();
    await editor.status.filter({ hasText: 'Avattu: oma.json.' }).waitFor();
    await page.keyboard.press('Control+s');
    await editor.status.filter({ hasText: 'Tallennettu: oma.json.' }).waitFor();
    const written = await page.evaluate(() => (window as unknown as { written: string }).written);
    assert.equal((JSON.parse(written) as { version: string }).version, '1');
    await page.context().close();
  });

  for (const width of [320, 1280])
    for (const hash of ['#workshops', '#workshops/0', '#pilots/0', '#funding/0', '#contacts/0'])
      test(`${hash} at ${width} px: accessible, nothing too wide, nothing from outside`, async () => {
        const path = `/demo/editor.html?feed=feeds/network.json&lang=sv`;
        const { page, misdeeds } = await visit(path, width);
        await page.evaluate((fragment) => (location.hash = fragment), hash);
        await page.locator('#preview > * >> [part~="item"]').first().waitFor({ state: 'attached' });
        assert.deepEqual(await violations(page), []);
        assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
        assert.deepEqual(misdeeds, CLEAN);
        await page.context().close();
      });

  test('has the preview under the form where letters are twice as large', async () => {
    const { page } = await visit('/demo/editor.html?feed=feeds/network.json#workshops/0', 1280);
    const beside = async () => {
      const [work, preview] = await Promise.all(
        ['.work', '.preview'].map((part) => page.locator(part).boundingBox()),
      );
      return preview!.x >= work!.x + work!.width;
    };
    assert.ok(await beside());
    await page.evaluate(() => {
      const large = new CSSStyleSheet();
      large.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [large];
    });
    assert.ok(!(await beside()));
    assert.ok((await overflow(page)) <= 0, 'no horizontal scroll');
    await page.context().close();
  });

  test('opens every group of every form under the strictest policy, and saves', async () => {
    const { page, editor, misdeeds } = await visit('/demo/editor.html?feed=feeds/network.json');
    for (const item of ['workshops/0', 'pilots/0', 'funding/0', 'contacts/0', 'feed']) {
      await editor.goTo(item);
      await editor.openAll();
      await page.locator('#preview > * >> [part~="item"]').first().waitFor({ state: 'attached' });
    }
    const { name } = await editor.save();
    assert.equal(name, 'network.json');
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('works from dist/ as well', async () => {
    const { page, editor, misdeeds } = await visit('/dist/editor.html?lang=en');
    await editor.button('Add a contact').count();
    await page.getByRole('link', { name: 'Contacts' }).click();
    await editor.button('Add a contact').click();
    await editor.text('Name of the person, unit or role', 'Finnish').fill('Neuvonta');
    await editor.preview('Neuvonta').waitFor();
    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });
});
