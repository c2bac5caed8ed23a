import { BLACK, parseColour, readable, readableOn, toCss, WHITE, type Rgb } from './contrast.ts';

/** The accent where the page sets none: a blue that public services use. */
const ACCENT: Rgb = [11 / 255, 92 / 255, 173 / 255];

/** The private colour properties of an element, worked out from where it stands. */
export function surfaceRule(host: Element): string {
  const style = getComputedStyle(host);
  const given = (name: string) => resolve(style.getPropertyValue(name));
  const text = parseColour(style.color)?.rgb ?? BLACK;
  const surface = given('--vk-surface') ?? backgroundBehind(host) ?? readableOn(text);
  const wanted = given('--vk-accent') ?? ACCENT;
  const rule = (on: Rgb) => {
    const accent = readable(wanted, on);
    const onAccent = given('--vk-on-accent') ?? readableOn(accent);
    return `:host{--_surface:${toCss(on)};--_accent:${toCss(accent)};--_on-accent:${toCss(onAccent)}}`;
  };
  // Paper is white, however dark the page is on the screen.
  return `${rule(surface)}@media print{${rule(WHITE)}:host{color:#000;--_ink:#000}}`;
}

/** Any CSS colour as sRGB; undefined for an empty or wrong one. */
function resolve(colour: string): Rgb | undefined {
  if (!CSS.supports('color', colour)) return undefined;
  const probe = document.createElement('span');
  probe.style.color = `color-mix(in srgb, ${colour} 100%, transparent)`;
  document.documentElement.append(probe);
  const rgb = parseColour(getComputedStyle(probe).color)?.rgb;
  probe.remove();
  return rgb;
}

/** The nearest opaque background, layers of translucent ones laid over it. */
function backgroundBehind(element: Element): Rgb | undefined {
  const layers: { rgb: Rgb; alpha: number }[] = [];
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const layer = parseColour(getComputedStyle(at).backgroundColor);
    if (!layer?.alpha) continue;
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  if (!layers.length) return undefined;
  let under = WHITE;
  for (const { rgb, alpha } of layers.reverse())
    under = rgb.map((c, i) => c * alpha + under[i]! * (1 - alpha)) as unknown as Rgb;
  return under;
}

const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
