import { cellName } from "../domain/place";
import type { SheetKind } from "../plans/planInput";
import type { TypedCopy } from "../refresh/refreshMemory";
import type { TypedProse } from "./outcomes";
import type { PlannedPage } from "./planPages";
import type { StandingSheets } from "./standingSheets";

/** Whose cells are named: those of the file as it was read, or as the refresh leaves it. */
export type TypedPlace = "asItStands" | "afterwards";

/** Boxes and columns of the plans that hold prose; leads, dates, statuses and "yes" are none. */
const proseColumns: ReadonlySet<string> = new Set(["action", "wording", "value", "progress"]);

const proseKinds: ReadonlySet<SheetKind> = new Set(["recoveryPlan", "progressReport", "actionPlan"]);

/** What was typed in words on recovery plans, progress reports and action plans, sheet by sheet, from the top down. */
export function typedProse(
  pages: readonly PlannedPage[],
  sheets: StandingSheets,
  places: TypedPlace,
): readonly TypedProse[] {
  return pages.flatMap((planned): readonly TypedProse[] => {
    const { kind, indicator } = planned.page;
    if (indicator === null || !proseKinds.has(kind)) return [];
    return planned.plan.typed
      .filter(({ column, value }) => proseColumns.has(column) && typeof value === "string")
      .map(({ text, ...typed }) => ({ text, at: placeOf(typed, planned, sheets, places) }))
      .sort((first, second) => first.at.row - second.at.row || first.at.column - second.at.column)
      .map(({ text, at }) => {
        const { sheet } = planned.written;
        return { sheet, cell: cellName(at.row, at.column), indicator, text };
      });
  });
}

/** A text that is about to be put back has no cell yet: then it is the one that it will have. */
function placeOf(
  { mark, key, column }: Pick<TypedCopy, "mark" | "key" | "column">,
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
