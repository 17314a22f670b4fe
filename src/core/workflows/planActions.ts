import type { Indicator } from "../domain/indicator";
import { dateOf } from "../reader/values/typedDate";
import { actionsOf } from "../plans/actionRows";
import { recoveryPlanMark } from "../plans/recoveryPlan";
import type { RefreshMemory } from "../refresh/refreshMemory";
import type { StandingRow, StandingSheet } from "../sheet/typedText";
import type { PlanAction } from "./outcomes";

/** Statuses that end an action: it can no longer be overdue. */
const ended: ReadonlySet<string> = new Set(["complete", "completed", "deferred", "achieved"]);

/** The actions of every recovery plan as they stand, numbered as they are shown. */
export function planActions(
  indicators: readonly Indicator[],
  standing: (mark: string) => StandingSheet | null,
  memory: RefreshMemory,
  asAt: string,
): readonly PlanAction[] {
  const shownBefore = new Map(memory.actionNumbers);
  return indicators.flatMap(({ id }) =>
    actionsOf(standing(recoveryPlanMark(id))).map((row, index) =>
      planAction(row, id, index + 1, shownBefore.get(row.key) ?? null, asAt),
    ),
  );
}

function planAction(
  row: StandingRow,
  indicator: string,
  number: number,
  before: number | null,
  asAt: string,
): PlanAction {
  const text = (column: string) => row.cells.get(column)?.text ?? "";
  const due = row.cells.get("due");
  const day = due ? dateOf(due.value) : null;
  const status = text("status");
  const flags: ("noLead" | "noDate" | "overdue")[] = [];
  if (text("lead") === "") flags.push("noLead");
  if (!due) flags.push("noDate");
  if (day !== null && day < asAt && !ended.has(status.trim().toLowerCase())) flags.push("overdue");
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
  };
}
