import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite } from '../helpers/demo-site.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

/** The directory; the page has a card of the network beside the calendar, too. */
const DIRECTORY = 'vk-contact-card[layout="list"]';
const FOUR = TAGS.map((tag) => (tag === 'vk-contact-card' ? DIRECTORY : tag));

const chipIn = (page: Page, widget: string, text: string) =>
  page.locator(widget).locator('.chip', { hasText: text });

/** Chips are there, or not, in each of the four. */
async function allFollow(page: Page, municipality: string, state: 'visible' | 'hidden') {
  for (const widget of FOUR) await chipIn(page, widget, municipality).first().waitFor({ state });
}

describe('the four on one page', () => {
  test('a municipality chosen on the map filters all; a mailed link and Back keep to it', async () => {
    const { page, misdeeds } = await site.visit('/demo/');
    await page.locator('vk-artist-pilot-map').scrollIntoViewIfNeeded();
    const area = page.locator('vk-artist-pilot-map [data-area="529"]');
    await area.press('Enter'); // as a keyboard has it: the middle of an archipelago is water
    await allFollow(page, 'Naantali', 'visible');
    const chosen = page.url();
    for (const tag of TAGS) assert.match(chosen, new RegExp(`${tag}:[\\w-]*;municipality=529`));

    await page.goBack();
    await allFollow(page, 'Naantali', 'hidden');
    assert.equal(new URL(page.url()).hash, '');

    const { page: mailed } = await site.visit(chosen.slice(site.url.length));
    await allFollow(mailed, 'Naantali', 'visible');
    await mailed.context().close();

    assert.deepEqual(misdeeds, CLEAN);
    await page.context().close();
  });

  test('a link to a contact opens it in the directory, although a card stands before it', async () => {
    const { page } = await site.visit('/demo/#vk-contact-card:salo');
    const open = page.locator(DIRECTORY).locator('[data-id="salo"] [aria-expanded="true"]');
    await open.waitFor();
    await page.context().close();
  });
});
