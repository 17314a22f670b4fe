import { chartName } from "../../core/domain/ownSheets";

/**
 * Asks for what may hang on a sheet and that no reading shows: charts, pictures and shapes, comments, pivot
 * tables, slicers and notes. Answered with the next sync.
 */
export function askAttached(worksheet: Excel.Worksheet): AskedAttached {
  const { charts, shapes, comments, pivotTables, slicers } = worksheet;
  charts.load("items/name");
  const counts = [shapes, comments, pivotTables, slicers].map((things) => things.getCount());
  return canAskForNotes()
    ? { charts, counts: [...counts, worksheet.notes.getCount()], isAll: true }
    : { charts, counts, isAll: false };
}

interface AskedAttached {
  readonly charts: Excel.ChartCollection;
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
  readonly isAll: boolean;
}

/**
 * True when something of hers hangs on the sheet, or when Excel cannot tell: then it must not be deleted. The chart
 * that we drew is not hers.
 */
export function mayHaveAttached({ charts, counts, isAll }: AskedAttached): boolean {
  const isHers = charts.items.some(({ name }) => name !== chartName);
  return !isAll || isHers || counts.some(({ value }) => value > 0);
}

/** Before ExcelApi 1.18 an add-in sees comments, but no notes. */
function canAskForNotes(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}
