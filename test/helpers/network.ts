/** A page with several widgets on one network: what is chosen in one shows in the others, and what one names opens there. */
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../demo/feeds/reference.ts';
import '../../src/artist-pilot-map/define.ts';
import '../../src/contact-card/define.ts';
import '../../src/funding-finder/define.ts';
import '../../src/workshop-calendar/define.ts';
import { contactCard } from './contact-card.ts';
import { waitUntil } from './patience.ts';
import { textOf } from './text-of.ts';

export const TAGS = [
  'vk-artist-pilot-map',
  'vk-workshop-calendar',
  'vk-funding-finder',
  'vk-contact-card',
] as const;
export type Tag = (typeof TAGS)[number];
export type Widget = HTMLElement & {
  data: unknown;
  ready: Promise<void>;
  refetch(): Promise<void>;
  updateComplete: Promise<unknown>;
};

export async function network(
  tags: readonly Tag[] = TAGS,
  feeds: Partial<Record<Tag, object>> = {},
) {
  const page = await fixture<HTMLElement>(html`<div lang="fi"></div>`);
  for (const tag of tags) {
    const widget = document.createElement(tag) as Widget;
    if (feeds[tag]) widget.data = feeds[tag];
    else widget.setAttribute('feed', '/demo/feeds/network.json');
    widget.setAttribute('now', REFERENCE_NOW);
    widget.setAttribute('group', 'network');
    widget.setAttribute('structured-data', 'off');
    if (tag === 'vk-contact-card') widget.setAttribute('layout', 'list');
    page.append(widget);
  }
  const widgets = [...page.children] as Widget[];
  await Promise.all(widgets.map(({ ready }) => ready));
  const of = (tag: Tag) => page.querySelector<Widget>(tag)!.shadowRoot!;
  return {
    of,
    contacts: contactCard(page),
    chips: (tag: Tag) => [...of(tag).querySelectorAll('.chip')].map(textOf),
    items: (tag: Tag) =>
      [...of(tag).querySelectorAll<HTMLElement>('[part~="item"]')].map(
        ({ dataset }) => dataset['id']!,
      ),
    announcement: (tag: Tag) =>
      [...of(tag).querySelectorAll('.visually-hidden[role="status"]')].map(textOf).join(' '),
    refetch: (tag: Tag) => page.querySelector<Widget>(tag)!.refetch(),
    /** What is spoken from now on. */
    heard(tag: Tag) {
      const region = of(tag).querySelector('.visually-hidden[role="status"]')!;
      const texts: string[] = [];
      const note = () => texts.push(textOf(region));
      new MutationObserver(note).observe(region, { characterData: true, subtree: true });
      return () => texts;
    },
    async open(tag: Tag, id: string) {
      of(tag).querySelector<HTMLElement>(`[part~="item"][data-id="${id}"] button`)!.click();
    },
    /** A link to another widget's item. */
    async link(tag: Tag, to: string) {
      const find = () => of(tag).querySelector<HTMLAnchorElement>(`a[href*="#${to}"]`);
      await waitUntil(find, `a link to ${to}`);
      return find()!;
    },
  };
}

export const allHave = (
  page: Awaited<ReturnType<typeof network>>,
  test: (chips: string[]) => boolean,
  what: string,
) => waitUntil(() => TAGS.every((tag) => test(page.chips(tag))), what);

/** Takes the widgets away before the fragment, so that none writes it again. */
export function leave() {
  fixtureCleanup();
  history.replaceState(null, '', location.href.split('#')[0]);
}
