/**
 * Language and theme of the demo site. The widgets aren't told of either: they follow the page's
 * `lang` and colours.
 */
import { texts } from './texts.js';

const root = document.documentElement;

/** Where a text of the page goes: its content, its label, or the heading of a widget. */
const TARGETS = [
  ['data-text', (element, text) => (element.textContent = text)],
  ['data-label', (element, text) => element.setAttribute('aria-label', text)],
  ['data-heading', (element, text) => element.setAttribute('heading', text)],
];
const READ = {
  'data-text': (element) => element.textContent.trim().replace(/\s+/g, ' '),
  'data-label': (element) => element.getAttribute('aria-label'),
  'data-heading': (element) => element.getAttribute('heading'),
};

const finnish = { title: document.title };
for (const [name] of TARGETS)
  for (const element of document.querySelectorAll(`[${name}]`))
    finnish[element.getAttribute(name)] ??= READ[name](element);

function speak(language) {
  const words = language === 'fi' ? finnish : texts[language];
  root.lang = language;
  document.title = words.title;
  for (const [name, write] of TARGETS)
    for (const element of document.querySelectorAll(`[${name}]`))
      write(element, words[element.getAttribute(name)]);
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
}

/** Keeps the choice in the address, so that a page in Swedish can be linked to. */
function choose(language) {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
  speak(language);
}

const asked = new URLSearchParams(location.search).get('lang');
if (texts[asked]) speak(asked);
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
