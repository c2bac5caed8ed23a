import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import { areaStates, type AreaState } from './area-states.ts';
import type { AllMessages } from './later-words.ts';
import { addMunicipalities, municipalityName } from '../text/municipalities.ts';
import { last } from '../widget/last.ts';
import { Lazy } from '../widget/lazy.ts';
import { plain } from '../widget/text-view.ts';
import type { MapChoices } from './map-column-view.ts';
import type { MapTarget } from './map-stops-view.ts';
import { MapView } from './map-view.ts';
import type * as NearMe from './near-me-view.ts';
import type { PilotItem } from './pilots.ts';
import { mapPlaces, municipalitiesOf, type MapPlace } from './places.ts';
import { decodeFigure, type Area, type Figure } from './regions/figure.ts';
import { loadFigure, regionCode } from './regions/index.ts';
import type { TileLayer } from './tiles-view.ts';
import { readTileTemplate } from './tiles.ts';
import { union } from './viewport.ts';

export interface MapScene {
  readonly region: string | null | undefined;
  /** Municipalities that the page limits the widget to; the map shows these first. */
  readonly only: readonly string[];
  /** The pilots of the list. */
  readonly items: readonly PilotItem[];
  readonly isFiltered: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly chosenPilot: string | undefined;
  readonly tiles: string | null | undefined;
  readonly messages: AllMessages;
  readonly format: Format;
}

export interface PanelActions extends MapChoices {
  /** What the panel adds to the element (notes, buttons) has changed. Settles when that is shown. */
  changed(): Promise<unknown>;
}

/** What only some ask for. */
const parts = {
  consent: new Lazy(() => import('./tile-consent-view.ts')),
  nearMe: new Lazy(() => import('./near-me-view.ts')),
  tiles: new Lazy(() => import('./tiles-view.ts')),
};

/** Names that a mark's accessible name lists before 'and 3 others'. */
const namedMunicipalities = 3;
const nearCount = 3;

/**
 * The map with all that is about it alone: the region's borders, background tiles after consent,
 * and the visitor's position after permission. Loads once the rows are there.
 */
export class MapPanel {
  /** The element that the map is drawn into. */
  readonly frame: HTMLElement;
  readonly #actions: PanelActions;
  readonly #view: MapView;
  #scene: MapScene | undefined;
  #figure: Figure | undefined;
  #region: string | undefined;
  #brokenRegion: string | undefined;
  #tiles: TileLayer | undefined;
  #tilesBroken = false;
  #asking = false;
  #near: NearMe.NearState | undefined;

