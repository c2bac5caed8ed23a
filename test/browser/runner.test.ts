import { expect, fixture, html } from '@open-wc/testing';

describe('the browser runner', () => {
  it('renders Lit templates and serves the repository', async () => {
    const element = await fixture(html`<p>rows</p>`);
    expect(element.textContent).to.equal('rows');
    expect((await fetch('/package.json')).ok).to.equal(true);
  });
});
