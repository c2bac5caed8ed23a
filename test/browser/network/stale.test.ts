import { expect } from '@open-wc/testing';
import { network, TAGS } from '../../helpers/network.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('a network that is down', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  it('is told of once for all, and again to whoever asked in vain', async () => {
    const page = await network();
    const said = () => TAGS.map(page.announcement).filter(Boolean);
    const sentence = /^Tuoreita tietoja ei juuri nyt saada\. Tiedot haettu .*$/;
    window.fetch = async () => new Response('', { status: 503 });
    await Promise.all(TAGS.map((tag) => page.refetch(tag)));
    await waitUntil(() => said().length > 0, 'it is said');
    expect(said().length, 'by one of them').to.equal(1);
    expect(said()[0]).to.match(sentence);
    expect(said()[0]!.match(/Tuoreita/g)!.length, 'once').to.equal(1);
    for (const tag of TAGS) {
      const regions = page.of(tag).querySelectorAll('[role="status"]');
      expect(regions.length, `${tag} has one region that speaks`).to.equal(1);
      const heard = page.heard(tag);
      const again = page.of(tag).querySelector<HTMLElement>('[part~="message"] button')!;
      again.focus();
      again.click();
      await waitUntil(() => heard().some((text) => sentence.test(text)), `${tag} says it again`);
      expect(page.of(tag).activeElement).to.equal(again);
    }
  });

  it('is told of no longer once newer data have come', async () => {
    const tag = 'vk-workshop-calendar';
    const page = await network([tag]);
    window.fetch = async () => new Response('', { status: 503 });
    await page.refetch(tag);
    await waitUntil(() => page.announcement(tag) !== '', 'it is said');
    window.fetch = fetch;
    await page.refetch(tag);
    await waitUntil(() => page.announcement(tag) === '', 'it is not to be read any more');
  });
});
