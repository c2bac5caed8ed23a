/** What tests in all engines ask of a page. */
import { TAGS } from '../../src/embed/tags.ts';
import { until, type Engine } from './engines.ts';

/** Waits until each of the widgets has rows, in the page or in a frame of it. */
export const untilAllHaveRows = (engine: Engine, tags: readonly string[] = TAGS) =>
  until(
    engine,
    'all have rows',
    (wanted) => {
      const pages = [
        document,
        ...[...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument),
      ];
      return wanted.every((tag) =>
        pages.some((page) =>
          [...(page?.querySelectorAll(tag) ?? [])].some((element) =>
            element.shadowRoot?.querySelector('[part~="item"]'),
          ),
        ),
      );
    },
    tags,
  );
