/**
 * Page object of `<vk-contact-card>`: what a visitor sees and does, without its markup. Stories use
 * it, too, so it imports nothing of the test runner.
 */
import type { VkContactCard } from '../../src/contact-card/contact-card.ts';
import { filterOption } from './filters.ts';
import { waitUntil } from './patience.ts';
import { textOf } from './text-of.ts';

const parts = (root: ParentNode, name: string) => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The first card of a page, or the given one. */
export function contactCard(root: Element) {
  const element = (
    root.localName === 'vk-contact-card' ? root : root.querySelector('vk-contact-card')
  ) as VkContactCard;
  const shadow = () => element.shadowRoot!;
  const item = (id: string) =>
    shadow().querySelector<HTMLElement>(`[part~="item"][data-id="${id}"]`);
  const buttons = () => [...shadow().querySelectorAll('button')];
  const button = (name: string | RegExp) =>
    buttons().find((candidate) => textOf(candidate).match(name));

  return {
    element,
    item,
    /** Ids in the order shown. */
    get items() {
      return parts(shadow(), 'item').map(({ dataset }) => dataset['id']);
    },
    get names() {
      return parts(shadow(), 'item-heading').map(textOf);
    },
    get text() {
      return textOf(shadow().querySelector('section'));
    },
    /** The card of who answers for somebody who is away. */
    get substitute() {
      return shadow().querySelector('.card.substitute')!;
    },
    /** How many cards are open or shown, those of substitutes, too. */
    get cards() {
      return shadow().querySelectorAll('article').length;
    },
    /** How many lines the directory has, one a municipality. */
    get lines() {
      return shadow().querySelectorAll('.line').length;
    },
    get photos() {
      return [...shadow().querySelectorAll('img')];
    },
    /** Whose the photo is. */
    get credit() {
      return [...shadow().querySelectorAll('p')].find((line) => /^Kuva: /.test(textOf(line)));
    },
    /** What stands where a photo would. */
    get initials() {
      return textOf(shadow().querySelector('.face'));
    },
    /** The QR code that is shown. */
    get code() {
      return shadow().querySelector<SVGElement>('svg.code');
    },
    /** Whether what the page has put into the element is on screen. */
    get showsFallback() {
      return shadow().querySelector('slot') !== null;
    },
    get searchField() {
      return shadow().querySelector<HTMLInputElement>('[type="search"]')!;
    },
    /** By what assistive technology calls it, where it has an icon alone. */
    labelled(label: string) {
      return shadow().querySelector<HTMLElement>(`[aria-label="${label}"]`)!;
    },
    get message() {
      return textOf(parts(shadow(), 'message')[0]);
    },
    /** The mark of the message, and the range of its words. */
    get notice(): [Element, Range] {
      const notice = parts(shadow(), 'message')[0]!;
      const words = document.createRange();
      words.selectNodeContents(notice.querySelector('p')!);
      return [notice.querySelector('svg')!, words];
    },
    get announcement() {
      return textOf(shadow().querySelector('[role="status"].visually-hidden'));
    },
    /** Text of what has the focus in the card; undefined where nothing has it. */
    get focused() {
      const { activeElement } = shadow();
      return activeElement ? textOf(activeElement) : undefined;
    },
    /** Id of the contact whose heading has the focus. */
    get focusedItem() {
      const item = shadow()
        .activeElement?.closest('[part~="item-heading"]')
        ?.closest('[part~="item"]');
      return (item as HTMLElement | null | undefined)?.dataset['id'];
    },
    get chips() {
      return [...shadow().querySelectorAll('.chip')].map(textOf);
    },
    /** Link by its visible text's beginning. */
    link(text: string) {
      return [...shadow().querySelectorAll('a')].find((link) => textOf(link).startsWith(text));
    },
    links(selector = '') {
      return [...shadow().querySelectorAll<HTMLAnchorElement>(`${selector} a`)];
    },
    button,
    async press(name: string | RegExp) {
      (await waitUntil(() => button(name))).click();
      await element.updateComplete;
    },
    /** Presses as one who got there by Tab: with the focus on it. */
    async pressFocused(name: string | RegExp) {
      (await waitUntil(() => button(name))).focus();
      await this.press(name);
    },
    async openHours() {
      const details = await waitUntil(() => shadow().querySelector<HTMLDetailsElement>('.hours'));
      details.open = true;
      return waitUntil(() => details.querySelector('table'));
    },
    async openLinked() {
      const details = await waitUntil(() => shadow().querySelector<HTMLDetailsElement>('.linked'));
      details.open = true;
      return waitUntil(() => details.querySelector('dl, dl ~ p, p:not(.muted)'));
    },
    async openCode() {
      (await waitUntil(() => shadow().querySelector<HTMLElement>('.take [aria-expanded]'))).click();
      return waitUntil(() => this.code);
    },
    /** A line of the directory. */
    async toggle(id: string) {
      (await waitUntil(() => item(id)?.querySelector<HTMLElement>('button'))).click();
      await element.updateComplete;
    },
    async search(text: string) {
      const field = await waitUntil(() => this.searchField);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    },
    /** Ticks or unticks a filter by its label. */
    async choose(label: string) {
      const facets = await waitUntil(() => shadow().querySelector('.facets'));
      filterOption(facets, label)!.click();
      await element.updateComplete;
    },
  };
}
