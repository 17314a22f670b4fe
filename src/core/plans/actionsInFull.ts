import type { StandingCell, StandingRow, StandingSheet } from "../sheet/typedText";
import { actionsOf } from "./actionRows";
import { entriesAbove } from "./asAbove";

/** One action of a plan with everything that it says: "As above" replaced by what stands above it. */
export interface FullAction {
  /** Its id, "a-4". */
  readonly key: string;
  /** Its number on the plan. */
  readonly number: number;
  readonly action: string;
  readonly lead: string;
  /** Undefined without a date. */
  readonly due: StandingCell | undefined;
  /** Its row as it stands. */
  readonly row: StandingRow;
}

/** The actions of a recovery plan as they stand, from the top down, also those whose words are still to come. */
export function actionsInFull(plan: StandingSheet | null): readonly FullAction[] {
  const rows = actionsOf(plan);
  const column = (id: string) =>
    entriesAbove(
      rows.map(({ cells }) => cells.get(id)),
      (cell) => cell?.text ?? "",
    );
  const [actions, leads, dates] = [column("action"), column("lead"), column("due")];
  return rows.map((row, index) => ({
    key: row.key,
    number: index + 1,
    action: actions[index]?.text ?? "",
    lead: leads[index]?.text ?? "",
    due: dates[index],
    row,
  }));
}
