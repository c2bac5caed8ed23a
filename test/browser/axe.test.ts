import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';

describe('expectAccessible', () => {
  it('is content with what everybody can use', async () => {
    await expectAccessible(await fixture(html`<div><a href="#x">Rows</a></div>`));
  });

  it('names what somebody cannot use', async () => {
    const element = await fixture(html`<div></div>`);
    element.append(document.createElement('button'));
    const error = await expectAccessible(element).catch((thrown: Error) => thrown);
    expect(String(error)).to.contain('button-name');
  });
});
