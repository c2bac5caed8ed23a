import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseColour, readable, readableOn, toCss, type Rgb } from './contrast.ts';

/** The accent where the page sets none: a blue that public services use. */
const ACCENT: Rgb = [11 / 255, 92 / 255, 173 / 255];

/**
 * Measures the background that an element stands on and the accent it was given, and writes
 * `--_surface`, `--_accent` and `--_on-accent` so that what acts reads on the page at 4.5:1,
 * whatever the theme: a page that goes dark by a class, a media query or a coloured box needs no
 * setting of ours. Written through a style sheet of the shadow root, which strict CSP allows.
 */
export class SurfaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #observer: MutationObserver | undefined;
  #dark: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark = matchMedia('(prefers-color-scheme: dark)');
    this.#dark.addEventListener('change', this.#measure);
    // Theme switches set a class, a style or a data attribute on the root or the body.
    this.#observer = new MutationObserver(this.#measure);
    for (const node of [document.documentElement, document.body, this.#host])
      if (node)
        this.#observer.observe(node, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
    if (this.#host.isConnected && this.#host.shadowRoot) this.#measure();
  }

  hostDisconnected(): void {
    this.#dark?.removeEventListener('change', this.#measure);
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#measure();
  }

  readonly #measure = (): void => {
    const style = getComputedStyle(this.#host);
    const given = (name: string) => resolve(style.getPropertyValue(name));
    const text = parseColour(style.color)?.rgb ?? [0, 0, 0];
    const surface = given('--vk-surface') ?? backgroundBehind(this.#host) ?? readableOn(text);
    const accent = readable(given('--vk-accent') ?? ACCENT, surface);
    const onAccent = given('--vk-on-accent') ?? readableOn(accent);
    this.#sheet.replaceSync(
      `:host{--_surface:${toCss(surface)};--_accent:${toCss(accent)};--_on-accent:${toCss(onAccent)}}`,
    );
  };
}

const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme'];

/** Any CSS colour as sRGB; undefined for an empty or wrong one. */
function resolve(colour: string): Rgb | undefined {
  const value = colour.trim();
  if (!value || !CSS.supports('color', value)) return undefined;
  const probe = document.createElement('span');
  probe.style.color = `color-mix(in srgb, ${value} 100%, transparent)`;
  probe.hidden = true;
  document.documentElement.append(probe);
  const rgb = parseColour(getComputedStyle(probe).color)?.rgb;
  probe.remove();
  return rgb;
}

/** The nearest opaque background, layers of translucent ones laid over it. */
function backgroundBehind(element: Element): Rgb | undefined {
  const layers: { rgb: Rgb; alpha: number }[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = parseColour(getComputedStyle(at).backgroundColor);
    if (!layer?.alpha) continue;
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  if (!layers.length) return undefined;
  let under: Rgb = [1, 1, 1];
  for (const { rgb, alpha } of layers.reverse())
    under = rgb.map((c, i) => c * alpha + under[i]! * (1 - alpha)) as unknown as Rgb;
  return under;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
