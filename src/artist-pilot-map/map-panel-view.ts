import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import { addMunicipalities, municipalityName } from '../text/municipalities.ts';
import { last } from '../widget/last.ts';
import { Lazy } from '../widget/lazy.ts';
import { areaStates, type AreaState } from './area-states.ts';
import { Background } from './background-view.ts';
import type { MapChoices } from './choice.ts';
import { fullScreenStyles } from './full-screen.styles.ts';
import { FullScreen } from './full-screen-view.ts';
import type { AllMessages } from './later-words.ts';
import type { MapTarget } from './map-stops-view.ts';
import { MapView } from './map-view.ts';
import { mapStyles } from './map.styles.ts';
import { areaName, markName, placeName } from './mark-names.ts';
import { movesStyles } from './moves.styles.ts';
import type * as NearMe from './near-me-view.ts';
import type { PilotItem } from './pilots.ts';
import { mapPlaces, type MapPlace } from './places.ts';
import { decodeFigure, type Figure } from './regions/figure.ts';
import { loadFigure, regionCode } from './regions/index.ts';
import { union } from './viewport.ts';

export const styles = [mapStyles, fullScreenStyles, movesStyles];

export interface MapScene {
  readonly region: string | null | undefined;
  /** Municipalities that the page limits the widget to; the map shows these first. */
  readonly only: readonly string[];
  /** The pilots of the list. */
  readonly items: readonly PilotItem[];
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
const nearMePart = new Lazy(() => import('./near-me-view.ts'));
const NEAR_COUNT = 3;

/**
 * The map with all that is about it alone: the region's borders, background tiles after consent,
 * and the visitor's position after permission. Loads once the rows are there.
 */
export class MapPanel {
  /** The element that the map is drawn into. */
  readonly frame: HTMLElement;
  readonly #actions: PanelActions;
  readonly #view: MapView;
  readonly #background: Background;
  readonly #fullScreen: FullScreen;
  #scene: MapScene | undefined;
  #figure: Figure | undefined;
  #region: string | undefined;
  #brokenRegion: string | undefined;
  #near: NearMe.NearState | undefined;

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
    this.#fullScreen = new FullScreen((frame.getRootNode() as ShadowRoot).host as HTMLElement);
    this.#view = new MapView(frame, {
      chooseArea: (code) => actions.chooseArea(code, this.#stateOf(code)?.items ?? []),
      choosePlaces: (places, marker) =>
        actions.choosePlaces([...new Set(places.map(({ item }) => item.pilot.id))], marker),
    });
    this.#background = new Background({
      changed: () => actions.changed(),
      focus: (selector) =>
        (frame.getRootNode() as ShadowRoot).querySelector<HTMLElement>(selector)?.focus(),
      failed: () => this.#scene && actions.say(this.#scene.messages.tilesFailed),
    });
  }

  stop(): void {
    this.#fullScreen.stop();
    this.#view.stop();
  }

  update(scene: MapScene): void {
    this.#scene = scene;
    const region = regionCode(scene.region);
    if (region !== this.#region) void this.#loadRegion(region);
    this.#background.use(scene.tiles);
    this.#draw();
  }

  /** The region's borders can't be had. */
  get isBroken(): boolean {
    return this.#brokenRegion !== undefined && this.#brokenRegion === this.#region;
  }

  /** Whether there is a background to offer. */
  get offersTiles(): boolean {
    return this.#background.isOffered;
  }

  get showsTiles(): boolean {
    return this.#background.layer !== undefined;
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

  toggleTiles(): Promise<void> {
    return this.#background.toggle();
  }

  async findMe(): Promise<void> {
    const nearMe = await nearMePart.load();
    if (!nearMe) return;
    const become = (state: NearMe.NearState): void => {
      this.#near = state;
      void this.#changed();
      const model = this.#nearModel;
      if (model) this.#actions.say(nearMe.nearSentence(model));
    };
    become({ status: 'searching' });
    become(
      await nearMe.findPosition().then(
        (position) => ({ status: 'found', position }),
        () => ({ status: 'denied' }), // GeolocationPositionError: refused, unknown or too late
      ),
    );
  }

  renderHelp(): readonly TemplateResult[] {
    return this.#scene?.messages.helpText.map((text) => html`<p>${text}</p>`) ?? [];
  }

  /** What stands under the map: a question before tiles, and what is near. */
  renderNotes(): unknown {
    const messages = this.#scene?.messages;
    if (!messages) return nothing;
    const near = this.#nearModel;
    return [
      this.#background.renderQuestion(messages),
      (near && nearMePart.module?.nearMe(near)) ?? nothing,
      this.#background.renderFailure(messages),
    ];
  }

  /** Undefined until the visitor asks what is near. */
  get #nearModel(): NearMe.NearModel | undefined {
    const scene = this.#scene;
    if (!this.#near || !scene || !this.#figure) return undefined;
    const { messages, format } = scene;
    return {
      state: this.#near,
      places: this.#mapPlaces,
      figure: this.#figure,
      count: NEAR_COUNT,
      placeName: (place) => placeName(place, scene),
      choose: ({ item }) => this.#actions.choosePlaces([item.pilot.id], ''),
      messages,
      format,
    };
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
      areaName: ({ code }) => areaName(code, this.#stateOf(code)?.items ?? [], scene),
      placesName: (places) => markName(places, scene),
      mapName: messages.mapLabel(figure.names[language]),
      position: this.#near?.status === 'found' ? this.#near.position : undefined,
      tiles: this.#background.layer,
      messages,
      format,
    });
  }
}
