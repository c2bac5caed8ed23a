import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../src/embed/tags.ts';
import { DemoSite, waitForRows } from '../helpers/demo-site.ts';
import { CLEAN } from '../helpers/misdeeds.ts';

const FOLDER = '/usr/share/javascript';
const FEED = '/demo/feeds/network.json';

/** What stood on municipal sites, and may stand there still. */
const LIBRARIES: Record<string, { files: string[]; script?: string }> = {
  'Prototype.js': {
    files: ['prototype/prototype.js'],
    script: `$$('vk-contact-card').each(function (card) { card.hide(); card.show(); card.identify(); });`,
  },
  MooTools: {
    files: ['mootools/mootools-core-nc.js', 'mootools/mootools-more-nc.js'],
    script: `$$('vk-contact-card').each(function (card) { card.hide(); card.show(); card.store('x', 1); });`,
  },
  jQuery: {
    files: ['jquery/jquery.js'],
    script: `jQuery('vk-contact-card').hide().show().data('x', 1);`,
  },
  RequireJS: {
    files: ['requirejs/require.js'],
    script: `define('kunta', [], function () { return 1; }); require(['kunta'], function () { window.required = true; });`,
  },
  'jQuery, RequireJS and Prototype.js together': {
    files: ['jquery/jquery.js', 'requirejs/require.js', 'prototype/prototype.js'],
  },
};

let site: DemoSite;
before(async () => (site = await DemoSite.open()));
after(() => site.close());

describe('beside real libraries all four widgets work', () => {
  for (const [name, { files, script = '' }] of Object.entries(LIBRARIES))
    for (const loader of ['vk.js', 'vk-all.js'])
      test(`${name}, ${loader}`, async () => {
        const libraries = files.map(
          (file) => `<script>${readFileSync(`${FOLDER}/${file}`, 'utf8')}</script>`,
        );
        const elements = TAGS.map((tag) => `<${tag} feed="${FEED}" limit="3"></${tag}>`);
        const { page, misdeeds } = await site.visitHtml(
          `<!doctype html><meta charset="utf-8">${libraries.join('')}${elements.join('')}
           <p><a href="${FEED}#vk-contact-card;municipality=Naantali">Yhteys</a></p>
           <script>${script}</script><script src="/dist/${loader}" async></script>`,
        );
        for (const tag of [...TAGS, 'vk-contact-card[municipality]']) await waitForRows(page, tag);
        await page.locator('vk-artist-pilot-map [data-area]').first().waitFor();
        await page.locator('vk-funding-finder input[type="search"]').fill('apuraha taiteilijalle');
        await page.locator('vk-funding-finder [part~="item"]').first().waitFor();
        await page.locator('vk-workshop-calendar [part~="item"] button').first().click();
        await page.locator('vk-workshop-calendar [part~="details"]').first().waitFor();
        assert.deepEqual(misdeeds, CLEAN);
        await page.context().close();
      });
});
