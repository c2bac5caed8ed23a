/**
 * The snippet maker, `snippet.html`. One state, rendered as a whole on each change; the preview is
 * the real element, and what it reports about the feed is what the maker explains.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { municipalityName, NETWORK_MUNICIPALITIES } from '../../src/text/municipalities.ts';
import { version } from '../../src/embed/version.ts';
import { askedLanguage, guideOf, keepLanguage, masthead, type Language } from '../page/masthead.ts';
import { FeedCheck } from './feed-check.ts';
import type { Options, Release } from './options.ts';
import { showPreview, type Background } from './preview.ts';
import { CMSS, isFramed, writeSnippet, type Cms, type Part } from './snippets.ts';
import en from './texts.en.ts';
import fi, { type Texts } from './texts.fi.ts';
import sv from './texts.sv.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { fi, sv, en };

const WIDGETS = ['workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card'];
const BACKGROUNDS: Background[] = ['light', 'dark', 'narrow'];

const dist = new URL(
  document.querySelector<HTMLMetaElement>('meta[name="vk-dist"]')!.content,
  location.href,
).href;

const exampleMeta = document.querySelector<HTMLMetaElement>('meta[name="vk-example"]')!;
/** The feed that the maker begins with, and the clock that belongs to it. */
const example = {
  feed: new URL(exampleMeta.content, location.href).href,
  now: exampleMeta.dataset.now,
};

const state = {
  language: askedLanguage(),
  widget: WIDGETS[0]!,
  feed: example.feed,
  municipality: '',
  lang: '',
  heading: '',
  limit: '',
  view: '',
  layout: '',
  noFilters: false,
  ownColor: false,
  accent: '#0f5468',
  background: 'light' as Background,
  cms: 'html' as Cms,
  base: dist,
  integrity: undefined as string | undefined,
  copied: undefined as Part['place'] | undefined,
};

const check = new FeedCheck(update);
const words = (): Texts => TEXTS[state.language];

function options(): Options {
  const attributes = {
    municipality: state.municipality.trim(),
    lang: state.lang,
    heading: state.heading.trim(),
    limit: state.limit,
    view: state.widget === 'workshop-calendar' ? state.view : '',
    layout: state.widget === 'contact-card' ? state.layout : '',
    filters: state.noFilters ? 'none' : '',
  };
  return {
    widget: state.widget,
    feed: state.feed.trim(),
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
    accent: state.ownColor ? state.accent : '',
    label: state.heading.trim() || words().widgets[state.widget]!,
  };
}

function release(): Release {
  const base = state.base.trim().replace(/\/?$/, '/');
  return base === dist && state.integrity ? { base, integrity: state.integrity } : { base };
}

/** Takes over a control's value and shows what follows from it. */
function set<K extends keyof typeof state>(name: K) {
  return ({ target }: Event) => {
    const control = target as HTMLInputElement;
    const value = control.type === 'checkbox' ? control.checked : control.value;
    state[name] = value as (typeof state)[K];
    update();
  };
}

let typing: ReturnType<typeof setTimeout> | undefined;

/** Half an address is no feed: it is fetched when the typing pauses. */
function typeFeed({ target }: Event): void {
  clearTimeout(typing);
  typing = setTimeout(() => {
    state.feed = (target as HTMLInputElement).value;
    update();
  }, 400);
}

function update(): void {
  const texts = words();
  document.documentElement.lang = state.language;
  document.title = texts.title;
  render(page(texts), document.body);
  const box = document.querySelector<HTMLElement>('#preview')!;
  const now = state.feed === example.feed ? example.now : undefined;
  const widget = showPreview(box, options(), state.background, now);
  // what was known of another feed is no longer said
  if (check.follow(widget)) render(page(texts), document.body);
}

