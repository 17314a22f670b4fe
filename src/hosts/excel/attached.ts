/**
 * Asks for what may hang on a sheet and that no reading shows: charts, pictures and shapes, comments, pivot
 * tables, slicers and notes. Answered with the next sync.
 */
export function askAttached(worksheet: Excel.Worksheet): AskedAttached {
  const { charts, shapes, comments, pivotTables, slicers } = worksheet;
  const counts = [charts, shapes, comments, pivotTables, slicers].map((things) => things.getCount());
  return canAskForNotes()
    ? { counts: [...counts, worksheet.notes.getCount()], isAll: true }
    : { counts, isAll: false };
}

interface AskedAttached {
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
  readonly isAll: boolean;
}

/** True when something of hers hangs on the sheet, or when Excel cannot tell: then it must not be deleted. */
export function mayHaveAttached({ counts, isAll }: AskedAttached): boolean {
  return !isAll || counts.some(({ value }) => value > 0);
}

/** Before ExcelApi 1.18 an add-in sees comments, but no notes. */
function canAskForNotes(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}
