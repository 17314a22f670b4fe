import { checkNumbers } from "../analysis/numberChecker/checkNumbers";
import type { Results } from "../analysis/results";
import { cellName } from "../domain/place";
import type { TypedCopy } from "../refresh/refreshMemory";
import type { Remark } from "./outcomes";
import type { PlannedPage } from "./planPages";
import type { StandingSheets } from "./standingSheets";

/** Whose cells a remark names: those of the file as it was read, or as the refresh leaves it. */
export type TypedPlace = "asItStands" | "afterwards";

/** Boxes and columns of the plans that hold prose; leads, dates, statuses and "yes" are not searched. */
const proseColumns: ReadonlySet<string> = new Set(["action", "wording", "value"]);

/**
 * Remarks on the numbers in what was typed on recovery plans and action plans, each held against the figures of
 * its own indicator: sheet by sheet, from the top down. Nothing is changed by them.
 */
export function typedRemarks(
  pages: readonly PlannedPage[],
  results: Results,
  sheets: StandingSheets,
  places: TypedPlace,
): readonly Remark[] {
  return pages.flatMap((planned) => {
    const { kind, indicator } = planned.page;
    const result = results.indicators.find((each) => each.indicator.id === indicator);
    if (result === undefined || (kind !== "recoveryPlan" && kind !== "actionPlan")) return [];
    const beside = { result, year: results.settings.academicYear };
    return planned.plan.typed
      .filter(({ column, value }) => proseColumns.has(column) && typeof value === "string")
      .map((typed) => ({ typed, at: placeOf(typed, planned, sheets, places) }))
      .sort((first, second) => first.at.row - second.at.row || first.at.column - second.at.column)
      .flatMap(({ typed, at }) =>
        checkNumbers(typed.text, beside).map((remark): Remark => {
          const cell = cellName(at.row, at.column);
          return { sheet: planned.written.sheet, cell, ...remark, kind: "number" };
        }),
      );
  });
}

/** A text that is about to be put back has no cell yet: then it is the one that it will have. */
function placeOf(
  { mark, key, column }: TypedCopy,
  { plan }: PlannedPage,
  { layouts }: StandingSheets,
  places: TypedPlace,
): { readonly row: number; readonly column: number } {
  const layout = places === "asItStands" ? layouts.get(mark) : undefined;
  const standing = layout?.keys.indexOf(key) ?? -1;
  return {
    row: standing >= 0 ? standing : (plan.rowOf.get(key) ?? 0),
    column: (layout?.columns ?? plan.columnOf).get(column) ?? 0,
  };
}
