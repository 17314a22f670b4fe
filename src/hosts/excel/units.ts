/** Widest digit of the font that column widths are counted in, in pixels; and points to a pixel at 96 dpi. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/**
 * Points of a column that is `width` of Excel's character units wide, by way of whole pixels.
 * Source: ECMA-376 part 1, 18.3.1.13.
 */
export function columnPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels * pointsPerPixel;
}
