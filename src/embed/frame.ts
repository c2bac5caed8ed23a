/**
 * `dist/frame.html`: one widget alone in a page, for `<iframe>`. Options come from the query; the
 * page around is told the height, in our form and in that of WordPress's oEmbed.
 */
import en from '../text/en/frame.ts';
import fi from '../text/fi/frame.ts';
import sv from '../text/sv/frame.ts';
import type { Language } from '../text/locale.ts';
import type { HeightMessage } from './frame-height.ts';
import { followLanguage } from './frame-language.ts';
import { leadLinksOut } from './frame-links.ts';
import { isAllowed, readFrameOptions, type FrameOptions } from './frame-options.ts';

const root = document.documentElement;
const options = readFrameOptions(location.search);
const allowed = document.querySelector<HTMLMetaElement>('meta[name="vk-feeds"]')?.content ?? '';
// WordPress writes a secret behind the address and waits for it before it shows the frame
const secret = /[?&#]secret=([\w-]+)/.exec(location.hash)?.[1];
const refused = options.feeds.filter((feed) => !isAllowed(feed, allowed, location.href));

dress(options);
if (options.tag && !refused.length) show(options.tag, options);
followLanguage(options.lang, speak);
leadLinksOut(askWordPress);
new ResizeObserver(tellHeight).observe(root);
// WordPress hides a frame until it knows the height, and browsers observe no sizes in what is hidden
addEventListener('message', ({ data }: MessageEvent<{ message?: string } | null>) => {
  if (data?.message === 'ready') tellHeight();
});

function dress({ colors, theme }: FrameOptions): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: ${theme ?? 'light dark'} }
    body { margin: 0; padding: 2px; font: 1em/1.5 system-ui, sans-serif;
      color: var(--vk-text, CanvasText); background: var(--vk-surface, Canvas) }
    @media print {
      /* browsers leave backgrounds out, and what was light on dark would be white on white */
      :root { color-scheme: light; --vk-text: initial !important; --vk-surface: initial !important;
        --vk-muted: initial !important; --vk-border: initial !important }
      /* paper is narrower than the screen, and the page around gives no more height any more: smaller
         letters keep the last rows from being cut off (the angle makes a number of two lengths) */
      body { zoom: min(1, sqrt(tan(atan2(100vw, var(--screen-width, 100vw))))) }
    }
  `);
  document.adoptedStyleSheets = [sheet];
  for (const [name, value] of colors)
    if (CSS.supports('color', value)) root.style.setProperty(name, value);
}

function show(tag: string, { attributes, feeds }: FrameOptions): void {
  const widget = document.createElement(tag);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  widget.setAttribute('feed', feeds.join(' '));
  // nobody sees a frame's address, but a link that was copied in it opens here alone
  if (parent !== window) widget.setAttribute('permalinks', 'off');
  // search engines read the page around
  widget.setAttribute('structured-data', 'off');
  document.body.append(widget);
  void import(new URL(`${tag}.js`, import.meta.url).href);
  void customElements.whenDefined(tag).then(async () => {
    await (widget as Partial<{ ready: Promise<unknown> }>).ready;
    tellHeight();
  });
}

function speak(language: Language): void {
  const messages = { fi, sv, en }[language];
  root.lang = language;
  document.title = messages.titles[options.tag ?? ''] ?? '';
  if (options.tag && !refused.length) return;
  const sentence = document.createElement('p');
  sentence.textContent = options.tag
    ? `${messages.refused} ${refused.join(', ')}`
    : messages.unknown;
  document.body.replaceChildren(sentence);
}

function tellHeight(): void {
  if (parent !== window && !matchMedia('print').matches)
    root.style.setProperty('--screen-width', `${innerWidth}px`);
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: 'vk-height', height } satisfies HeightMessage, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

/** WordPress follows links to the frame's own site only. */
function askWordPress(address: string): boolean {
  if (!secret || new URL(address).host !== location.host) return false;
  parent.postMessage({ message: 'link', value: address, secret }, '*');
  return true;
}
