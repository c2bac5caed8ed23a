/** Which rows the visitor has on screen: how many, which are open, and what a link names. */

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
import type { FilterableCall } from './facets.ts';
import { linkedCall } from './linked-call.ts';
import type { Outlook } from './outlook.ts';
import { pageLimit } from './page-limits.ts';
import { rows, type RowContext } from './row-view.ts';
import type { Scene } from './scene.ts';

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
}

export class VisitorRows {
  readonly #host: LitElement & SharedAttributes;
  readonly #outlook: Outlook;
  readonly #opened: OpenedRows;
  readonly #missing: MissingItem;
  /** Rows beyond the first ones that the visitor has asked for. */
  #extra = 0;

  constructor(
    host: LitElement & SharedAttributes,
    { feed, permalink, announcer, links, outlook }: Finder,
  ) {
    this.#host = host;
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

  isOpen({ grant }: Call): boolean {
    return this.#opened.has(grant.id);
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
}
