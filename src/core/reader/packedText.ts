import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** No store unpacks to more; a forged one could. */
const mostBytes = 5_000_000;

/** A text made short, in letters that a cell holds: deflated, then in base 64. Same text, same result. */
export function packText(text: string): string {
  return btoa(strFromU8(deflateSync(strToU8(text)), true));
}

/**
 * The text that was packed, cut off where it is longer than any store.
 * @throws when this was never packed
 */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(strToU8(atob(packed), true), { out: new Uint8Array(mostBytes) }));
}
