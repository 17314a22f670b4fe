import { storeSheet, asideColumn } from "./storeSheet";

/**
 * Copies what cells of hers hold to places beside the store's text, one after the other, within the request that
 * writes them: whatever was typed since the cell was read is there as well.
 */
export class AsideCells {
  private places = 0;

  /** @param column the one whose text counts while the sheets are written */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly column: 0 | 1,
  ) {}

  /** How many rows of the store the places take, with the one above them. */
  get rows(): number {
    return this.places + 1;
  }

  /** Copies to the next place; the places are given out in the order of the calls. */
  next(): (cell: Excel.Range) => void {
    this.places += 1;
    const row = this.places;
    return (cell) => {
      const store = this.context.workbook.worksheets.getItem(storeSheet.name);
      store.getRangeByIndexes(row, asideColumn(this.column), 1, 1).copyFrom(cell, "Values");
    };
  }
}
