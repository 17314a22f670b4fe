import { isAsAbove } from "../plans/asAbove";
import type { PlanAction } from "../plans/planAction";

/** Gives what a cell of an action says where it is printed without its neighbours: "As above" as what it means. */
export function saidInFull(
  actions: readonly PlanAction[],
): (key: string, column: string, text: string) => string {
  return (key, column, text) => {
    if (!isAsAbove(text) || (column !== "lead" && column !== "action")) return text;
    return actions.find(({ id }) => id === key)?.[column] ?? text;
  };
}
