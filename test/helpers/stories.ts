/**
 * Stories as tests: each one is rendered as Storybook would, played, and checked with axe.
 *
 * Stories take their feeds from `demo/feeds/…`, an address that means the same in Storybook and in
 * the test server.
 */
import { fixture, html } from '@open-wc/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expectAccessible } from './axe.ts';
import { waitUntil } from './patience.ts';

type StoryModule = { default: Meta } & Record<string, StoryObj | Meta>;
type Widget = HTMLElement & { ready?: Promise<unknown> };

const render = (meta: Meta, story: StoryObj, args: Record<string, unknown>) => {
  const custom = story.render ?? meta.render;
  if (custom) return (custom as (args: unknown, context: unknown) => unknown)(args, { args });
  const element = document.createElement(String(meta.component));
  return Object.assign(element, args);
};

const widgetsIn = (root: Element) =>
  [...root.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.startsWith('vk-'));

/**
 * Tests every story of a file. A story whose feed never comes says so with
 * `parameters: { settles: false }`.
 */
export function testStories(module: object) {
  const { default: meta, ...stories } = module as StoryModule;
  describe(`stories of ${String(meta.component)}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, StoryObj][]) {
      it(name, async () => {
        const args = { ...meta.args, ...story.args };
        const canvasElement = await fixture<HTMLElement>(
          html`<div>${render(meta, story, args)}</div>`,
        );
        const parameters = { ...meta.parameters, ...story.parameters };
        const widgets = widgetsIn(canvasElement);
        if (parameters['settles'] !== false) {
          await Promise.all(widgets.map((widget) => widget.ready));
        } else {
          for (const { shadowRoot } of widgets)
            await waitUntil(() => shadowRoot?.querySelector('[aria-busy="true"]'));
        }
        const play = story.play ?? meta.play;
        await play?.({ canvasElement, args } as never);
        await expectAccessible(canvasElement);
      });
    }
  });
}