const page = (texts: Texts) => html`
  ${masthead({
    title: texts.title,
    skip: texts.skip,
    skipTo: (event) => {
      event.preventDefault();
      document.querySelector<HTMLElement>('#main')?.focus();
    },
    links: [
      [guideOf(state.language), texts.guide],
      [`editor.html?lang=${state.language}`, texts.editor],
    ],
    languageLabel: texts.language,
    language: state.language,
    choose: speak,
  })}
  <main class="wrap maker" id="main" tabindex="-1">
    <p class="intro">${texts.intro}</p>
    <form class="choices" @submit=${(event: Event) => event.preventDefault()}>
      ${whatToShow(texts)} ${whereFrom(texts)} ${howItLooks(texts)}
    </form>
    <div class="results">${preview(texts)} ${code(texts)}</div>
  </main>
`;

function speak(language: Language): void {
  state.language = language;
  keepLanguage(language);
  update();
}

const whatToShow = (texts: Texts) => html`
  <fieldset>
    <legend>${texts.what}</legend>
    ${WIDGETS.map(
      (widget) => html`
        <label class="option">
          <input
            type="radio"
            name="widget"
            value=${widget}
            .checked=${live(state.widget === widget)}
            @change=${set('widget')}
          />
          ${texts.widgets[widget]}
        </label>
      `,
    )}
  </fieldset>
`;

const whereFrom = (texts: Texts) => html`
  <div class="field">
    <label for="feed">${texts.feed}</label>
    <input
      id="feed"
      type="url"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="feed-hint feed-check"
      .value=${state.feed}
      @input=${typeFeed}
    />
    <p class="hint" id="feed-hint">${texts.feedHint}</p>
    <div id="feed-check" role="status">
      ${check.explain(state.feed, texts)}
      ${state.feed === example.feed ? html`<p class="hint">${texts.exampleFeed}</p>` : nothing}
    </div>
  </div>
  <div class="field">
    <label for="municipality">${texts.municipality}</label>
    <input
      id="municipality"
      list="municipalities"
      autocomplete="off"
      aria-describedby="municipality-hint"
      .value=${live(state.municipality)}
      @input=${set('municipality')}
    />
    <p class="hint" id="municipality-hint">${texts.municipalityHint}</p>
    <datalist id="municipalities">
      ${NETWORK_MUNICIPALITIES.map(
        (municipality) =>
          html`<option value=${municipalityName(municipality, state.language)}></option>`,
      )}
    </datalist>
  </div>
`;

const howItLooks = (texts: Texts) => html`
  <div class="pair">
    ${select('lang', texts.widgetLanguage, {
      '': texts.pageLanguage,
      fi: 'Suomi',
      sv: 'Svenska',
      en: 'English',
    })}
    ${state.widget === 'workshop-calendar' ? select('view', texts.view, texts.views) : nothing}
    ${state.widget === 'contact-card' ? select('layout', texts.layout, texts.layouts) : nothing}
    <div class="field">
      <label for="limit">${texts.limit}</label>
      <input
        id="limit"
        type="number"
        min="1"
        max="100"
        .value=${live(state.limit)}
        @input=${set('limit')}
      />
    </div>
  </div>
  <div class="field">
    <label for="heading">${texts.heading}</label>
    <input
      id="heading"
      aria-describedby="heading-hint"
      .value=${live(state.heading)}
      @input=${set('heading')}
    />
    <p class="hint" id="heading-hint">
      ${isFramed(state.cms) ? texts.framedHeading : texts.headingHint}
    </p>
  </div>
  <label class="option">
    <input type="checkbox" .checked=${live(state.noFilters)} @change=${set('noFilters')} />
    ${texts.noFilters}
  </label>
  <fieldset>
    <legend>${texts.color}</legend>
    <div class="own-color">
      <label class="option">
        <input type="checkbox" .checked=${live(state.ownColor)} @change=${set('ownColor')} />
        ${texts.ownColor}
      </label>
      <input
        type="color"
        aria-label=${texts.color}
        ?disabled=${!state.ownColor}
        .value=${live(state.accent)}
        @input=${set('accent')}
      />
    </div>
    <p class="hint">${texts.colorHint}</p>
  </fieldset>
`;

