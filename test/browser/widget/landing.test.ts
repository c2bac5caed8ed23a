import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { FundingFinderPage } from '../../helpers/funding-finder.ts';
import { CalendarPage } from '../../helpers/workshop-calendar.ts';
import { waitUntil } from '../../helpers/patience.ts';

// In this order: whoever has acted is never moved again in this page.
describe('a link to filters of a widget far down', () => {
  const FILTERS = '#vk-funding-finder:;applicant=artist';
  const above = document.createElement('div');
  const link = document.createElement('a');
  link.textContent = 'Taiteilijalle';
  above.append(link);

  beforeEach(() => {
    above.style.blockSize = '3000px';
    document.body.style.paddingBlockEnd = '3000px';
    document.body.prepend(above);
  });
  afterEach(() => {
    above.remove();
    document.body.style.removeProperty('padding-block-end');
    document.documentElement.style.removeProperty('overflow-anchor');
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  const attributes = { permalinks: 'on' };
  /** Its beginning is where the window's is, but for some air. */
  const isBroughtUp = ({ element }: { element: Element }) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < 50;
  };
  const settled = async () => {
    await nextFrame();
    await nextFrame();
  };

  it('lands at it, also when something above it grows as it gets ready', async () => {
    history.replaceState(null, '', FILTERS);
    const page = await FundingFinderPage.open({ attributes });
    await waitUntil(() => isBroughtUp(page));
    expect(page.focused).to.equal(page.find('[part~="heading"]'));
    expect(page.chips.length).to.equal(1);

    document.documentElement.style.overflowAnchor = 'none';
    above.style.blockSize = '4000px';
    await CalendarPage.open({ attributes });
    await waitUntil(() => isBroughtUp(page));
  });

  it('goes to the widget that is named first', async () => {
    history.replaceState(null, '', `#vk-workshop-calendar:;topic=craft&${FILTERS.slice(1)}`);
    const page = await FundingFinderPage.open({ attributes });
    await settled();
    expect(scrollY).to.equal(0);
    const calendar = await CalendarPage.open({ attributes });
    await waitUntil(() => isBroughtUp(calendar));
    expect(isBroughtUp(page)).to.equal(false);
  });

  it('leaves a fragment of the page’s own alone, and a page that goes elsewhere', async () => {
    for (const [fragment, scrolled] of [
      ['#sisalto', 0],
      ['', 0],
      [FILTERS, 400],
    ] as const) {
      history.replaceState(null, '', fragment || location.pathname + location.search);
      scrollTo(0, scrolled);
      const page = await FundingFinderPage.open({ attributes });
      await settled();
      expect(scrollY, fragment).to.equal(scrolled);
      expect(page.focused, fragment).to.equal(null);
      page.element.remove();
    }
  });

  it('leaves the focus where the page has it', async () => {
    history.replaceState(null, '', FILTERS);
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Haku" />`);
    field.focus({ preventScroll: true });
    const page = await FundingFinderPage.open({ attributes });
    await waitUntil(() => isBroughtUp(page));
    expect(document.activeElement).to.equal(field);
  });

  it('stays where somebody has begun to read', async () => {
    history.replaceState(null, '', FILTERS);
    dispatchEvent(new WheelEvent('wheel'));
    await FundingFinderPage.open({ attributes });
    await settled();
    expect(scrollY).to.equal(0);
  });

  it('may stand in the page itself, and be followed again', async () => {
    const page = await FundingFinderPage.open({ attributes });
    link.href = FILTERS;
    for (const time of ['first', 'second']) {
      scrollTo(0, 0);
      link.focus();
      link.click();
      await waitUntil(() => isBroughtUp(page), `lands for the ${time} time`);
      expect(page.focused).to.equal(page.find('[part~="heading"]'));
    }
    await waitUntil(() => page.chips.length === 1);
  });
});
