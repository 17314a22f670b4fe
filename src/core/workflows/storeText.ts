import { packText } from "../reader/packedText";
import type { RefreshMemory } from "../refresh/refreshMemory";

/**
 * The store's text for a memory; its parts stand in the order in which they are read back. What she typed stays
 * readable in it; the pages, which are ours and much alike, are packed.
 */
export function storeText({ kept, journal, ...memory }: RefreshMemory): string {
  return JSON.stringify({ version: 2, ...memory, packed: packText(JSON.stringify({ kept, journal })) });
}
