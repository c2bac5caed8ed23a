/** The finder's question and first rows come before all else: what visitors do meanwhile counts. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';
import { EarlyVisit, type Options } from '../helpers/early-visit.ts';

const TAG = 'vk-funding-finder';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

const field = ({ page }: EarlyVisit) => page.getByRole('searchbox');
const open = (options?: Options) => EarlyVisit.open(site, TAG, options);
const openWithRows = (options?: Options) => EarlyVisit.openWithRows(site, TAG, options);

describe('before the rest of the finder has come', () => {
  test('what is typed stays in the field, and is searched for', async () => {
    const visit = await openWithRows();
    await field(visit).click();
    await visit.page.keyboard.type('residens');
    await visit.arrive();
    await visit.page.keyboard.type('si');
    await visit.find('.status', { hasText: /^\s*1 haku/ }).waitFor();
    assert.equal(await field(visit).inputValue(), 'residenssi');
    assert.ok(await field(visit).evaluate((field) => field.matches(':focus')));
    await visit.close();
  });

  test('a press opens a row: at once for the eye and the ear, in full afterwards', async () => {
    const visit = await openWithRows();
    const name = visit.names.nth(1);
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    await visit.arrive();
    await visit.find('.details dl').waitFor();
    assert.equal(await visit.find('.details').count(), 1);
    await visit.close();
  });

  test('a press that comes to nothing leaves the row closed, and the next one opens it', async () => {
    const visit = await openWithRows();
    const name = visit.names.nth(1);
    await name.click();
    await visit.breakOff();
    await visit.find('.name[aria-expanded="true"]').waitFor({ state: 'detached' });
    await name.click();
    await visit.find('.details dl').waitFor();
    await visit.close();
  });

  test('the path of questions and more rows may be asked for', async () => {
    const visit = await openWithRows();
    await visit.page.getByRole('button', { name: 'Näytä lisää' }).click();
    await visit.page.getByRole('button', { name: 'Auta valitsemaan' }).click();
    await visit.arrive();
    await visit.page.getByRole('dialog').waitFor();
    await visit.names.nth(9).waitFor();
    await visit.close();
  });

  for (const width of [320, 600, 1000])
    test(`nothing moves, and no row loses the focus, ${width} px wide`, async () => {
      const visit = await openWithRows({ width });
      const name = visit.names.nth(1);
      await name.focus();
      const tops = await visit.tops();
      await visit.arrive();
      assert.deepEqual(await visit.tops(), tops);
      assert.ok(await name.evaluate((button) => button.matches(':focus')));
      await visit.close();
    });

  for (const [what, options] of Object.entries({
    'a query of the page': { attributes: 'query="residenssi"' },
    'a link': { hash: '#vk-funding-finder:;query=residenssi' },
  }))
    test(`rows of ${what} wait for it, and so does vk-load`, async () => {
      const visit = await open(options);
      await visit.find('.skeleton').waitFor();
      assert.equal(await visit.names.count(), 0);
      assert.equal(await visit.page.locator('html[data-loaded]').count(), 0);
      await visit.arrive();
      await visit.page.locator('html[data-loaded]').waitFor();
      assert.match((await visit.find('[part~="status"]').textContent())!, /1 haku/);
      await visit.close();
    });

  test('rows of a link are shown unfiltered where the rest cannot be had', async () => {
    const visit = await open({ hash: '#vk-funding-finder:;query=residenssi' });
    await visit.breakOff();
    await waitForRows(visit.page, TAG);
    await visit.close();
  });
});
