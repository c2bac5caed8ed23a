/**
 * Language and theme of the demo site, with the buttons for them. The widgets aren't told of either:
 * they follow the page's `lang` and colours.
 */
import { texts } from './texts.js';

const root = document.documentElement;
const LANGUAGES = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

/** An element with attributes and content. */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

document.querySelector('[data-tools]').append(
  make(
    'div',
    {
      class: 'languages',
      role: 'group',
      'aria-label': texts.fi.language,
      'data-label': 'language',
    },
    ...Object.entries(LANGUAGES).map(([code, name]) =>
      make(
        'button',
        {
          type: 'button',
          lang: code,
          'data-language': code,
          'aria-pressed': String(code === 'fi'),
        },
        make('span', { 'aria-hidden': 'true' }, code.toUpperCase()),
        make('span', { class: 'hidden' }, name),
      ),
    ),
  ),
  make(
    'button',
    { type: 'button', class: 'theme', 'data-theme-switch': '', 'aria-pressed': 'false' },
    make('span', { 'data-text': 'dark' }, texts.fi.dark),
  ),
);

/** Where a text of the page goes: its content, its label, or the heading of a widget. */
const TARGETS = [
  ['data-text', (element, text) => (element.textContent = text)],
  ['data-label', (element, text) => element.setAttribute('aria-label', text)],
  ['data-heading', (element, text) => element.setAttribute('heading', text)],
  ['data-title', (element, text) => element.setAttribute('title', text)],
];
const READ = {
  'data-text': (element) => element.textContent.trim().replace(/\s+/g, ' '),
  'data-label': (element) => element.getAttribute('aria-label'),
  'data-heading': (element) => element.getAttribute('heading'),
  'data-title': (element) => element.getAttribute('title'),
};

/** Each page has a title of its own. */
const title = root.dataset.pageTitle ?? 'title';
const finnish = { [title]: document.title };
for (const [name] of TARGETS)
  for (const element of document.querySelectorAll(`[${name}]`))
    finnish[element.getAttribute(name)] ??= READ[name](element);

function speak(language) {
  const words = language === 'fi' ? finnish : texts[language];
  root.lang = language;
  document.title = words[title];
  for (const [name, write] of TARGETS)
    for (const element of document.querySelectorAll(`[${name}]`))
      write(element, words[element.getAttribute(name)]);
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  passOn(language);
  // a page in a frame isn't told of the language around it
  for (const frame of document.querySelectorAll('iframe[src*="lang="]')) {
    const src = frame.getAttribute('src').replace(/lang=\w+/, `lang=${language}`);
    if (src !== frame.getAttribute('src')) frame.setAttribute('src', src);
  }
}

/** Links to pages of the site that speak all three languages lead to the chosen one. */
function passOn(language) {
  for (const link of document.querySelectorAll('a[href]:not([hreflang], [href^="#"])')) {
    const url = new URL(link.href);
    if (url.origin !== location.origin || !/(\.html|\/)$/.test(url.pathname)) continue;
    url.searchParams.set('lang', language);
    link.href = url.href;
  }
}

/** Keeps the choice in the address, so that a page in Swedish can be linked to. */
function choose(language) {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
  speak(language);
}

const asked = new URLSearchParams(location.search).get('lang');
if (asked in LANGUAGES) speak(asked);
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => choose(button.dataset.language));

const themeSwitch = document.querySelector('[data-theme-switch]');
const dark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
const showTheme = () => themeSwitch.setAttribute('aria-pressed', String(isDark()));
themeSwitch.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  showTheme();
});
dark.addEventListener('change', showTheme);
showTheme();
