import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { VkContactCard } from '../../../src/contact-card/contact-card.ts';
import '../../../src/contact-card/define.ts';
import { PilotMapPage } from '../../helpers/artist-pilot-map.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('what an icon says', () => {
  afterEach(() => resetMouse());

  const tipIn = (root: ShadowRoot) => root.querySelector<HTMLElement>('.tooltip');

  it('is shown to the keyboard at once, and goes on Escape and with the focus', async () => {
    const { root } = await PilotMapPage.open();
    const [zoomIn, zoomOut] = root.querySelectorAll<HTMLButtonElement>('.zoom button');
    root.querySelector<HTMLElement>('.areas [tabindex="0"]')!.focus();
    while (root.activeElement !== zoomIn) await sendKeys({ press: 'Tab' });
    expect(tipIn(root)!.innerText.trim()).to.equal(zoomIn!.ariaLabel);
    await sendKeys({ press: 'Escape' });
    expect(tipIn(root)).to.equal(null);
    await sendKeys({ press: 'Tab' });
    expect(tipIn(root)!.innerText.trim()).to.equal(zoomOut!.ariaLabel);
    zoomOut!.blur();
    expect(tipIn(root)).to.equal(null);
  });

  it('stays beside what has the focus while the page scrolls', async () => {
    const { root, element } = await PilotMapPage.open();
    const [zoomIn, zoomOut] = root.querySelectorAll<HTMLButtonElement>('.zoom button');
    // Room on either side, so that whatever is in the middle can be scrolled.
    element.style.marginBlock = '100vh';
    zoomIn!.scrollIntoView({ block: 'center' });
    zoomIn!.focus();
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(zoomOut);
    const beside = () =>
      tipIn(root)!.getBoundingClientRect().top - zoomOut!.getBoundingClientRect().bottom;
    const before = beside();
    const scrolled = new Promise((done) =>
      document.addEventListener('scroll', done, { once: true }),
    );
    scrollBy({ top: 40, behavior: 'instant' });
    await scrolled;
    expect(tipIn(root)?.innerText.trim()).to.equal(zoomOut!.ariaLabel);
    expect(beside()).to.be.closeTo(before, 1);
  });

  it('is shown to a pointer that stays, within the window, and while it is pointed at', async () => {
    const element = await fixture<VkContactCard>(
      html`<vk-contact-card feed="/demo/feeds/network.json" contact="turku"></vk-contact-card>`,
    );
    await element.ready;
    const root = element.shadowRoot!;
    const copy = root.querySelector<HTMLButtonElement>('[data-tip]')!;
    copy.scrollIntoView({ block: 'center' });
    const middle = (target: HTMLElement): [number, number] => {
      const { x, y, width, height } = target.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    await sendMouse({ type: 'move', position: middle(copy) });
    await waitUntil(() => tipIn(root), 'the tip has come');
    const { left, right } = tipIn(root)!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    await sendMouse({ type: 'move', position: middle(tipIn(root)!) });
    expect(tipIn(root)?.innerText.trim()).to.equal(copy.ariaLabel);
    await sendMouse({ type: 'move', position: [1, 1] });
    expect(tipIn(root)).to.equal(null);
  });

  it('stays with what has the focus when a pointer passes by something else', async () => {
    const { root } = await PilotMapPage.open();
    const [zoomIn, zoomOut] = root.querySelectorAll<HTMLButtonElement>('.zoom button');
    zoomIn!.focus();
    await sendKeys({ press: 'Tab' });
    expect(tipIn(root)!.innerText.trim()).to.equal(zoomOut!.ariaLabel);
    const { setTimeout: start, clearTimeout: stop } = window;
    const due = new Map<number, () => void>();
    let last = 0;
    window.setTimeout = ((act: () => void) => (due.set(++last, act), last)) as typeof setTimeout;
    window.clearTimeout = ((timer: number) => due.delete(timer)) as typeof clearTimeout;
    const move = (type: string, on: Element) =>
      on.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
    move('pointerover', zoomIn!);
    move('pointerout', zoomIn!);
    for (const act of due.values()) act();
    Object.assign(window, { setTimeout: start, clearTimeout: stop });
    expect(tipIn(root)?.innerText.trim()).to.equal(zoomOut!.ariaLabel);
  });

  it('is read once: no title beside the name', async () => {
    const { root } = await PilotMapPage.open();
    const tips = [...root.querySelectorAll('[data-tip]')];
    expect(tips.length).to.be.greaterThan(0);
    for (const tip of tips) expect(tip.hasAttribute('title'), tip.ariaLabel!).to.equal(false);
  });
});
