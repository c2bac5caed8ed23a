/** Checks an element, shadow roots included, against the machine-checkable part of WCAG 2.2 AA. */
import type axeCore from 'axe-core';
// a script for pages: it leaves `window.axe` behind and exports nothing
import 'axe-core/axe.min.js';
import { waitUntil } from './patience.ts';

const { axe } = window as unknown as { axe: typeof axeCore };

const RULES: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // a widget is a part of a page: landmarks and the first heading are the page's
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
  resultTypes: ['violations'],
};

const widgetsIn = (element: Element) =>
  [element, ...element.querySelectorAll('*')].filter(({ localName }) => /^vk-/.test(localName));

/** Colours count as they stand on the page, and are measured a moment after the first rows. */
const measured = (widget: Element) =>
  getComputedStyle(widget).getPropertyValue('--_surface').startsWith('rgb(');

/** What a modal dialog covers can't be pressed; axe itself overlooks one inside a shadow root. */
const modalIn = (element: Element) =>
  widgetsIn(element)
    .map(({ shadowRoot }) => shadowRoot?.querySelector('dialog:modal'))
    .find(Boolean);

/** Throws an error that names each violation and the elements that have it. */
export async function expectAccessible(element: Element): Promise<void> {
  await waitUntil(() => widgetsIn(element).every(measured), 'the colours are measured');
  const { violations } = await axe.run(modalIn(element) ?? element, RULES);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map(
      ({ target, failureSummary }) => `  ${target.flat().join(' >>> ')}\n    ${failureSummary}`,
    ),
  ]);
  throw new Error(`axe found\n${lines.join('\n')}`);
}
