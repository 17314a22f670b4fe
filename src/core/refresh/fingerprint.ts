import type { CellValue } from "../sheet/grid";

const { imul } = Math;
const prime = 0x01000193;
const seeds = [0x811c9dc5, 0x01234567] as const;

/** A short name for a long text: equal texts have equal names (FNV-1a, twice with different seeds). */
export function fingerprint(text: string): string {
  return seeds.map((seed) => fnv1a(text, seed)).join("");
}

/** That name of what a cell holds; line ends count alike. */
export function valueName(value: CellValue): string {
  return fingerprint(value === null ? "" : String(value).replaceAll("\r\n", "\n"));
}

/** The first six characters of that name, for names of which there are thousands: 24 bits. */
export function shortName(text: string): string {
  return fnv1a(text, seeds[0]).slice(0, shortNameLength);
}

export const shortNameLength = 6;

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), prime);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