  /** Names of marks, by what they stand for: a map that moves asks for them often. */
  readonly #names = new WeakMap<readonly MapPlace[], { messages: unknown; name: string }>();
  readonly #states = last(areaStates);
  readonly #places = last(mapPlaces);
  /** Areas in the alphabet of the language: the order in which they are read aloud. */
  readonly #inOrder = last((figure: Figure, format: Format) => ({
    ...figure,
    areas: figure.areas.toSorted((a, b) =>
      format.compare(
        municipalityName(a.code, format.language),
        municipalityName(b.code, format.language),
      ),
    ),
  }));
  readonly #bounds = last((figure: Figure, only: string) => {
    const shown = figure.areas.filter(({ code }) => only.split(',').includes(code));
    return shown.length ? union(shown.map(({ bounds }) => bounds)) : figure.bounds;
  });

  constructor(frame: HTMLElement, actions: PanelActions) {
    this.frame = frame;
    this.#actions = actions;
    this.#view = new MapView(frame, {
      chooseArea: (code) => actions.chooseArea(code, this.#stateOf(code)?.items ?? []),
      choosePlaces: (places, marker) =>
        actions.choosePlaces([...new Set(places.map(({ item }) => item.pilot.id))], marker),
    });
  }

  stop(): void {
    this.#view.stop();
  }

  update(scene: MapScene): void {
    this.#scene = scene;
    const region = regionCode(scene.region);
    if (region !== this.#region) void this.#loadRegion(region);
    // A yes was for one service; another one is asked for anew.
    if (this.#tiles && this.#tiles.template !== this.#tileTemplate?.template) {
      this.#tiles = undefined;
    }
    this.#draw();
  }

  /** The region's borders can't be had. */
  get isBroken(): boolean {
    return this.#brokenRegion !== undefined && this.#brokenRegion === this.#region;
  }

  /** Whether there is a background to offer. */
  get offersTiles(): boolean {
    return !this.#tilesBroken && this.#tileTemplate !== undefined;
  }

  get showsTiles(): boolean {
    return this.#tiles !== undefined;
  }

  /** Gives the focus back to an area or mark. */
  focus(target: MapTarget): boolean {
    return this.#view.focus(target);
  }

  /** Brings what is chosen into sight. */
  reveal(): void {
    const { areas = [] } = this.#figure ?? {};
    const chosen = areas.filter(({ code }) => this.#scene?.chosen.has(code));
    if (chosen.length) this.#view.reveal(union(chosen.map(({ bounds }) => bounds)));
  }

  async toggleTiles(): Promise<void> {
    const source = this.#tileTemplate;
    if (this.#tiles) {
      this.#tiles = undefined;
      if (source) parts.consent.module?.rememberConsent(source.host, false);
    } else if (source) {
      const consent = await parts.consent.load();
      if (!consent) return;
      if (consent.remembersConsent(source.host)) await this.#showTiles();
      else this.#asking = !this.#asking;
    }
    await this.#changed();
    if (this.#asking) this.#focus('.consent');
  }

  async findMe(): Promise<void> {
    const nearMe = await parts.nearMe.load();
    if (!nearMe) return;
    this.#near = { status: 'searching' };
    void this.#changed();
    try {
      const position = await nearMe.findPosition();
      this.#near = { status: 'found', position };
    } catch {
      this.#near = { status: 'denied' }; // GeolocationPositionError: refused, unknown or too late
    }
    void this.#changed();
  }

  renderHelp(): readonly TemplateResult[] {
    return this.#scene?.messages.helpText.map((text) => html`<p>${text}</p>`) ?? [];
  }

  /** What stands under the map: a question before tiles, and what is near. */
  renderNotes(): unknown {
    return [
      this.#renderConsent(),
      this.#renderNear(),
      this.#tilesBroken ? this.#tilesNote() : nothing,
    ];
  }

  #renderConsent(): TemplateResult | typeof nothing {
    const source = this.#tileTemplate;
    if (!this.#asking || !parts.consent.module || !source || !this.#scene) return nothing;
    return parts.consent.module.tileConsent({
      host: source.host,
      messages: this.#scene.messages,
      allow: () => {
        parts.consent.module?.rememberConsent(source.host, true);
        void this.#showTiles().then(() => this.#answered());
      },
      deny: () => void this.#answered(),
    });
  }

  /** The question goes, and the focus back to the button that asked it. */
  async #answered(): Promise<void> {
    this.#asking = false;
    await this.#changed();
    this.#focus('.show-tiles');
  }

  #focus(selector: string): void {
    (this.frame.getRootNode() as ShadowRoot).querySelector<HTMLElement>(selector)?.focus();
  }

  #renderNear(): TemplateResult | typeof nothing {
    const scene = this.#scene;
    if (!this.#near || !parts.nearMe.module || !scene || !this.#figure) return nothing;
    const { messages, format } = scene;
    return parts.nearMe.module.nearMe({
      state: this.#near,
      places: this.#mapPlaces,
      figure: this.#figure,
      count: nearCount,
      placeName: (place) => this.#placeName(place),
      choose: ({ item }) => this.#actions.choosePlaces([item.pilot.id], ''),
      messages,
      format,
    });
  }

  #tilesNote(): TemplateResult | typeof nothing {
    return parts.consent.module?.tilesFailed(this.#scene!.messages) ?? nothing;
  }

  get #tileTemplate(): { template: string; host: string } | undefined {
    return readTileTemplate(this.#scene?.tiles, document.baseURI);
  }

  async #showTiles(): Promise<void> {
    const source = this.#tileTemplate;
    if (!source) return;
    const view = await parts.tiles.load();
    this.#tilesBroken = !view;
    this.#tiles =
      view &&
      new view.TileLayer(source.template, () => {
        this.#tiles = undefined;
        this.#tilesBroken = true;
        void this.#changed();
      });
  }

  async #loadRegion(region: string): Promise<void> {
    this.#region = region;
    try {
      const figure = decodeFigure(await loadFigure(region));
      if (region !== this.#region) return;
      this.#figure = figure;
      addMunicipalities(Object.fromEntries(figure.areas.map(({ code, names }) => [code, names])));
      void this.#changed();
    } catch (error) {
      console.warn('vk-artist-pilot-map: the borders could not be loaded', error);
      this.#brokenRegion = region;
      void this.#changed();
    }
  }

  get #mapPlaces(): readonly MapPlace[] {
    return this.#figure && this.#scene ? this.#places(this.#scene.items, this.#figure) : [];
  }

  #stateOf(code: string): AreaState | undefined {
    return this.#scene && this.#states(this.#scene.items).get(code);
  }

  #changed(): Promise<unknown> {
    return this.#actions.changed();
  }

  #draw(): void {
    const scene = this.#scene;
    const figure = this.#figure;
    if (!scene || !figure) return;
    const { messages, format, items, chosen, chosenPilot } = scene;
    const { language } = format;
    this.#view.update({
      figure: this.#inOrder(figure, format),
      bounds: this.#bounds(figure, scene.only.join()),
      states: this.#states(items),
      places: this.#mapPlaces,
      chosen,
      chosenPilot,
      areaLabel: ({ code }) => municipalityName(code, language),
      areaName: (area) => this.#areaName(area, scene),
      placesName: (places) => this.#placesName(places),
      mapName: messages.mapLabel(figure.names[language]),
      position: this.#near?.status === 'found' ? this.#near.position : undefined,
      tiles: this.#tiles,
      messages,
      format,
    });
  }

  /** 'Naantali, 2 kokeilua: käynnissä, tulossa'. */
  #areaName({ code }: Area, { messages, format }: MapScene): string {
    const items = this.#stateOf(code)?.items ?? [];
    const statuses = [...new Set(items.map(({ status }) => messages.status[status].toLowerCase()))];
    return messages.areaName(
      municipalityName(code, format.language),
      items.length,
      statuses.join(', '),
    );
  }

  #placesName(places: readonly MapPlace[]): string {
    const { messages } = this.#scene!;
    let known = this.#names.get(places);
    if (known?.messages !== messages) {
      this.#names.set(places, (known = { messages, name: this.#makePlacesName(places) }));
    }
    return known.name;
  }

  #makePlacesName(places: readonly MapPlace[]): string {
    const { messages, format } = this.#scene!;
    if (places.length === 1) return this.#placeName(places[0]!);
    const names = municipalitiesOf(places).map((code) => municipalityName(code, format.language));
    const shown = names.slice(0, namedMunicipalities);
    const others = names.length - shown.length;
    if (others) shown.push(messages.andOthers(others));
    return messages.clusterName(format.number(places.length), format.list(shown));
  }

  /** 'Taidetalo, Masku: Kuvataiteilija ja tärkeät puut'. */
  #placeName({ item, place, municipality, precision }: MapPlace): string {
    const { messages, format } = this.#scene!;
    const { language } = format;
    const name = plain(place.name, language);
    const where = [
      precision === 'area' && name ? messages.near(name) : name,
      municipality && municipalityName(municipality, language),
    ].filter(Boolean);
    const title = plain(item.pilot.title, language);
    return where.length ? `${where.join(', ')}: ${title}` : title;
  }
}
