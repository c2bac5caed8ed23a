import { nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/workshop-calendar/define.ts';
import type { VkWorkshopCalendar } from '../../src/workshop-calendar/workshop-calendar.ts';
import { filterOption } from './filters.ts';
import { waitUntil } from './patience.ts';
import { placeWidget, type Placing } from './place-widget.ts';

/** The calendar as a visitor meets it: what is on it, and what one can do. */
export class CalendarPage {
  readonly element: VkWorkshopCalendar;
  /** What the live region has said, each sentence as often as it was said. */
  readonly announced: string[] = [];

  private constructor(element: VkWorkshopCalendar) {
    this.element = element;
  }

  static async open(placing?: Placing): Promise<CalendarPage> {
    const { element } = await placeWidget('vk-workshop-calendar', { width: 1000, ...placing });
    await element.ready;
    const page = new CalendarPage(element);
    page.#listen();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  find<T extends HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** Ids of the rows, in the order of the screen. */
  get ids(): string[] {
    return this.all('.item').map(({ dataset }) => dataset['id']!);
  }

  row(id: string): HTMLElement {
    return this.find(`.item[data-id="${id}"]`);
  }

  name(id: string): HTMLButtonElement {
    return this.row(id).querySelector<HTMLButtonElement>('.name')!;
  }

  /** The visible text of an element, spaces made even. */
  text(element: HTMLElement): string {
    return element.innerText.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  }

  get status(): string {
    return this.text(this.find('.status'));
  }

  /** What is said in place of rows, or above them. */
  get message(): string {
    return this.text(this.find('[part=message]'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  button(label: string | RegExp): HTMLElement {
    const fits = (text: string): boolean =>
      typeof label === 'string' ? text === label : label.test(text);
    const found = this.all('button, a.button, summary').find((each) => fits(nameOf(each)));
    if (!found) throw new Error(`no button is called ${label}`);
    return found;
  }

  async updated(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
  }

  /** Opens a row; resolves when its details have come. */
  async openRow(id: string): Promise<HTMLElement> {
    this.name(id).click();
    await waitUntil(() => this.row(id).querySelector('.details .terms'), `details of ${id}`);
    return this.row(id).querySelector<HTMLElement>('.details')!;
  }

  /** Types into the search field; several texts as fast as one can. */
  async search(...queries: string[]): Promise<void> {
    const field = this.find<HTMLInputElement>('input[type=search]');
    for (const query of queries) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await this.updated();
  }

  async #showMoreFilters(): Promise<void> {
    const button = this.root.querySelector<HTMLElement>('.more-filters[aria-expanded="false"]');
    button?.click();
    await this.updated();
  }

  /** Ticks an option of a filter by its label. */
  async tick(label: string): Promise<void> {
    await this.#showMoreFilters();
    filterOption(this.find('.controls'), label)!.click();
    await this.updated();
  }

  /** Leaves out what is over before a day, 'YYYY-MM-DD'. */
  async chooseFrom(date: string): Promise<void> {
    await this.#showMoreFilters();
    const field = this.find<HTMLInputElement>('input[name=from]');
    field.value = date;
    field.dispatchEvent(new Event('change'));
    await this.updated();
  }

  get chips(): string[] {
    return this.all('.chip').map((chip) => this.text(chip));
  }

  /** The month grid has been loaded and drawn. */
  async grid(): Promise<HTMLElement> {
    await waitUntil(() => this.root.querySelector('[role=grid]'), 'the month grid');
    return this.find('[role=grid]');
  }

  day(date: string): HTMLElement {
    return this.find(`td[data-date="${date}"]`);
  }

  /** The button of a day in the grid, which has the focus. */
  dayButton(date: string): HTMLElement {
    return this.day(date).querySelector<HTMLElement>('.figure')!;
  }

  get focusedDay(): string | undefined {
    const { focused } = this;
    if (!focused?.classList.contains('figure')) return undefined;
    return (focused.parentElement as HTMLElement).dataset['date'];
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const [main = key, modifier] = key.split('+').reverse();
      if (modifier) await sendKeys({ down: modifier });
      await sendKeys({ press: main });
      if (modifier) await sendKeys({ up: modifier });
      await this.updated();
    }
  }

  get month(): string {
    return this.text(this.find('#month-heading'));
  }

  /** Waits until something more has been announced. */
  async announcement(): Promise<string> {
    const before = this.announced.length;
    await waitUntil(() => this.announced.length > before, 'an announcement');
    return this.announced.at(-1)!;
  }

  #listen(): void {
    const region = this.root.querySelector('[role=status]');
    // Where nothing was loaded there is nothing to announce.
    if (!region) return;
    new MutationObserver(() => {
      const text = region.textContent?.trim();
      if (text) this.announced.push(text.replace(/\u00a0$/, ''));
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
}

/** The name that assistive technology tells: the label, else the text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  return (label ?? (element as HTMLElement).innerText).replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** A feed of these workshops: 'w1', 'w2' … */
export const feedOf = (...workshops: object[]) => ({
  version: '1',
  workshops: workshops.map((item, index) => ({
    id: `w${index + 1}`,
    name: `Paja ${index + 1}`,
    ...item,
  })),
});

/** One a day from 6 October 2026. */
export const daily = (count: number) =>
  feedOf(
    ...Array.from({ length: count }, (_, n) => ({
      start: new Date(Date.UTC(2026, 9, 6 + n, 14)).toISOString(),
    })),
  );
