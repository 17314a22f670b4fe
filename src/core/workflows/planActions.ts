import type { Indicator } from "../domain/indicator";
import { serialDate } from "../reader/values/serialDate";
import { textDate } from "../reader/values/textDate";
import type { ActionFlag, PlanAction } from "../plans/planAction";
import { actionsOf } from "../plans/actionRows";
import { entriesAbove } from "../plans/asAbove";
import { recoveryPlanMark } from "../plans/recoveryPlan";
import type { CellValue } from "../sheet/grid";
import type { IsoDate } from "../domain/isoDate";
import type { StandingCell, StandingRow, StandingSheet } from "../sheet/typedText";

/** Statuses that end an action: it can no longer be overdue. */
const ended: ReadonlySet<string> = new Set(["complete", "completed", "deferred", "achieved"]);

/** The actions of every recovery plan as they stand, numbered as they are shown. */
export function planActions(
  indicators: readonly Indicator[],
  standing: (mark: string) => StandingSheet | null,
  numberedBefore: ReadonlyMap<string, number>,
  asAt: string,
): readonly PlanAction[] {
  return indicators.flatMap(({ id }) => {
    const rows = actionsOf(standing(recoveryPlanMark(id)));
    // "As above" names a day: what stands above it.
    const dates = entriesAbove(
      rows.map(({ cells }) => cells.get("due")),
      (due) => due?.text ?? "",
    );
    return rows.map((row, index) => {
      const before = numberedBefore.get(row.key) ?? null;
      return planAction(row, { indicator: id, number: index + 1, before, due: dates[index] }, asAt);
    });
  });
}

interface PlacedAction {
  readonly indicator: string;
  readonly number: number;
  readonly before: number | null;
  readonly due: StandingCell | undefined;
}

function planAction(
  row: StandingRow,
  { indicator, number, before, due }: PlacedAction,
  asAt: string,
): PlanAction {
  const text = (column: string) => row.cells.get(column)?.text ?? "";
  const day = due ? dayOf(due.value, asAt) : null;
  const status = text("status");
  const isEnded = ended.has(status.trim().toLowerCase());
  const flags: ActionFlag[] = [];
  if (text("lead") === "") flags.push("noLead");
  if (!due) flags.push("noDate");
  if (day !== null && day < asAt && !isEnded) flags.push("overdue");
  return {
    id: row.key,
    indicator,
    number,
    was: before === number ? null : before,
    action: text("action"),
    lead: text("lead"),
    due: day ?? due?.text ?? null,
    status,
    flags,
    ended: isEnded,
  };
}

/** Completion dates lie ahead: two-digit years are read as those of the coming decades. */
const yearsAhead = 20;

/** The day of a typed completion date; null for words such as "ongoing". */
function dayOf(value: CellValue, asAt: IsoDate): IsoDate | null {
  if (typeof value === "number") return serialDate(value);
  const found = textDate(String(value ?? ""), Number(asAt.slice(0, 4)) + yearsAhead);
  return "date" in found ? found.date : null;
}
