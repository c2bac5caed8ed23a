/** Writes the code for each CMS. Knows no page: a test pastes every output into one. */
import type { Options, Release } from './options.ts';

export const CMSS = [
  'html',
  'wordpress',
  'drupal',
  'joomla',
  'sitevision',
  'sharepoint',
  'liferay',
  'wix',
  'mediawiki',
  'stripping',
] as const;
export type Cms = (typeof CMSS)[number];

/** One thing to copy and where it goes. */
export interface Part {
  /**
   * `content`: where the widget shall stand. `template`: once, in the site's template. `css`: in
   * the site's style sheet. `settings`: into the fields of a form. `wikitext`: into a wiki page.
   */
  readonly place: 'content' | 'template' | 'css' | 'settings' | 'wikitext';
  readonly code: string;
}

const WRITERS: Record<Cms, (options: Options, release: Release) => Part[]> = {
  html: inPage,
  sitevision: inPage,
  wix: inPage,
  wordpress: linkAndLoader,
  drupal: linkAndLoader,
  stripping: linkAndLoader,
  joomla: (options, release) => [
    { place: 'content', code: block(options) },
    { place: 'template', code: addScript(release) },
  ],
  sharepoint: (options, release) => [{ place: 'content', code: frame(options, release) }],
  liferay: (options, release) => [{ place: 'settings', code: settings(options, release) }],
  mediawiki: (options, { base }) => [
    { place: 'wikitext', code: `[${linkAddress(options)} ${options.label}]` },
    { place: 'template', code: `mw.loader.load('${base}vk.js');` },
  ],
};

/** What a frame of another site may do only where its page says so: full screen, nearby places, copying, sharing. */
const FRAME_MAY = 'fullscreen; geolocation; clipboard-write; web-share';

/** Whether the widget stands in a frame, which takes no heading from an address. */
export const isFramed = (cms: Cms) => cms === 'sharepoint';

/** The parts to copy for one CMS, the widget's own first. */
export function writeSnippet(cms: Cms, options: Options, release: Release): Part[] {
  const parts = WRITERS[cms](options, release);
  const hasOwnColor = options.accent && !isFramed(cms);
  return hasOwnColor ? [...parts, { place: 'css', code: colorRule(options) }] : parts;
}

function inPage(options: Options, release: Release): Part[] {
  return [{ place: 'content', code: `${element(options)}\n${script(release)}` }];
}

function linkAndLoader(options: Options, release: Release): Part[] {
  return [
    { place: 'content', code: link(options) },
    { place: 'template', code: script(release) },
  ];
}

/** One line: editors put breaks and paragraphs where lines end. */
function element({ widget, feed, attributes, label }: Options): string {
  const given = { feed, ...attributes };
  const written = Object.entries(given).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const fallback = `<a href="${escape(firstOf(feed))}">${escape(label)}</a>`;
  return `<vk-${widget}${written.join('')}>${fallback}</vk-${widget}>`;
}

function block({ widget, feed, attributes, label }: Options): string {
  const given = Object.entries({ feed, ...attributes });
  const data = given.map(([name, value]) => ` data-${name}="${escape(value)}"`);
  return `<div class="vk-${widget}"${data.join('')}><a href="${escape(firstOf(feed))}">${escape(label)}</a></div>`;
}

function link(options: Options): string {
  return `<a href="${escape(linkAddress(options))}">${escape(options.label)}</a>`;
}

/** The feed's address with the options in its fragment: survives nearly every editor. */
function linkAddress({ widget, feed, attributes }: Options): string {
  const [first = '', ...further] = feed.split(/\s+/);
  const options = { ...(further.length && { feed: further.join(' ') }), ...attributes };
  const given = Object.entries(options).map(([name, value]) => `;${name}=${encode(value)}`);
  return `${first}#vk-${widget}${given.join('')}`;
}

/** Where a link leads that stands for a widget with one feed or several. */
const firstOf = (feed: string) => feed.replace(/\s.*/s, '');

function frame({ widget, feed, attributes, accent, label }: Options, { base }: Release): string {
  const query = new URLSearchParams({ widget, feed, ...attributes, ...(accent && { accent }) });
  query.delete('heading');
  const address = escape(`${base}frame.html?${query}`);
  return `<iframe src="${address}" title="${escape(label)}" width="100%" height="600" loading="lazy" allow="${FRAME_MAY}"></iframe>`;
}

/** What Liferay's custom-element client extension asks for, field by field. */
function settings({ widget, feed, attributes }: Options, { base }: Release): string {
  const properties = Object.entries({ feed, ...attributes }).map(
    ([name, value]) => `${name}=${value}`,
  );
  return [
    `HTML Element Name: vk-${widget}`,
    `JavaScript URL: ${base}vk-${widget}.js`,
    'Use ESM: yes',
    'Properties:',
    ...properties,
  ].join('\n');
}

function script({ base, integrity }: Release): string {
  const pinned = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escape(base)}vk.js"${pinned} async></script>`;
}

/** The loader for a template that takes a script's code and no tag of it. */
function addScript({ base, integrity }: Release): string {
  const given = { src: `${base}vk.js`, ...(integrity && { integrity, crossOrigin: 'anonymous' }) };
  return `document.head.append(Object.assign(document.createElement('script'), ${JSON.stringify(given)}));`;
}

function colorRule({ widget, accent }: Options): string {
  return `vk-${widget} { --vk-accent: ${accent}; }`;
}

/** Also brackets and quotes, which wikis and templates read as their own. */
const encode = (value: string) =>
  encodeURIComponent(value).replace(/['()*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
