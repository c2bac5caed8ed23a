import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { municipalityCodes } from '../text/municipalities.ts';
import { placeIcon } from '../widget/icons.ts';
import type { Lazy, LazyParts } from '../widget/lazy.ts';
import { chosenMunicipalities, type MapChoices } from './choice.ts';
import { expandIcon, layersIcon, locateIcon } from './icons-view.ts';
import { legend } from './legend-view.ts';
import type * as PanelModule from './map-panel-view.ts';
import type { FullScene, Scene, Shown } from './scene.ts';

type Host = LitElement & {
  region: string | null | undefined;
  municipality: string | null | undefined;
  tiles: string | null | undefined;
  tilesAttribution: string | null | undefined;
};

/**
 * The map's place in the element and all that stands around it. The drawing comes after the rows,
 * and only where it is seen.
 */
export class MapColumn implements ReactiveController {
  readonly #host: Host;
  readonly #parts: LazyParts;
  readonly #choices: MapChoices;
  readonly #code: Lazy<typeof PanelModule>;
  readonly #resize = new ResizeObserver(() => this.#load());
  /** What the last rendering showed. */
  #shown: { readonly scene: Scene; readonly shown: Shown } | undefined;
  /** On narrow screens the map waits until it is asked for. */
  #open = false;
  #panel: PanelModule.MapPanel | undefined;

  constructor(host: Host, parts: LazyParts, choices: MapChoices, code: Lazy<typeof PanelModule>) {
    this.#host = host;
    this.#parts = parts;
    this.#choices = choices;
    this.#code = code;
    host.addController(this);
  }

  /** Undefined until the map is drawn. */
  get panel(): PanelModule.MapPanel | undefined {
    return this.#panel;
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
    document.addEventListener('fullscreenchange', this.#redraw);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    document.removeEventListener('fullscreenchange', this.#redraw);
    this.#stop();
  }

  hostUpdate(): void {
    this.#shown = undefined;
  }

  hostUpdated(): void {
    // Another feed came in between, and the frame is a new one.
    if (this.#panel && this.#panel.frame !== this.#frame) this.#stop();
    this.#load();
    this.#update();
  }

  render(scene: Scene, shown: Shown): TemplateResult {
    this.#shown = { scene, shown };
    const { messages } = scene;
    const open = this.#open;
    return html`<div class="map-column ${open ? 'open' : ''}">
      <button
        class="button toggle-map no-print"
        type="button"
        aria-expanded=${open}
        aria-controls="map"
        @click=${this.#toggle}
      >
        ${placeIcon}${open ? messages.hideMap : messages.showMap}
      </button>
      <div class="map-body" id="map">
        <div class="map-frame" part="map" ?hidden=${this.#isBroken}></div>
        ${
          this.#isBroken
            ? html`<p class="notice" part="message">${messages.mapFailed}</p>`
            : nothing
        }
        <p class="attribution small muted">
          ${messages.attribution}${
            this.#panel?.showsTiles && this.#host.tilesAttribution
              ? html` ${this.#host.tilesAttribution}`
              : nothing
          }
        </p>
        ${legend(shown.items, messages)}
        <div class="tools no-print">${this.#renderTools(scene)}</div>
        ${this.#panel?.renderNotes() ?? nothing}
        <details class="help small no-print">
          <summary>${messages.help}</summary>
          <div class="prose" id="map-help">${this.#panel?.renderHelp()}</div>
        </details>
      </div>
    </div>`;
  }

  #renderTools({ messages }: Scene): TemplateResult {
    const panel = this.#panel;
    return html`
      ${
        this.#host.tiles?.trim() && panel?.offersTiles !== false
          ? html`<button
              class="button show-tiles"
              type="button"
              aria-pressed=${!!panel?.showsTiles}
              @click=${() => this.#panel?.toggleTiles()}
            >
              ${layersIcon}${messages.showTiles}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => this.#panel?.findMe()}>
        ${locateIcon}${messages.nearMe}
      </button>
      ${
        document.fullscreenEnabled
          ? html`<button class="button" type="button" @click=${this.#toggleFullScreen}>
              ${expandIcon}${this.#isFullScreen ? messages.leaveFullScreen : messages.fullScreen}
            </button>`
          : nothing
      }
    `;
  }

  get #frame(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.map-frame');
  }

  get #isBroken(): boolean {
    return this.#code.isLost || !!this.#panel?.isBroken;
  }

  /** Inside another component the document names that one, and only our own tree names us. */
  get #isFullScreen(): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.fullscreenElement === this.#host;
  }

  /** Draws the map where there is room for it, once its code has come. */
  #load(): void {
    const frame = this.#frame;
    if (!this.#shown || this.#panel || !frame?.clientWidth) return;
    // In details that are closed there would be room, too.
    if (frame.checkVisibility?.() === false) return;
    const code = this.#parts.get(this.#code);
    if (!code) return;
    this.#panel = new code.MapPanel(frame, {
      ...this.#choices,
      changed: () => {
        this.#redraw();
        return this.#host.updateComplete;
      },
    });
    // What stands around it knows now what it offers.
    void this.#host.updateComplete.then(this.#redraw);
  }

  #stop(): void {
    this.#panel?.stop();
    this.#panel = undefined;
  }

  #update(): void {
    if (!this.#shown) return;
    const { shown } = this.#shown;
    // The panel comes with its words.
    const scene = this.#shown.scene as FullScene;
    const { choice, drawn, areas } = shown;
    this.#panel?.update({
      region: this.#host.region,
      only: municipalityCodes(this.#host.municipality),
      items: drawn,
      chosen: areas ?? chosenMunicipalities(choice, scene.items),
      chosenPilot: choice?.kind === 'pilot' ? choice.id : undefined,
      tiles: this.#host.tiles,
      messages: scene.messages,
      format: scene.format,
    });
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.#redraw();
  };

  readonly #toggleFullScreen = (): void => {
    const change = this.#isFullScreen ? document.exitFullscreen() : this.#host.requestFullscreen();
    // Refused by the browser or the page's permissions: the map stays as large as it is.
    change.catch(() => undefined);
  };
}
