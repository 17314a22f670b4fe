import { progressKey, progressReportMark, recoveryPlanMark } from "../domain/ownSheets";
import type { Indicator } from "../domain/indicator";
import { serialDate } from "../reader/values/serialDate";
import { textDate } from "../reader/values/textDate";
import type { ActionFlag, PlanAction } from "../plans/planAction";
import { planInFull } from "../plans/actionsInFull";
import type { FullAction } from "../plans/actionsInFull";
import { statusOf } from "../plans/actionStatus";
import type { PlanInput } from "../plans/planInput";
import type { CellValue } from "../sheet/grid";
import type { IsoDate } from "../domain/isoDate";
import { standingCells } from "../sheet/typedText";

/** Statuses that end an action: it can no longer be overdue. */
const ended: ReadonlySet<string> = new Set(["complete", "completed", "deferred", "achieved"]);

/** What stands on the sheets, and what stood there at the last refresh. */
type ActionSource = Pick<PlanInput, "standing" | "remembered" | "meantThen">;

/** The actions of every recovery plan as they stand, numbered as they are shown, "As above" said in full. */
export function planActions(
  indicators: readonly Indicator[],
  source: ActionSource,
  numberedBefore: ReadonlyMap<string, number>,
  asAt: string,
): readonly PlanAction[] {
  return indicators.flatMap(({ id }) => {
    const reported = standingCells(source.standing(progressReportMark(id)));
    const plan = recoveryPlanMark(id);
    return planInFull(source, plan).map((action) => {
      const planStatus = {
        now: action.row.cells.get("status")?.text ?? "",
        before: source.remembered(plan, action.key, "status"),
      };
      const status = statusOf(reported(progressKey(action.key))?.get("status"), planStatus);
      const numbered = numberedBefore.get(action.key) ?? null;
      return planAction(
        action,
        { indicator: id, before: numbered, status, planStatus: planStatus.now },
        asAt,
      );
    });
  });
}

interface KnownOf {
  readonly indicator: string;
  readonly before: number | null;
  readonly status: string;
  readonly planStatus: string;
}

function planAction(
  { key, number, action, lead, due }: FullAction,
  { indicator, before, status, planStatus }: KnownOf,
  asAt: string,
): PlanAction {
  const day = due ? dayOf(due.value, asAt) : null;
  const isEnded = ended.has(status.trim().toLowerCase());
  const flags: ActionFlag[] = [];
  if (lead === "") flags.push("noLead");
  if (!due) flags.push("noDate");
  if (day !== null && day < asAt && !isEnded) flags.push("overdue");
  return {
    id: key,
    indicator,
    number,
    was: before === number ? null : before,
    action,
    lead,
    due: day ?? due?.text ?? null,
    status,
    planStatus,
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
