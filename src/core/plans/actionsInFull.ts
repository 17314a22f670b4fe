import type { StandingCell, StandingRow, StandingSheet } from "../sheet/typedText";
import { actionsOf } from "./actionRows";
import { rowsMeant } from "./asAbove";
import type { MeantThen } from "./asAbove";
import type { PlanInput } from "./planInput";

/** One action of a plan with everything that it says: "As above" replaced by what it stands for. */
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

/**
 * The actions of a recovery plan as they stand, from the top down, also those whose words are still to come.
 * @param then what "As above" in a column was read to mean
 */
export function actionsInFull(
  plan: StandingSheet | null,
  then: (column: string) => MeantThen = () => () => null,
): readonly FullAction[] {
  const rows = actionsOf(plan);
  const column = (id: string) => {
    const texts = rows.map(({ key, cells }) => ({ key, text: cells.get(id)?.text ?? "" }));
    const meant = rowsMeant(texts, then(id));
    return (key: string): StandingCell | undefined => {
      const { key: source = key, text = "" } = meant.get(key) ?? {};
      const cellOf = (of: string) => rows.find((row) => row.key === of)?.cells.get(id);
      if (text === "") return cellOf(key);
      return cellOf(source)?.text === text ? cellOf(source) : { value: text, text };
    };
  };
  const [action, lead, due] = [column("action"), column("lead"), column("due")];
  return rows.map((row, index) => ({
    key: row.key,
    number: index + 1,
    action: action(row.key)?.text ?? "",
    lead: lead(row.key)?.text ?? "",
    due: due(row.key),
    row,
  }));
}

/** The same of a plan by its mark. */
export function planInFull(
  { standing, meantThen }: Pick<PlanInput, "standing" | "meantThen">,
  planMark: string,
): readonly FullAction[] {
  return actionsInFull(standing(planMark), (column) => meantThen(planMark, column));
}
