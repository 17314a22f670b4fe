/**
 * Draws assets/icon-*.png: three rising columns on a rounded tile. Run `node scripts/makeIcons.mjs`
 * after a change of shape or colour; the same script always gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { crc32, encodePng } from "./pngWriter.mjs";

/** The sizes Excel asks for on ribbon, store and high-density screens. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
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

function coverage(pixelX, pixelY, size) {
  let hits = 0;
  for (let i = 0; i < samples * samples; i++) {
    const x = (pixelX + ((i % samples) + 0.5) / samples) / size;
    const y = (pixelY + (Math.floor(i / samples) + 0.5) / samples) / size;
    if (insideTile(x, y)) hits++;
  }
  return Math.round((255 * hits) / (samples * samples));
}

function drawIcon(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const onColumn = columns.some((column) => insideColumn(column, x, y, size));
      const colour = onColumn ? columnColour : tile.colour;
      pixels.set([...colour, coverage(x, y, size)], (y * size + x) * 4);
    }
  }
  return encodePng(size, size, pixels);
}

for (const size of sizes) {
  const png = drawIcon(size);
  writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), png);
  process.stdout.write(`assets/icon-${size}.png  ${png.length} bytes  crc ${crc32(png).toString(16)}\n`);
}
