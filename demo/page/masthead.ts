/** The head of the pages for webmasters that are made by script. */
import { html } from 'lit';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, as people look for theirs. */
const NAMES: Readonly<Record<Language, string>> = {
  fi: 'suomeksi',
  sv: 'på svenska',
  en: 'in English',
};

/** The language that the address asks for: `?lang=sv`. */
export function askedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return LANGUAGES.find((language) => language === asked) ?? 'fi';
}

/** Keeps a choice in the address, so that a page in Swedish can be linked to and reloaded. */
export function keepLanguage(language: Language): void {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
}

export const guideOf = (language: Language): string =>
  language === 'sv' ? 'guide-sv.html' : 'ohje.html';

export interface Head {
  readonly title: string;
  readonly skip: string;
  readonly skipTo: (event: Event) => void;
  /** address, name */
  readonly links: readonly (readonly [string, string])[];
  readonly languageLabel: string;
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const masthead = ({ title, skip, skipTo, links, ...languages }: Head) => html`
  <a class="skip" href="#main" @click=${skipTo}>${skip}</a>
  <header class="masthead">
    <div class="wrap masthead-row">
      <h1 class="brand">
        <img src="assets/crest.svg" alt="" width="40" height="46" />
        <span>${title}</span>
      </h1>
      <div class="tools">
        ${links.map(([address, name]) => html`<a href=${address}>${name}</a>`)}
        ${languageSwitch(languages.languageLabel, languages.language, languages.choose)}
      </div>
    </div>
  </header>
`;

/** Buttons side by side, one of them pressed. */
export const languageSwitch = (
  label: string,
  chosen: Language,
  choose: (language: Language) => void,
) => html`
  <div class="languages" role="group" aria-label=${label}>
    ${LANGUAGES.map(
      (language) => html`
        <button
          type="button"
          lang=${language}
          aria-label="${language.toUpperCase()}, ${NAMES[language]}"
          aria-pressed=${String(chosen === language)}
          @click=${() => choose(language)}
        >
          ${language.toUpperCase()}
        </button>
      `,
    )}
  </div>
`;