function select(name: 'lang' | 'view' | 'layout' | 'cms', label: string, values: object) {
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${set(name)}>
        ${Object.entries(values).map(
          ([value, text]) =>
            html`<option value=${value} .selected=${live(state[name] === value)}>${text}</option>`,
        )}
      </select>
    </div>
  `;
}

const preview = (texts: Texts) => html`
  <section aria-labelledby="preview-heading">
    <div class="bar">
      <h2 id="preview-heading">${texts.preview}</h2>
      <div class="languages" role="group" aria-labelledby="preview-heading">
        ${BACKGROUNDS.map(
          (background) => html`
            <button
              type="button"
              aria-pressed=${String(state.background === background)}
              @click=${() => ((state.background = background), update())}
            >
              ${texts.backgrounds[background]}
            </button>
          `,
        )}
      </div>
    </div>
    <div id="preview"></div>
  </section>
`;

function code(texts: Texts): TemplateResult {
  const parts = writeSnippet(state.cms, options(), release());
  const names = Object.fromEntries(CMSS.map((cms) => [cms, texts.cmss[cms]]));
  return html`
    <section aria-labelledby="code-heading">
      <h2 id="code-heading">${texts.where}</h2>
      ${select('cms', texts.cms, names)}
      <p>${texts.steps[state.cms]}</p>
      ${parts.map((part) => codeBlock(part, texts))} ${pinning(parts, texts)}
      <div class="field">
        <label for="base">${texts.base}</label>
        <input
          id="base"
          type="url"
          spellcheck="false"
          aria-describedby="base-hint"
          .value=${live(state.base)}
          @input=${set('base')}
        />
        <p class="hint" id="base-hint">${texts.baseHint}</p>
      </div>
      <p><a class="button" href=${mailAddress(parts, texts)}>${texts.mail}</a></p>
    </section>
  `;
}

/** Whether the code is pinned, where it holds a script that can be. */
const pinning = (parts: readonly Part[], texts: Texts) =>
  parts.some(({ code }) => code.includes('<script'))
    ? html`<p class="hint">${release().integrity ? texts.pinned(version) : texts.notPinned}</p>`
    : nothing;

const codeBlock = ({ place, code }: Part, texts: Texts) => html`
  <div class="part" data-place=${place}>
    <div class="bar">
      <h3>${texts.places[place]}</h3>
      <button type="button" class="primary" @click=${() => copy(place, code)}>
        <span aria-live="polite">${state.copied === place ? texts.copied : texts.copy}</span>
      </button>
    </div>
    <textarea readonly spellcheck="false" rows="5" aria-label=${texts.places[place]} .value=${code}>
    </textarea>
  </div>
`;

async function copy(place: Part['place'], code: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-place="${place}"] textarea`)!;
  field.select(); // where the clipboard is closed to us, the visitor copies by hand
  try {
    await navigator.clipboard.writeText(code);
    state.copied = place;
    update();
  } catch {
    field.focus();
  }
}

function mailAddress(parts: readonly Part[], texts: Texts): string {
  const guide = new URL(guideOf(state.language), location.href);
  const body = [
    `${texts.mailIntro} ${guide.href}`,
    texts.steps[state.cms],
    ...parts.map(({ place, code }) => `${texts.places[place]}:\n${code}`),
  ].join('\n\n');
  return `mailto:?subject=${encodeURIComponent(texts.mailSubject)}&body=${encodeURIComponent(body)}`;
}

/** The hash of vk.js as it was built, to pin what the snippet loads. */
async function readIntegrity(): Promise<void> {
  try {
    const hashes = (await (await fetch(`${dist}integrity.json`)).json()) as Record<string, string>;
    state.integrity = hashes['vk.js'];
    update();
  } catch {
    // opened from a folder without hashes: the snippet goes unpinned and says so
  }
}

document.body.replaceChildren();
update();
void readIntegrity();
