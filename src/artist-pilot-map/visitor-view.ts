/**
 * What visitors do with the pilots: filter, look along the timeline, choose in the list or on the
 * map, follow links. Comes after the first rows, with its styles.
 */

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Selection } from '../filtering/facets.ts';
import { municipalityName } from '../text/municipalities.ts';
import { afterUpdate } from '../widget/after-update.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import type { SharedAttributes } from '../widget/attributes.ts';
import { controls } from '../widget/controls.styles.ts';
import { emit } from '../widget/events.ts';
import { DismissController } from '../widget/facet-view.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { focusFirstNew, keepFocus } from '../widget/focus.ts';
import { GroupController } from '../widget/group.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { Lazy, type LazyParts } from '../widget/lazy.ts';
import { partPlace } from '../widget/lazy-view.ts';
import { LinkController } from '../widget/links.ts';
import { MissingItem } from '../widget/missing-item.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { TooltipController } from '../widget/tooltip.ts';
import { StaleTelling } from '../widget/stale-telling.ts';
import { chosenItems, type Choice } from './choice.ts';
import type { MapColumn } from './map-column-view.ts';
import type { MapTarget } from './map-stops-view.ts';
import { Outsiders } from './outsiders.ts';
import { countText, PilotFilters } from './pilot-filters-view.ts';
import type { PilotItem } from './pilots.ts';
import { artformText, pageLimit, shownOf, type FullScene, type Shown } from './scene.ts';

type Host = LitElement & SharedAttributes & { region: string | null | undefined };

interface PilotMap {
  readonly feed: FeedController;
  readonly map: MapColumn;
  readonly parts: LazyParts;
  readonly scene: () => FullScene | undefined;
}

const detailsView = new Lazy(() => import('./details-view.ts'));
const seriesRules = new Lazy(() => import('../schedule/series.ts'));

/** What opened the details, to give the focus back to. */
type Opener = MapTarget | { readonly row: string };

export class VisitorController implements ReactiveController {
  readonly styles = [controls];
  readonly #host: Host;
  readonly #pilotMap: PilotMap;
  readonly #permalink: PermalinkController;
  readonly #group: GroupController;
  readonly #links: LinkController;
  readonly #announcer: AnnouncerController;
  readonly #missing: MissingItem;
  readonly #filters: PilotFilters;
  readonly #outsiders: Outsiders;

  /** A municipality or a mark; a chosen pilot is in the permalink. */
  #choice: Choice | undefined;
  /** What the permalink said when we last looked. */
  #selected: string | undefined;
  #opener: Opener | undefined;
  #focusDetails = false;
  #extraRows = 0;

