/**
 * How far two figures lie apart, without a sign, as plans and evidence print it: "4.1 points", "1.0 point", "£80".
 * Gaps between percentages are percentage points. `size` is rounded as printed.
 */
export function distanceText(size: string, unit: string): string {
  if (unit === "pounds") return `£${size}`;
  return `${size} ${size === "1.0" ? "point" : "points"}`;
}
