/**
 * Which rows the visitor has on screen: how many, which are open, and what a link names; and what
 * each of them can be asked to do.
 */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { AnnouncerController } from '../widget/announcer.ts';
import type { SharedAttributes } from '../widget/attributes.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { focusFirstNew } from '../widget/focus.ts';
import { heading } from '../widget/heading.ts';
import { MissingItem } from '../widget/missing-item.ts';
import { OpenedRows } from '../widget/opened.ts';
import type { LinkController } from '../widget/links.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import type { Call } from './calls.ts';
import type { Choices } from './choices.ts';
import { details } from './details-view.ts';
import type { FilterableCall } from './facets.ts';
import { linkedCall } from './linked-call.ts';
import type { Outlook, View } from './outlook.ts';
import { pageLimit } from './page-limits.ts';
import type { Picks } from './picks-view.ts';
import { isRemindable } from './reminders.ts';
import { marked, rowButtons } from './row-buttons-view.ts';
import { rows, type RowActions, type RowContext } from './row-view.ts';
import type { Scene } from './scene.ts';
import type { TakingAlong } from './take-along-view.ts';

/** What fits, then what fits in part; `rest` is how many more there are. */
export interface ShownRows {
  readonly calls: readonly FilterableCall[];
  readonly partial: readonly FilterableCall[];
  readonly rest: number;
}

interface Finder {
  readonly feed: FeedController;
  readonly permalink: PermalinkController;
  readonly announcer: AnnouncerController;
  readonly links: LinkController;
  readonly outlook: Outlook;
  readonly choices: Choices;
  readonly picks: Picks;
  readonly takingAlong: TakingAlong;
}

export class VisitorRows {
  readonly #host: LitElement & SharedAttributes;
  readonly #finder: Finder;
  readonly #outlook: Outlook;
  readonly #opened: OpenedRows;
  readonly #missing: MissingItem;
  /** Rows beyond the first ones that the visitor has asked for. */
  #extra = 0;

  constructor(host: LitElement & SharedAttributes, finder: Finder) {
    const { feed, permalink, announcer, links, outlook } = finder;
    this.#host = host;
    this.#finder = finder;
    this.#outlook = outlook;
    this.#opened = new OpenedRows(host, permalink, 'grant');
    this.#missing = new MissingItem(feed, announcer, links);
  }

  /** Before each update: follows Back, Forward or a link. */
  follow(): void {
    const closed = this.#opened.follow();
    // What had the focus goes with the details that close: reading goes on at their row.
    if (closed) void this.#host.updateComplete.then(() => this.#opened.focus(closed));
    if (this.#opened.linked !== undefined) this.#opened.openLinked(this.#opened.linked);
  }

  /** After each update. */
  focusLinked(): void {
    this.#opened.focusLinked();
  }

  toggle({ grant }: Call): void {
    if (this.#missing.isTold) this.#opened.forgetLink();
    this.#opened.toggle(grant.id, grant.id);
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  showMore(): void {
    this.#extra += pageLimit(this.#host.limit);
    void focusFirstNew(this.#host);
  }

  /** The rows are in another order: the first ones are others. */
  startAnew(): void {
    this.#extra = 0;
  }

  /** The visitor asked for something else than the link. */
  forgetLink(): void {
    this.#opened.forgetLink();
  }

  shown(scene: Scene): ShownRows {
    const { calls, partial } = this.#outlook.of(scene).listing;
    const limit = pageLimit(this.#host.limit) + this.#extra;
    return {
      calls: calls.slice(0, limit),
      partial: partial.slice(0, Math.max(0, limit - calls.length)),
      rest: Math.max(0, calls.length + partial.length - limit),
    };
  }

  /** What each row can be asked to do; `toggleCompared` adds it to the comparison or takes it away. */
  actions(scene: Scene, toggleCompared: (call: Call, view: View) => void): RowActions {
    const { choices, takingAlong } = this.#finder;
    const view = this.#outlook.of(scene);
    const { found, scene: full } = view;
    const compared = choices.ids('compare');
    return {
      isOpen: ({ grant }) => this.#opened.has(grant.id),
      toggle: (call) => this.toggle(call),
      details: (call) => this.#renderDetails(call, view),
      marked: (text) => marked(text, found, full),
      buttons: (call) =>
        rowButtons(call, {
          ...full,
          isCompared: compared.includes(call.grant.id),
          compare: () => toggleCompared(call, view),
          remind: isRemindable(call.grant, scene.now)
            ? () => takingAlong.remind(call, view)
            : undefined,
        }),
    };
  }

  /** The linked call, where it isn't among the rows anyway; a notice where it is gone. */
  renderLinked(context: RowContext): TemplateResult | typeof nothing {
    const { scene, calls } = this.#outlook.of(context);
    const shown = this.shown(context);
    const link = this.#opened.linked;
    const linked = linkedCall(link, [...shown.calls, ...shown.partial], calls);
    const isMissing = linked === 'missing';
    const notice = this.#missing.render(isMissing ? link : undefined, scene.messages.notFound);
    return linked && !isMissing ? rows([linked], context) : notice;
  }

  /** What fits in part, under a heading that says so. */
  renderPartial(context: RowContext): TemplateResult | typeof nothing {
    const { partial } = this.shown(context);
    if (!partial.length) return nothing;
    const { scene, listing } = this.#outlook.of(context);
    const { messages, level } = scene;
    return html`${heading(level, listing.calls.length ? messages.partial : messages.nearest, { className: 'section' })}
    ${rows(partial, { ...context, level: level + 1 })}`;
  }

  #renderDetails(call: Call, { scene, labels }: View): TemplateResult {
    const { links, picks, takingAlong } = this.#finder;
    return details(call, {
      ...scene,
      labels,
      links,
      isSaved: () => picks.isSaved(call),
      save: () => picks.toggleSaved(call),
      copyLink: () => takingAlong.copyLink(call.grant.id, scene.messages),
    });
  }
}
