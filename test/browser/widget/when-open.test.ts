import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { whenOpen } from '../../../src/widget/when-open.ts';
import { waitUntil } from '../../helpers/patience.ts';

describe('what stands in details', () => {
  async function page() {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (text: string): unknown =>
      render(
        html`<details>
          <summary>Teemat</summary>
          <div ${whenOpen(() => html`<p>${text}</p>`)}></div>
        </details>`,
        host,
      );
    draw('first');
    const details = host.querySelector('details')!;
    return { draw, details, text: () => details.querySelector('p')?.textContent };
  }

  it('is drawn when they open, however that happens', async () => {
    const pressed = await page();
    expect(pressed.text()).to.equal(undefined);
    pressed.details.querySelector('summary')!.click();
    expect(pressed.text(), 'at once').to.equal('first');

    const typed = await page();
    typed.details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(typed.details.open).to.equal(true);
    expect(typed.text()).to.equal('first');

    const found = await page();
    found.details.open = true;
    await waitUntil(() => found.text() === 'first', 'drawn after the toggle event');
  });

  it('follows what changes while they are open, and what changed while they were closed', async () => {
    const { draw, details, text } = await page();
    const summary = details.querySelector('summary')!;
    summary.click();
    draw('second');
    expect(text()).to.equal('second');
    summary.click();
    draw('third');
    expect(text(), 'not drawn while closed').to.equal('second');
    summary.click();
    expect(text()).to.equal('third');
  });
});
