/** Every form in which a page may hold a widget, written from the element that it stands for. */
export interface Written {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside: the fallback. */
  readonly inside: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const inTag = (attributes: Readonly<Record<string, string>>, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

const options = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'feed'));

const inFragment = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(options(attributes))
    .map(([name, value]) => `;${name}=${encodeURIComponent(value)}`)
    .join('');

const address = (attributes: Readonly<Record<string, string>>) => escape(attributes.feed!);

export const FORMS: Readonly<Record<string, (written: Written) => string>> = {
  'an element': ({ tag, attributes, inside }) => `<${tag}${inTag(attributes)}>${inside}</${tag}>`,
  'a link with options in its fragment': ({ tag, attributes }) =>
    `<p><a href="${address(attributes)}#${tag}${inFragment(attributes)}">Kulttuuri</a></p>`,
  'a link with a class': ({ tag, attributes }) =>
    `<a class="${tag}" href="${address(attributes)}"${inTag(options(attributes), 'data-')}>Kulttuuri</a>`,
  'a div with a class': ({ tag, attributes }) =>
    `<div class="${tag}"${inTag(attributes, 'data-')}></div>`,
  'a div around a link': ({ tag, attributes }) =>
    `<div class="${tag}"><p><a href="${address(attributes)}#${inFragment(attributes).slice(1)}">Kulttuuri</a></p></div>`,
  'JSON in a script': ({ tag, attributes }) =>
    `<script type="application/json" data-vk="${tag.slice(3)}">${JSON.stringify(attributes)}</script>`,
  'an iframe': ({ tag, attributes }) => {
    // the frame is elsewhere than the page, so it can't have the page's relative address
    const asked = { ...attributes, widget: tag.slice(3), feed: '/demo/feeds/network.json' };
    const query = String(new URLSearchParams(asked));
    return `<iframe title="Kulttuuri" src="/dist/frame.html?${escape(query)}"></iframe>`;
  },
};

/** Writes each of our elements that a page holds in another form. */
export function rewrite(html: string, form: (written: Written) => string): string {
  return html.replace(/<(vk-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>(.*?)<\/\1>/gs, (...match) => {
    const [, tag, list, inside] = match as unknown as [string, string, string, string];
    const pairs = [...list.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
    return form({
      tag,
      attributes: Object.fromEntries(pairs.map(([, name, value = '']) => [name!, value])),
      inside,
    });
  });
}