  constructor(host: Host, pilotMap: PilotMap) {
    this.#host = host;
    this.#pilotMap = pilotMap;
    this.#permalink = new PermalinkController(host, 'artist-pilot-map');
    this.#group = new GroupController(host, this.#permalink);
    this.#links = new LinkController(host, 'pilots', {
      feed: pilotMap.feed,
      permalink: this.#permalink,
      shows: (id) => !!pilotMap.scene()?.items.some(({ pilot }) => pilot.id === id),
    });
    this.#announcer = new AnnouncerController(host);
    new TooltipController(host);
    new StaleTelling(host, pilotMap.feed, this.#announcer, () => pilotMap.scene());
    this.#missing = new MissingItem(pilotMap.feed, this.#announcer, this.#links);
    this.#filters = new PilotFilters(host, pilotMap.parts, this.#permalink, (...chosen) =>
      this.#choose(...chosen),
    );
    this.#outsiders = new Outsiders(host);
    new DismissController(host);
    this.#group.onFollow = () => this.#filtersChanged();
    this.#permalink.onNavigate(() => {
      if (this.#choice && this.#isReading) this.#giveBack(this.#opener, undefined);
      this.#choice = undefined;
    });
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#permalink.selected !== this.#selected) this.#navigated();
  }

  hostUpdated(): void {
    const scene = this.#pilotMap.scene();
    if (scene) this.#outsiders.name(scene.feed, this.#host.municipality ?? '');
    if (this.#focusDetails) this.#showDetails();
  }

  /** What had to be loaded for the present view has been. */
  async settled(): Promise<void> {
    await Promise.all([
      this.#chosen && this.#pilotMap.parts.load(detailsView),
      this.#filters.settled(),
    ]);
  }

  shown(scene: FullScene): Shown {
    const limit = pageLimit(this.#host.limit) + this.#extraRows;
    const shown = shownOf(this.#filters.apply(scene).items, limit, this.#chosen);
    const { filters } = this.#permalink;
    if (!this.#host.group || !filters['municipality']?.length) return shown;
    return {
      ...shown,
      drawn: this.#filters.ofAllMunicipalities(scene),
      areas: new Set(filters['municipality']),
    };
  }

  renderAnnouncements(): TemplateResult {
    return this.#announcer.render();
  }

  renderFilters(scene: FullScene): TemplateResult {
    return html`${this.#missing.render(this.#missingId(scene), scene.messages.notFound)}
    ${this.#filters.render(scene)}`;
  }

  /** In place of rows, where the filters let none through. */
  renderNoMatch(scene: FullScene): TemplateResult {
    return this.#filters.renderNoMatch(scene);
  }

  renderDetails(scene: FullScene): TemplateResult | typeof nothing {
    const choice = this.#chosen;
    if (!choice) return nothing;
    const filtered = this.#filters.apply(scene).items;
    const found = chosenItems(choice, choice.kind === 'pilot' ? scene.items : filtered);
    if (choice.kind === 'pilot' && !found.length) return nothing;
    const { feed, messages, format, now, level } = scene;
    const view = this.#pilotMap.parts.get(detailsView);
    if (!view)
      return html`<div class="details" part="details" id="details">
        ${partPlace(detailsView, this.#pilotMap.parts, messages)}
      </div>`;
    return view.detailsPanel({
      choice,
      items: found,
      feed,
      now,
      headingLevel: level,
      municipality: (code) => municipalityName(code, format.language),
      artform: (code) => artformText(code, scene),
      mayLoad: (url) => mayLoadImage(url, feed.sources, this.#host.imageOrigins),
      isFiltered: filtered.length < scene.items.length,
      links: this.#links,
      rules: () => this.#pilotMap.parts.get(seriesRules),
      messages,
      format,
      open: (id) => this.#open({ kind: 'pilot', id }, this.#opener),
      close: () => this.#close(),
    });
  }

  chooseRow(id: string): void {
    if (this.#permalink.selected === id) this.#close();
    else this.#open({ kind: 'pilot', id }, { row: id });
  }

  chooseArea(code: string, items: readonly PilotItem[]): void {
    const [only] = items;
    const choice: Choice =
      items.length === 1 ? { kind: 'pilot', id: only!.pilot.id } : { kind: 'area', code };
    const open = (): void => this.#open(choice, { area: code });
    if (!this.#host.group) open();
    else if (this.#group.municipalities.join() === code)
      this.#chooseForGroup([], () => this.#close());
    else this.#chooseForGroup([code], open);
  }

  say(sentence: string): void {
    this.#announcer.say(sentence);
  }

  choosePlaces(ids: readonly string[], marker: string): void {
    this.#open(ids.length === 1 ? { kind: 'pilot', id: ids[0]! } : { kind: 'places', ids }, {
      marker,
    });
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  showMore(): void {
    this.#extraRows += pageLimit(this.#host.limit);
    void focusFirstNew(this.#host);
  }

  /** What the link names, where it is no pilot of ours. */
  #missingId({ items }: FullScene): string | undefined {
    const { selected } = this.#permalink;
    return items.some(({ pilot }) => pilot.id === selected) ? undefined : selected;
  }

  get #chosen(): Choice | undefined {
    const { selected } = this.#permalink;
    return selected ? { kind: 'pilot', id: selected } : this.#choice;
  }

  #choose(selection: Selection, entry: 'push' | 'replace' = 'push'): void {
    this.#filters.keepTimeline(selection);
    this.#permalink.setFilters(selection, entry);
    this.#group.sync();
    this.#filtersChanged();
  }

  /** A municipality chosen in the drawing, for all widgets of the group: one entry of history. */
  #chooseForGroup(municipality: readonly string[], show: () => void): void {
    const { selected } = this.#permalink;
    show();
    const entry = this.#permalink.selected === selected ? 'push' : 'replace';
    this.#permalink.setFilters({ ...this.#permalink.filters, municipality }, entry);
    this.#group.sync();
    this.#tellCount();
  }

  /** After each change of the filters: rows start anew, and the count is said once. */
  #filtersChanged(): void {
    this.#choice = undefined;
    this.#tellCount();
  }

  #tellCount(): void {
    this.#extraRows = 0;
    void keepFocus(this.#host, ['.chip', '.facets .button']);
    afterUpdate(this.#host, this.#pilotMap.scene, (scene) => {
      const count = this.#filters.apply(scene).items.length;
      this.#announcer.say(count ? countText(scene, count) : scene.messages.emptyFiltered);
      emit(this.#host, 'vk-filter', { filters: this.#permalink.filters, count });
    });
  }

  #open(choice: Choice, opener: Opener | undefined): void {
    this.#opener = opener;
    this.#focusDetails = true;
    void this.#pilotMap.parts.load(detailsView);
    this.#choice = choice.kind === 'pilot' ? undefined : choice;
    this.#select(choice.kind === 'pilot' ? choice.id : undefined);
    if (choice.kind === 'pilot') emit(this.#host, 'vk-select', { type: 'pilot', id: choice.id });
    if (choice.kind === 'area')
      emit(this.#host, 'vk-select', { type: 'municipality', id: choice.code });
    this.#host.requestUpdate();
  }

  #close(): void {
    const id = this.#permalink.selected;
    const opener = this.#opener;
    this.#opener = undefined;
    this.#choice = undefined;
    this.#select(undefined);
    this.#giveBack(opener, id);
  }

  /** The focus, to where the visitor was: the row or what they chose on the map. */
  #giveBack(from: Opener | undefined, id: string | undefined): void {
    const opener = from ?? (id ? { row: id } : undefined);
    afterUpdate(this.#host, this.#pilotMap.scene, () => {
      if (!opener) return;
      if (!('row' in opener) && this.#pilotMap.map.panel?.focus(opener)) return;
      const row = 'row' in opener ? opener.row : id;
      const name = `[data-id="${CSS.escape(row ?? '')}"] .name`;
      const root = this.#host.renderRoot;
      (root.querySelector<HTMLElement>(name) ?? root.querySelector<HTMLElement>('.name'))?.focus();
    });
  }

  #select(id: string | undefined): void {
    this.#selected = id;
    this.#permalink.select(id);
  }

  get #isReading(): boolean {
    return !!this.#host.shadowRoot?.activeElement?.closest('.details');
  }

  /** Back, Forward or a link, maybe of another widget: show what it names. */
  #navigated(): void {
    const closed = this.#selected;
    this.#selected = this.#permalink.selected;
    if (!this.#selected && this.#isReading) this.#giveBack(this.#opener, closed);
    this.#choice = undefined;
    this.#opener = undefined;
    this.#focusDetails = this.#selected !== undefined;
  }

  #showDetails(): void {
    const root = this.#host.renderRoot;
    const details = root.querySelector('.details');
    const title = root.querySelector<HTMLElement>('#details-title');
    if (!details || !title) return;
    this.#focusDetails = false;
    title.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'nearest' });
    this.#pilotMap.map.panel?.reveal();
  }
}
