import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import '../../../src/artist-pilot-map/define.ts';
import '../../../src/contact-card/define.ts';
import '../../../src/workshop-calendar/define.ts';
import { waitUntil } from '../../helpers/patience.ts';

interface Dropdowns {
  readonly element: HTMLElement & { readonly ready: Promise<void> };
  readonly root: ShadowRoot;
}

/** A widget with filters that drop down, in a column so wide at the window's left edge. */
async function openAt(width: number, tag: string): Promise<Dropdowns> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as Dropdowns['element'];
  const attributes = { lang: 'fi', now: REFERENCE_NOW, permalinks: 'off', layout: 'list' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('feed', '/demo/feeds/network.json');
  column.append(element);
  await element.ready;
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector('.facet'), 'filters are there');
  root.querySelector<HTMLElement>('.more-filters')?.click();
  return { element, root };
}

async function dropDown(details: HTMLDetailsElement): Promise<DOMRect> {
  const opened = oneEvent(details, 'toggle');
  details.querySelector('summary')!.click();
  await opened;
  return details.querySelector('.panel')!.getBoundingClientRect();
}

async function pressAt(target: Element): Promise<void> {
  const { left, top } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + 8), Math.round(top + 8)];
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
}

describe('what drops down from a button', () => {
  afterEach(() => resetMouse());

  for (const tag of ['vk-workshop-calendar', 'vk-artist-pilot-map', 'vk-contact-card'])
    for (const width of [425, 570, 700])
      it(`stays within <${tag}>, ${width} px wide`, async () => {
        const { element, root } = await openAt(width, tag);
        for (const details of root.querySelectorAll<HTMLDetailsElement>('.facet')) {
          const { left, right } = await dropDown(details);
          const edges = element.getBoundingClientRect();
          expect(right, details.textContent!.trim().slice(0, 20)).to.be.at.most(edges.right + 1);
          expect(left).to.be.at.least(edges.left - 1);
          details.open = false;
        }
      });

  it('stays there when a choice puts its button on another line', async () => {
    const { element, root } = await openAt(425, 'vk-contact-card');
    const details = [...root.querySelectorAll<HTMLDetailsElement>('.facet')].at(-1)!;
    await dropDown(details);
    for (const box of details.querySelectorAll<HTMLInputElement>('input:enabled')) box.click();
    await waitUntil(() => details.querySelector('summary b'), 'it says how many are chosen');
    const edges = element.getBoundingClientRect();
    const { left, right } = details.querySelector('.panel')!.getBoundingClientRect();
    expect(right).to.be.at.most(edges.right + 1);
    expect(left).to.be.at.least(edges.left - 1);
  });

  it('goes when a press outside ends there, not when one begins', async () => {
    const { root } = await openAt(1000, 'vk-contact-card');
    const details = root.querySelector<HTMLDetailsElement>('.facet')!;
    await dropDown(details);
    const outside = root.querySelector('#heading')!;
    await pressAt(outside);
    expect(details.open, 'pressed').to.equal(true);
    await sendMouse({ type: 'up' });
    await waitUntil(() => !details.open, 'let go');
  });

  it('stays when a press begins in it, or comes back to it', async () => {
    const { element, root } = await openAt(1000, 'vk-contact-card');
    // Else the first press selects text, and the second drags it: WebKit has no focus to show then.
    element.style.setProperty('user-select', 'none');
    element.style.setProperty('-webkit-user-select', 'none');
    const details = root.querySelector<HTMLDetailsElement>('.facet')!;
    await dropDown(details);
    const places = [root.querySelector('#heading')!, details.querySelector('fieldset')!];
    for (const [from, to] of [places, places.toReversed()]) {
      await pressAt(from!);
      const { left, top } = to!.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 4), Math.round(top + 4)] });
      await sendMouse({ type: 'up' });
      expect(details.open).to.equal(true);
    }
  });

  it('moves no row away from under a press, where it stands among them', async () => {
    const { root } = await openAt(400, 'vk-contact-card');
    const details = [...root.querySelectorAll<HTMLDetailsElement>('.facet')].at(-1)!;
    await dropDown(details);
    const row = root.querySelectorAll<HTMLElement>('.open')[1]!;
    row.scrollIntoView({ block: 'center' });
    await pressAt(row);
    await sendMouse({ type: 'up' });
    await waitUntil(() => root.querySelector('.open[aria-expanded="true"]'), 'a row is open');
    expect(row.getAttribute('aria-expanded')).to.equal('true');
  });
});
