/** A round length that fits, and how long it is drawn. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest of 1, 2 or 5 times a power of ten metres that takes no more than `room` pixels. */
export function scaleBar(metresPerPixel: number, room: number): ScaleBar {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, pixels: metres / metresPerPixel };
}
