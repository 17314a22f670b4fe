/** In pixels: the widest digit of the font that widths are counted in, a cell's edges; and points to a pixel. */
const digitPixels = 7;
const edgePixels = 5;
const pointsPerPixel = 0.75;

/**
 * Points of a column that is `width` of Excel's character units wide, by way of whole pixels.
 * Source: ECMA-376 part 1, 18.3.1.13.
 */
export function columnPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels) + edgePixels;
  return pixels * pointsPerPixel;
}
