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

  it('looks into a modal dialog of a widget, and not at what that covers', async () => {
    const widget = document.createElement('vk-stand-in');
    widget.style.setProperty('--_surface', 'rgb(255 255 255)');
    const root = widget.attachShadow({ mode: 'open' });
    root.innerHTML = '<button></button><dialog aria-label="Rows"><input></dialog>';
    await fixture(html`<div>${widget}</div>`);
    root.querySelector('dialog')!.showModal();
    const error = await expectAccessible(widget).catch((thrown: Error) => thrown);
    expect(String(error)).to.contain('input').and.not.to.contain('button-name');
  });
});
