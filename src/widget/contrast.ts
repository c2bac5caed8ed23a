/** sRGB, each channel 0–1. */
export type Rgb = readonly [number, number, number];

/** WCAG 2.2, 1.4.3: text on its background. */
const TEXT_CONTRAST = 4.5;

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [1, 1, 1];

/** Relative luminance (WCAG 2.2 glossary). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio from 1 to 21 (WCAG 2.2 glossary). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on a colour. */
export const readableOn = (background: Rgb): Rgb =>
  contrast(WHITE, background) >= contrast(BLACK, background) ? WHITE : BLACK;

/**
 * The colour itself where it reads on its background as text, else the nearest mix with black or
 * white that does.
 */
export function readable(colour: Rgb, background: Rgb): Rgb {
  const towards = readableOn(background);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((c, i) => c + (towards[i]! - c) * share) as unknown as Rgb;
    if (contrast(mixed, background) >= TEXT_CONTRAST) return mixed;
  }
  return towards;
}

/** `rgb(…)`, `rgba(…)` and `color(srgb …)`, as getComputedStyle writes them; with alpha. */
export function parseColour(css: string): { rgb: Rgb; alpha: number } | undefined {
  const [, kind, body] = /^(rgba?|color)\((?:srgb )?(.+)\)$/.exec(css) ?? [];
  if (!body) return undefined;
  const numbers = body
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : part.endsWith('%') ? parseFloat(part) / 100 : +part));
  // the name of another colour space is no number
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  const scale = kind === 'color' ? 1 : 255;
  const [r, g, b, alpha = 1] = numbers as [number, number, number, number?];
  return { rgb: [r / scale, g / scale, b / scale], alpha };
}

/** `rgb(…)` of a colour whose channels are 0–1. */
export const toCss = (rgb: Rgb): string => `rgb(${rgb.map((c) => Math.round(c * 255)).join(' ')})`;
