/** What the visitor of the snippet maker has chosen so far, and what follows from it. */
import { isNamed } from '../../src/text/municipalities.ts';
import { askedLanguage, type Language } from '../page/masthead.ts';
import { FeedCheck } from './feed-check.ts';
import type { Options, Release } from './options.ts';
import type { Background } from './preview.ts';
import type { Cms, Part } from './snippets.ts';
import en from './texts.en.ts';
import fi, { type Texts } from './texts.fi.ts';
import sv from './texts.sv.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { fi, sv, en };

export const WIDGETS = ['workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card'];

const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)!;

/** The folder of the widgets that came with this page. */
const dist = new URL(meta('vk-dist').content, location.href).href;

/** The feed that the maker begins with, and the clock that belongs to it. */
const example = {
  feed: new URL(meta('vk-example').content, location.href).href,
  now: meta('vk-example').dataset.now,
};

/** What controls set. */
interface Choices {
  widget: string;
  feed: string;
  municipality: string;
  lang: string;
  heading: string;
  limit: string;
  view: string;
  layout: string;
  noFilters: boolean;
  ownColor: boolean;
  accent: string;
  cms: Cms;
  base: string;
}

export class Maker {
  readonly choices: Choices = {
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
    cms: 'html',
    base: dist,
  };
  language: Language = askedLanguage();
  background: Background = 'light';
  copied: Part['place'] | undefined;
  /** What was typed as municipalities and is none of the network's. */
  unknownMunicipalities: readonly string[] = [];
  readonly check: FeedCheck;
  readonly #changed: () => void;
  #integrity: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.check = new FeedCheck(changed);
  }

  get texts(): Texts {
    return TEXTS[this.language];
  }

  get isExample(): boolean {
    return this.choices.feed === example.feed;
  }

  /** An instant in place of the clock, for the example, which isn't of today. */
  get now(): string | undefined {
    return this.isExample ? example.now : undefined;
  }

  get options(): Options {
    const { choices } = this;
    const { widget } = choices;
    const heading = choices.heading.trim();
    const attributes = {
      municipality: choices.municipality.trim(),
      lang: choices.lang,
      heading,
      limit: choices.limit,
      view: widget === 'workshop-calendar' ? choices.view : '',
      layout: widget === 'contact-card' ? choices.layout : '',
      filters: choices.noFilters ? 'none' : '',
    };
    return {
      widget,
      feed: choices.feed.trim(),
      attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
      accent: choices.ownColor ? choices.accent : '',
      label: heading || this.texts.widgets[widget]!,
    };
  }

  get release(): Release {
    const base = this.choices.base.trim().replace(/\/?$/, '/');
    const integrity = this.#integrity;
    return base === dist && integrity ? { base, integrity } : { base };
  }

  /** Takes over a control's value and shows what follows from it. */
  set<K extends keyof Choices>(name: K) {
    return ({ target }: Event): void => {
      const control = target as HTMLInputElement;
      const value = control.type === 'checkbox' ? control.checked : control.value;
      this.choices[name] = value as Choices[K];
      this.copied = undefined; // that was another code
      this.#changed();
    };
  }

  /** Half an address is no feed: it is fetched when the typing pauses. */
  readonly typeFeed = ({ target }: Event): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.choices.feed = (target as HTMLInputElement).value;
      this.copied = undefined;
      this.#changed();
    }, 400);
  };

  /** Half a name is no mistake: names are looked at when the field is left. */
  readonly checkMunicipalities = (): void => {
    const names = this.choices.municipality.split(',').map((name) => name.trim());
    this.unknownMunicipalities = names.filter((name) => name && !isNamed(name));
    this.#changed();
  };

  show(background: Background): void {
    this.background = background;
    this.#changed();
  }

  speak(language: Language): void {
    this.language = language;
    this.#changed();
  }

  hasCopied(place: Part['place']): void {
    this.copied = place;
    this.#changed();
  }

  /** Reads the hash of vk.js as it was built, to pin what the snippet loads. */
  async readIntegrity(): Promise<void> {
    try {
      const hashes = (await (await fetch(`${dist}integrity.json`)).json()) as Record<
        string,
        string
      >;
      this.#integrity = hashes['vk.js'];
      this.#changed();
    } catch {
      // opened from a folder without hashes: the snippet goes unpinned and says so
    }
  }
}
