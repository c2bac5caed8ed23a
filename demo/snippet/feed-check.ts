import { html, type TemplateResult } from 'lit';
import type { WidgetEvents } from '../../src/index.ts';
import type { Texts } from './texts.fi.ts';

/** Long lists of mistakes help nobody: the first ones show the pattern. */
const SHOWN = 5;

/** Listens to the previewed element and says in words what is wrong with its feed. */
export class FeedCheck {
  readonly #changed: () => void;
  #followed: HTMLElement | undefined;
  #feed = '';
  #loaded: WidgetEvents['vk-load'] | undefined;
  #failure: WidgetEvents['vk-error'] | undefined;
  #drops: WidgetEvents['vk-drop'][] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Turns to what is previewed now; says whether that is another element or feed. */
  follow(element: HTMLElement): boolean {
    const feed = element.getAttribute('feed') ?? '';
    if (this.#followed === element && this.#feed === feed) return false;
    this.#feed = feed;
    this.#loaded = this.#failure = undefined;
    this.#drops = [];
    if (this.#followed === element) return true;
    this.#followed = element;
    element.addEventListener('vk-drop', ({ detail }) => this.#drops.push(detail));
    element.addEventListener('vk-load', ({ detail }) => {
      this.#loaded = detail;
      this.#failure = undefined;
      this.#changed();
    });
    element.addEventListener('vk-error', ({ detail }) => {
      this.#failure = detail;
      this.#changed();
    });
    return true;
  }

  explain(feed: string, { check, reasons }: Texts): TemplateResult {
    if (!feed.trim()) return sentence('wrong', check.missing);
    if (this.#failure) {
      const { kind, status } = this.#failure;
      return sentence('wrong', kind === 'http' ? check.http(status ?? 0) : check[kind]);
    }
    if (!this.#loaded) return sentence('waiting', check.waiting);
    const { count } = this.#loaded;
    return html`
      ${sentence('right', count ? check.ok(count) : check.none)}
      ${
        this.#drops.length
          ? html`
              <p data-verdict="wrong">${check.dropped(this.#drops.length)}</p>
              <ul>
                ${this.#drops
                  .slice(0, SHOWN)
                  .map(
                    ({ path, reason }) =>
                      html`<li><code>${path}</code> ${reasons[reason] ?? reason}</li>`,
                  )}
              </ul>
            `
          : ''
      }
    `;
  }
}

const sentence = (verdict: 'right' | 'wrong' | 'waiting', text: string) =>
  html`<p data-verdict=${verdict}>${text}</p>`;
