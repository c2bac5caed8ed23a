import { sendKeys } from '@web/test-runner-commands';
import '../../src/funding-finder/define.ts';
import type { VkFundingFinder } from '../../src/funding-finder/funding-finder.ts';
import { filterOption } from './filters.ts';
import { waitUntil } from './patience.ts';
import { placeWidget, type Placing } from './place-widget.ts';
import { textOf } from './text-of.ts';

/** The finder as a visitor meets it: what is on it, and what one can do. */
export class FundingFinderPage {
  readonly element: VkFundingFinder;
  /** The query that the page was last told the rows of. */
  #answered = '';

  private constructor(element: VkFundingFinder) {
    this.element = element;
    element.addEventListener('vk-filter', (event) => {
      this.#answered = event.detail.filters.query?.[0] ?? '';
    });
  }

  static async open(placing?: Placing): Promise<FundingFinderPage> {
    const { element } = await placeWidget('vk-funding-finder', { width: 1000, ...placing });
    await element.ready;
    return new FundingFinderPage(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get ids(): string[] {
    return this.all<HTMLElement>('[part~="item"]').map(({ dataset }) => dataset['id']!);
  }

  get status(): string {
    return textOf(this.find('[part~="status"]'));
  }

  /** What a screen reader was told last. */
  get announcement(): string {
    return textOf(this.find('[role="status"].visually-hidden'));
  }

  get field(): HTMLInputElement {
    return this.find('input[type="search"]');
  }

  get readings(): string[] {
    return this.all('.reading .chip').map(textOf);
  }

  get chips(): string[] {
    return this.all('.results .chip').map(textOf);
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog[open]');
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  row(id: string): HTMLElement {
    return this.find(`[part~="item"][data-id="${id}"]`);
  }

  button(name: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = [...within.querySelectorAll<HTMLButtonElement>('button, a.button')].find(
      (button) => textOf(button) === name || button.getAttribute('aria-label') === name,
    );
    if (!found) throw new Error(`no button is called '${name}'`);
    return found;
  }

  /** Types into the search field, after what stands there, and waits for what it finds. */
  async search(query: string): Promise<void> {
    const all = this.field.value + query;
    this.field.focus();
    await sendKeys({ type: query });
    await waitUntil(() => this.field.value === all, 'typed');
    await this.answered(all);
  }

  /** Waits for what a query finds. */
  async answered(query: string): Promise<void> {
    await waitUntil(() => this.#answered === query.trim(), `'${query}' has been answered`);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(
      () =>
        !this.field.value.trim() || this.root.querySelector('option[value="relevance"]') !== null,
      'the search has answered',
    );
    await this.element.updateComplete;
  }

  /** Ticks an option of a filter beside the list. */
  async tick(option: string, within = '.sidebar'): Promise<void> {
    const box = filterOption(this.find(within), option);
    if (!box) throw new Error(`no option is called '${option}'`);
    box.click();
    await this.element.updateComplete;
  }

  /** How many calls an option says it has. */
  count(option: string): number {
    const label = this.all('.sidebar label.check').find((candidate) =>
      textOf(candidate).startsWith(option),
    );
    return Number(textOf(label!.querySelector('.count')!));
  }

  async open(id: string): Promise<HTMLElement> {
    this.row(id).querySelector<HTMLElement>('.name')!.click();
    await waitUntil(() => this.row(id).querySelector('.details dl'), 'details are there');
    return this.row(id).querySelector<HTMLElement>('.details')!;
  }

  async compare(...ids: string[]): Promise<void> {
    for (const id of ids) {
      this.row(id).querySelector<HTMLElement>('.actions button')!.click();
      await this.element.updateComplete;
    }
  }

  async dialogOpen(): Promise<HTMLDialogElement> {
    await waitUntil(
      () => this.dialog && !this.dialog.querySelector('[aria-busy="true"]'),
      'a dialog is open',
    );
    return this.dialog!;
  }

  async dialogClosed(): Promise<void> {
    await waitUntil(() => !this.dialog, 'the dialog is closed');
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
}

/** The name that assistive technology tells: the label, else the text. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
