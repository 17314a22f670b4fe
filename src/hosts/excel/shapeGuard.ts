import type { SeenSheet } from "./seenSheets";

/** How far a sheet's cells reach, counted from its first cell: what comes in at the top or the left counts too. */
interface Reach {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Stops a request before it writes anything when rows or columns came or went on a sheet since it was last looked
 * at. A long write takes several requests; with each one Excel also tells how far the sheets reach after it.
 */
export class ShapeGuard {
  private reaches: readonly Reach[];
  private asked: readonly { readonly reach: Reach; readonly range: Excel.Range }[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    seen: readonly SeenSheet[],
  ) {
    this.reaches = seen.map(({ id, name, used }) => ({
      id,
      name,
      rows: used.lastRow + 1,
      columns: used.lastColumn + 1,
    }));
  }

  /** First of a request. */
  check(): void {
    for (const reach of this.reaches) refuseOtherShape(this.context, reach);
  }

  /** Last of a request that others follow. */
  ask(): void {
    this.asked = this.reaches.map((reach) => {
      const range = fromFirstCell(this.context, reach.id);
      range.load("rowCount,columnCount");
      return { reach, range };
    });
  }

  /** Once that request is answered. */
  answered(): void {
    this.reaches = this.asked.map(({ reach, range }) => ({
      ...reach,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
  }
}

function fromFirstCell(context: Excel.RequestContext, id: string): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(id);
  return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
}

/**
 * A block must have the shape of its range, and a null leaves its cell as it is. Source: Microsoft, Excel.Range
 * values; that the shape is checked before any cell is touched is to be tried in Excel.
 */
function refuseOtherShape(context: Excel.RequestContext, { id, name, rows, columns }: Reach): void {
  context.trace(name);
  const now = fromFirstCell(context, id);
  now.getColumn(0).values = Array.from({ length: rows }, () => [null]);
  now.getRow(0).values = [Array.from({ length: columns }, () => null)];
}
