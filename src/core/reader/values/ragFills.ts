import type { TypedRag } from "../../domain/ratings";

/**
 * Hues, in degrees, that officers fill in for a rating: from Excel's standard colours and the light and dark ones
 * of its themes to the "Good", "Neutral" and "Bad" of its cell styles. Between them stand colours that could be
 * either, and blue, grey and purple are no rating.
 */
const hues: readonly { readonly rag: TypedRag; readonly from: number; readonly to: number }[] = [
  { rag: "RED", from: 340, to: 360 },
  { rag: "RED", from: 0, to: 16 },
  { rag: "AMBER", from: 20, to: 66 },
  { rag: "GREEN", from: 75, to: 170 },
];

/** Paler than the palest green of Excel's themes, or as dull as their tans: no rating. */
const leastChroma = 0.06;
const leastSaturation = 0.35;

/** The rating that a fill `#RRGGBB` stands for; null for any other colour. */
export function ragOfFill(colour: string): TypedRag | null {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = high - low;
  const room = 1 - Math.abs(high + low - 1);
  if (!(chroma >= leastChroma) || chroma < leastSaturation * room) return null;
  const sextant =
    high === red
      ? (green - blue) / chroma
      : high === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  const hue = (sextant * 60 + 360) % 360;
  return hues.find(({ from, to }) => hue >= from && hue <= to)?.rag ?? null;
}
