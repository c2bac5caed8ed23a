import { expect } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/widget/define.ts';
import { facetCheckboxes } from '../../../src/widget/facet-view.ts';

/** A facet with one option that leads nowhere once it is taken back. */
class DeadEndProbe extends LitElement {
  selected: readonly string[] = ['museum'];

  override render(): TemplateResult {
    return facetCheckboxes({
      legend: 'Hakija',
      options: [{ value: 'museum', label: 'Museo', count: 0 }],
      selected: this.selected,
      toggle: () => {
        this.selected = this.selected.length ? [] : ['museum'];
        this.requestUpdate();
      },
    });
  }

  get box(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  async press(): Promise<void> {
    this.box.click();
    await this.updateComplete;
  }
}
define('vk-dead-end-probe', DeadEndProbe);

const probes: DeadEndProbe[] = [];

async function add(): Promise<DeadEndProbe> {
  const probe = document.createElement('vk-dead-end-probe') as DeadEndProbe;
  probes.push(probe);
  document.body.append(probe);
  await probe.updateComplete;
  return probe;
}

describe('a choice that leads nowhere', () => {
  afterEach(() => {
    for (const probe of probes.splice(0)) probe.remove();
  });

  it('can be taken back, and made again as long as the focus is on it', async () => {
    const probe = await add();
    probe.box.focus();
    await probe.press();
    expect(probe.box.checked).to.equal(false);
    expect(probe.box.disabled).to.equal(false);
    expect(probe.shadowRoot!.activeElement).to.equal(probe.box);
    probe.box.blur();
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.box.disabled).to.equal(true);
  });

  it('is disabled in one widget, whatever is pressed in another', async () => {
    const one = await add();
    const other = await add();
    other.selected = [];
    one.box.focus();
    await one.press();
    other.requestUpdate();
    await other.updateComplete;
    expect(one.box.disabled).to.equal(false);
    expect(other.box.disabled).to.equal(true);
  });
});
