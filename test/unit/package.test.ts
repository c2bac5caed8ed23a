import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('the classes of the package', () => {
  it('can be imported where there is no page, and register nothing', async () => {
    const classes = await import('../../src/index.ts');
    assert.deepEqual(Object.keys(classes).sort(), [
      'VkArtistPilotMap',
      'VkContactCard',
      'VkFundingFinder',
      'VkWorkshopCalendar',
    ]);
    const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
    assert.equal(registry?.get('vk-contact-card'), undefined);
  });
});
