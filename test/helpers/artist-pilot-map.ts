import { sendKeys } from '@web/test-runner-commands';
import '../../src/artist-pilot-map/define.ts';
import type { VkArtistPilotMap } from '../../src/artist-pilot-map/artist-pilot-map.ts';
import { waitUntil } from './patience.ts';
import { placeWidget, type Placing } from './place-widget.ts';
import { textOf } from './text-of.ts';

interface Options extends Placing {
  /** Whether to wait for the drawn map; it isn't drawn on narrow screens. */
  readonly drawn?: boolean;
}

/** The map as a visitor meets it: what is on it, and what one can do. */
export class PilotMapPage {
  readonly column: HTMLElement;
  readonly element: VkArtistPilotMap;

  private constructor(column: HTMLElement, element: VkArtistPilotMap) {
    this.column = column;
    this.element = element;
  }

  static async open({ drawn, width = 1000, ...placing }: Options = {}): Promise<PilotMapPage> {
    const { column, element } = await placeWidget('vk-artist-pilot-map', { width, ...placing });
    const page = new PilotMapPage(column, element);
    await page.element.ready;
    if (drawn ?? width > 480) await page.drawn();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The map is drawn, with the region's borders. */
  async drawn(): Promise<void> {
    await waitUntil(() => this.areas.length > 0, 'the map is drawn');
  }

  /** What was said last to those who don't see it. */
  get announcement(): string {
    return this.find('.visually-hidden[role="status"]').textContent!;
  }

  find<T extends Element>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  all<T extends Element>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** Opens the first filter and ticks its first option. */
  chooseFirstOption(): void {
    this.find<HTMLElement>('.facet > summary').click();
    this.find<HTMLElement>('.facet input').click();
  }

  /* The list. */

  get rowIds(): string[] {
    return this.all<HTMLElement>('.row').map((row) => row.dataset['id']!);
  }

  row(id: string): HTMLButtonElement {
    return this.find(`.row[data-id="${id}"] button`);
  }

  async chooseRow(id: string): Promise<void> {
    this.row(id).click();
    await this.detailsOpen();
  }

  /** A month of the timeline, by its name. */
  month(name: string): HTMLInputElement {
    return this.find(`.timeline input[aria-label^="${name},"]`);
  }

  /* The map. */

  get areas(): SVGPathElement[] {
    return this.all('[data-area]');
  }

  area(code: string): SVGPathElement {
    return this.find(`[data-area="${code}"]`);
  }

  get markers(): SVGGElement[] {
    return this.all('[data-marker]');
  }

  get chosenAreas(): string[] {
    return this.areas
      .filter((area) => area.getAttribute('aria-pressed') === 'true')
      .map((area) => area.dataset['area']!);
  }

  /** Clicks as a pointer does, in the middle of what is clicked. */
  async click(target: Element): Promise<void> {
    const { left, top, width, height } = target.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
    await this.element.updateComplete;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
  }

  async pressWithShift(key: string): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Shift' });
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get focusedArea(): string | undefined {
    return (this.focused as SVGElement | null)?.dataset['area'];
  }

  /** Pixels per unit of the figure. */
  get scale(): number {
    const transform = this.find('.world').getAttribute('transform') ?? '';
    return Number(/scale\(([\d.]+)\)/.exec(transform)?.[1]);
  }

  async zoomIn(): Promise<void> {
    const before = this.scale;
    this.find<HTMLButtonElement>('.zoom button').click();
    await waitUntil(() => this.scale >= before * 1.99, 'the map is twice as large');
  }

  /* Details. */

  get details(): HTMLElement | null {
    return this.root.querySelector('.details');
  }

  get detailsTitle(): string {
    return textOf(this.find('#details-title'));
  }

  async detailsOpen(): Promise<void> {
    await waitUntil(() => this.focused?.id === 'details-title', 'the details have the focus');
  }

  async closeDetails(): Promise<void> {
    this.find<HTMLButtonElement>('.details-head button').click();
    await waitUntil(() => !this.details, 'the details are closed');
    await this.element.updateComplete;
  }

  /** Every accessible name of what can be pressed on the map. */
  get names(): string[] {
    return this.all('.map [role="button"]').map(
      (button) => button.getAttribute('aria-label') ?? '',
    );
  }
}

/** A feed with so many places, in rows over the region, thirty a pilot. */
export function feedWithPlaces(count: number): object {
  const pilots = Array.from({ length: Math.ceil(count / 30) }, (_, pilot) => ({
    id: `pilot-${pilot}`,
    title: `Kokeilu ${pilot + 1}`,
    municipalities: ['853'],
    period: { start: '2026-09-01', end: '2026-11-30' },
    places: Array.from({ length: Math.min(30, count - 30 * pilot) }, (_, i) => {
      const n = 30 * pilot + i;
      return {
        id: `place-${n}`,
        name: `Paikka ${n + 1}`,
        municipality: '853',
        lat: 60 + ((n * 7919) % 9973) / 9973,
        lon: 21.3 + ((n * 104_729) % 9967) / 4000,
        precision: 'exact',
      };
    }),
  }));
  return { version: '1', language: 'fi', pilots };
}
