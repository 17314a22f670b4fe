import { progressReportMark, recoveryPlanMark } from "../domain/ownSheets";
import type { Indicator } from "../domain/indicator";
import { actionsOf } from "../plans/actionRows";
import { isAsAbove, rowsMeant } from "../plans/asAbove";
import type { PlanInput } from "../plans/planInput";
import { progressRowsOf } from "../plans/progressRows";
import type { MeantText, TypedCopy } from "../refresh/refreshMemory";
import { placeOf } from "../refresh/reviewTyping";

/**
 * What every "As above" on plans and reports means, for the next refresh.
 * @param typed what is typed on all sheets as they will stand
 */
export function meantTexts(
  indicators: readonly Indicator[],
  { standing, meantThen }: Pick<PlanInput, "standing" | "meantThen">,
  typed: readonly TypedCopy[],
): readonly MeantText[] {
  const stays = new Set(typed.filter(({ text }) => isAsAbove(text)).map(placeOf));
  return indicators.flatMap(({ id }) => {
    const [plan, report] = [recoveryPlanMark(id), progressReportMark(id)];
    const columns = [
      ...["action", "lead", "due"].map((column) => [plan, column, actionsOf(standing(plan))] as const),
      [report, "progress", progressRowsOf(standing(report))] as const,
    ];
    return columns.flatMap(([mark, column, rows]) => {
      const texts = rows.map(({ key, cells }) => ({ key, text: cells.get(column)?.text ?? "" }));
      const meant = rowsMeant(texts, meantThen(mark, column));
      return texts.flatMap(({ key, text }): readonly MeantText[] => {
        const found = stays.has(placeOf({ mark, key, column })) && isAsAbove(text) ? meant.get(key) : null;
        return found ? [{ mark, key, column, of: found.key, text: found.text }] : [];
      });
    });
  });
}
