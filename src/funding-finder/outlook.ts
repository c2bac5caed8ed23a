/** What the visitor's query and choices make of the calls: worked out once for all that shows it. */

import { pickText, type Feed } from '../feed/model.ts';
import type { FundingFinderLaterMessages } from '../text/fi/later/funding-finder.ts';
import type { Format } from '../text/format.ts';
import { last } from '../widget/last.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import type { CallSearch } from './call-search.ts';
import { Catalogue, type Counts, type FunderOrder, type Listing } from './catalogue.ts';
import type { Choices } from './choices.ts';
import type { FilterableCall } from './facets.ts';
import { allOptions } from './filter-view.ts';
import type { Found } from './found.ts';
import { Labels } from './labels.ts';
import type { AllMessages, FullWording } from './later-words.ts';
import type { Scene } from './scene.ts';

/** A scene with all words: what comes later says more. */
interface FullScene extends Scene, FullWording {
  readonly messages: AllMessages;
}

/** What the visitor's choices make of a scene. */
export interface View {
  readonly scene: FullScene;
  readonly labels: Labels;
  readonly calls: readonly FilterableCall[];
  /** The calls that the choices are made among: all, or the saved ones. */
  readonly scope: readonly FilterableCall[];
  readonly found: Found | undefined;
  readonly listing: Listing;
}

export class Outlook {
  readonly #locale: LocaleController<'funding-finder', FundingFinderLaterMessages>;
  readonly #choices: Choices;
  readonly #search: CallSearch;
  readonly #catalogue = new Catalogue();
  readonly #labels = last(
    (format: Format, messages: AllMessages, feed: Feed) =>
      new Labels(format, messages, feed.vocabulary, feed.funding),
  );
  readonly #options = last(allOptions);
  readonly #funders = last((labels: Labels, { compare }: Format): FunderOrder => ({
    nameOf: ({ values, grant }) =>
      labels.option('funder', values.funder[0] ?? pickText(grant.funder.name, 'fi').text),
    compare,
  }));
  readonly #pick = last((calls: readonly FilterableCall[], ids: readonly string[]) =>
    calls.filter(({ grant }) => ids.includes(grant.id)),
  );
  #view: View | undefined;

  constructor(
    locale: LocaleController<'funding-finder', FundingFinderLaterMessages>,
    choices: Choices,
    search: CallSearch,
  ) {
    this.#locale = locale;
    this.#choices = choices;
    this.#search = search;
  }

  /** Before each update: choices may have changed. */
  forget(): void {
    this.#view = undefined;
  }

  of(scene: Scene): View {
    return (this.#view ??= this.#look(scene));
  }

  /** How many calls each option would leave. */
  counts({ scope, found }: View): Counts {
    return this.#catalogue.counts(scope, this.#choices.filters, found);
  }

  /** Those that were last on screen. */
  latestCounts(): Counts | undefined {
    return this.#view && this.counts(this.#view);
  }

  options({ calls, labels, scene }: View): ReturnType<typeof allOptions> {
    return this.#options(calls, labels, scene.format.compare);
  }

  #look(first: Scene): View {
    // The element loads the later words before anything here is shown.
    const scene = { ...first, messages: this.#locale.allMessages! };
    const { feed, format, messages } = scene;
    const { query, filters, sort, onlySaved } = this.#choices;
    const labels = this.#labels(format, messages, feed);
    const calls = this.#catalogue.all(scene.calls);
    const saved = onlySaved ? this.#pick(calls, this.#choices.ids('saved')) : [];
    // An old link may name none that is still there: an empty list would have no way out.
    const scope = saved.length ? saved : calls;
    if (query.trim()) this.#search.prepare(feed, format.language, scene.now);
    const found = this.#search.find(query);
    const funders = this.#funders(labels, format);
    const listing = this.#catalogue.list(scope, filters, found, sort, funders);
    return { scene, labels, calls, scope, found, listing };
  }
}
