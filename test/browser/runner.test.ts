import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';

describe('the browser runner', () => {
  it('renders Lit templates and serves the repository', async () => {
    const element = await fixture(html`<p>rows</p>`);
    expect(element.textContent).to.equal('rows');
    expect((await fetch('/package.json')).ok).to.equal(true);
  });

  it('finds what a person could not use', async () => {
    const grey = await fixture(html`<div><a href="#x">x</a></div>`);
    await expectAccessible(grey);
    const nameless = await fixture(html`<div></div>`);
    nameless.append(document.createElement('button'));
    const error = await expectAccessible(nameless).catch((thrown: Error) => thrown);
    expect(String(error)).to.contain('button-name');
  });
});
