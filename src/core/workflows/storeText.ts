import type { RefreshMemory } from "../refresh/refreshMemory";

/** The store's text for a memory; its parts stand in the order in which they are read back. */
export function storeText(memory: RefreshMemory): string {
  return JSON.stringify({ version: 1, ...memory });
}
