import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../dist/custom-elements.json';
import { argTypesOf, type Manifest } from './arg-types.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const elements = (manifest as unknown as Manifest).modules.flatMap(
  ({ declarations }) => declarations,
);

// the panel of actions shows what a page is told
for (const name of new Set(elements.flatMap((each) => each.events ?? []).map((each) => each.name)))
  document.addEventListener(name, (event) => action(name)((event as CustomEvent).detail));

/** A page around the story, as the toolbar asks for: language, colours, width. */
const inPage: Decorator = (story, { globals }) => {
  const { language, theme, width } = globals as Record<string, string>;
  document.documentElement.lang = language ?? 'fi';
  document.documentElement.dataset['theme'] = theme ?? 'light';
  document.documentElement.dataset['width'] = width ?? 'any';
  return story();
};

const preview: Preview = {
  decorators: [inPage],
  tags: ['autodocs'],
  parameters: {
    // the wall of the preview's own padding would hide how a widget sits in a narrow column
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag: string) =>
        argTypesOf(elements.find(({ tagName }) => tagName === tag) ?? {}),
    },
  },
  initialGlobals: { language: 'fi', theme: 'light', width: 'any' },
  globalTypes: {
    language: {
      description: 'The page’s language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'fi', title: 'Suomi' },
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'The page’s colours and type',
      toolbar: {
        icon: 'paintbrush',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'serif', title: 'Serif on sand' },
          { value: 'custom', title: 'Own --vk- properties' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the column that holds the widget',
      toolbar: {
        icon: 'ruler',
        items: [
          { value: 'any', title: 'As wide as the window' },
          { value: '280', title: '280 px' },
          { value: '320', title: '320 px' },
          { value: '480', title: '480 px' },
          { value: '768', title: '768 px' },
        ],
        dynamicTitle: true,
      },
    },
  },
};

export default preview;
