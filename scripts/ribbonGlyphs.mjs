/**
 * The pictures of the ribbon's buttons, drawn by strokes and arrowheads in a square of side 1, y downwards.
 * `insideGlyph` tells whether a point of it is inked.
 */
const stroke = 0.1;

const segment = (ax, ay, bx, by) => (x, y) => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy) <= stroke / 2;
};

/** Clockwise from one angle to another, in degrees; 0 is to the right. */
const arc = (cx, cy, radius, from, to) => (x, y) => {
  const angle = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
  const turned = (((angle - from) % 360) + 360) % 360;
  return turned <= to - from && Math.abs(Math.hypot(x - cx, y - cy) - radius) <= stroke / 2;
};

/** A triangle with its tip at a point, pointing by an angle in degrees. */
const head = (tipX, tipY, degrees, length = 0.2, width = 0.28) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (x, y) => {
    const back = (tipX - x) * cos + (tipY - y) * sin;
    const aside = Math.abs((x - tipX) * -sin + (y - tipY) * cos);
    return back >= 0 && back <= length && aside <= (back / length) * (width / 2);
  };
};

const glyphs = {
  "check-data": [segment(0.24, 0.52, 0.43, 0.7), segment(0.43, 0.7, 0.77, 0.31)],
  "write-plans": [
    segment(0.28, 0.2, 0.72, 0.2),
    segment(0.72, 0.2, 0.72, 0.8),
    segment(0.72, 0.8, 0.28, 0.8),
    segment(0.28, 0.8, 0.28, 0.2),
    segment(0.43, 0.41, 0.57, 0.41),
    segment(0.43, 0.59, 0.57, 0.59),
  ],
  refresh: [arc(0.5, 0.52, 0.23, -20, 262), head(0.66, 0.29, 2)],
  "put-back": [
    arc(0.54, 0.57, 0.19, -90, 90),
    segment(0.54, 0.38, 0.4, 0.38),
    segment(0.54, 0.76, 0.34, 0.76),
    head(0.2, 0.38, 180),
  ],
};

export const glyphNames = Object.keys(glyphs);

export function insideGlyph(name, x, y) {
  return glyphs[name].some((inks) => inks(x, y));
}
