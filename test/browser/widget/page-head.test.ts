import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CalendarPage } from '../../helpers/workshop-calendar.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('a page whose head stays on top', () => {
  it('doesn’t hide under it what Shift and Tab go back to', async () => {
    const page = await CalendarPage.open({ attributes: { limit: '60' } });
    const head = await fixture<HTMLElement>(html`<div>Kunta</div>`);
    head.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 80px';
    await waitUntil(() => page.root.querySelector('.controls input'), 'the filters are there');
    page.all('.name').at(-1)!.focus();
    for (let presses = 0; page.focused !== page.all('.name')[0]; presses++) {
      expect(presses).to.be.below(60);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      const focused = page.focused!;
      // WebKit scrolls with the next frame.
      await waitUntil(
        () => focused.getBoundingClientRect().top >= 80,
        `${focused.textContent} is below the head`,
      );
    }
  });
});
