/**
 * Draws assets/icon-*.png, three rising columns on a rounded tile, and a tile for each button of the ribbon. Run
 * `node scripts/makeIcons.mjs` after a change of shape or colour; the same script always gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { crc32, encodePng } from "./pngWriter.mjs";
import { glyphNames, insideGlyph } from "./ribbonGlyphs.mjs";

/** The sizes Excel asks for on ribbon, store and high-density screens. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const largestOnRibbon = 80;
const tile = { colour: [15, 108, 189], edge: 0.03, radius: 0.2 };
const columnColour = [255, 255, 255];
/** Left, right and top of each column as shares of the side; all stand on `floor`. */
const columns = [
  { left: 0.2, right: 0.34, top: 0.58 },
  { left: 0.43, right: 0.57, top: 0.42 },
  { left: 0.66, right: 0.8, top: 0.24 },
];
const floor = 0.76;
/** Samples a side of each pixel, for smooth corners. */
const samples = 8;

function insideTile(x, y) {
  const half = 0.5 - tile.edge;
  const dx = Math.max(Math.abs(x - 0.5) - (half - tile.radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (half - tile.radius), 0);
  return dx * dx + dy * dy <= tile.radius * tile.radius;
}

/** Columns are drawn on whole pixels, so that they stay crisp at 16. */
function insideColumn(column, pixelX, pixelY, size) {
  const whole = (share) => Math.round(share * size);
  return (
    pixelX >= whole(column.left) &&
    pixelX < whole(column.right) &&
    pixelY >= whole(column.top) &&
    pixelY < whole(floor)
  );
}

/** How much of a pixel lies inside a shape, 0–1. */
function coverage(pixelX, pixelY, size, isInside) {
  let hits = 0;
  for (let i = 0; i < samples * samples; i++) {
    const x = (pixelX + ((i % samples) + 0.5) / samples) / size;
    const y = (pixelY + (Math.floor(i / samples) + 0.5) / samples) / size;
    if (isInside(x, y)) hits++;
  }
  return hits / (samples * samples);
}

/** @param inked how much of a pixel is white, 0–1 */
function drawTile(size, inked) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const ink = inked(x, y);
      const colour = tile.colour.map((part, at) => Math.round(part + (columnColour[at] - part) * ink));
      const solid = Math.round(255 * coverage(x, y, size, insideTile));
      pixels.set([...colour, solid], (y * size + x) * 4);
    }
  }
  return encodePng(size, size, pixels);
}

function write(name, size, inked) {
  const png = drawTile(size, inked);
  writeFileSync(new URL(`../assets/${name}-${size}.png`, import.meta.url), png);
  process.stdout.write(`assets/${name}-${size}.png  ${png.length} bytes  crc ${crc32(png).toString(16)}\n`);
}

for (const size of sizes) {
  write("icon", size, (x, y) => (columns.some((column) => insideColumn(column, x, y, size)) ? 1 : 0));
  if (size > largestOnRibbon) continue;
  for (const name of glyphNames)
    write(name, size, (x, y) => coverage(x, y, size, (unitX, unitY) => insideGlyph(name, unitX, unitY)));
}
