import { isAsAbove } from "../plans/asAbove";
import type { MeantText } from "../refresh/refreshMemory";

/**
 * Gives what a cell says where it is printed without its neighbours: "As above" as what it means, a date as it is shown
 * there; one that means nothing stays as it is.
 */
export function saidInFull(
  meant: readonly MeantText[],
): (key: string, column: string, text: string) => string {
  const texts = new Map(meant.map(({ key, column, text }) => [`${key}\n${column}`, text]));
  return (key, column, text) => (isAsAbove(text) && texts.get(`${key}\n${column}`)) || text;
}
