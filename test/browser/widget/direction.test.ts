import { expect, fixture, html } from '@open-wc/testing';
import { CalendarPage } from '../../helpers/workshop-calendar.ts';

/** The text of an element as it is seen: its letters from the left. */
function seen(element: Element): string {
  const letters: { x: number; letter: string }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement!.closest('.visually-hidden')) continue;
    for (let i = 0; i < node.length; i++) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { left, width } = range.getBoundingClientRect();
      if (width) letters.push({ x: left, letter: node.data[i]! });
    }
  }
  return letters
    .sort((a, b) => a.x - b.x)
    .map(({ letter }) => letter)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('on a page that is written from the right', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('times and counts are read as they are meant, and stand on the right', async () => {
    await fixture(html`<div></div>`);
    document.documentElement.dir = 'rtl';
    const page = await CalendarPage.open({
      attributes: { lang: 'en' },
      data: {
        version: '1',
        workshops: [
          {
            id: 'a',
            name: 'A workshop',
            start: '2026-10-14T17:00',
            end: '2026-10-14T19:00',
            place: { name: 'House of Culture', city: 'Turku' },
          },
        ],
      },
    });
    const facts = page.find('.facts');
    expect(seen(facts)).to.equal('17:00–19:00 · House of Culture, Turku');
    expect(seen(page.find('.status'))).to.equal('1 workshop');
    expect(getComputedStyle(facts).textAlign).to.equal('right');
    expect(getComputedStyle(facts).direction).to.equal('rtl');
  });
});
