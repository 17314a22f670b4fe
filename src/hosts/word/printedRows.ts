import { isHint } from "../../core/sheet/hints";
import type { Content, DocumentCell, DocumentRow, SheetDocument } from "../../core/sheet/sheetDocument";
import type { Look } from "../../core/sheet/theme";

/** A cell inside the print area: what it says, in which look, over which columns. */
export interface PrintedCell {
  readonly column: string;
  /** Its last column; the same as `column` for a cell that spans none. */
  readonly to: string;
  readonly text: string;
  readonly look: Look;
  /** Excel's character units, of all its columns together. */
  readonly width: number;
}

export type PrintedRow = readonly PrintedCell[];

/** How a page's rows read when they are printed. */
export interface PrintArea {
  /** Ids of the columns that print, in order, with their widths. */
  readonly columns: ReadonlyMap<string, number>;
  /** Null for a row that says nothing: blank air, or boxes of a list that nobody filled. */
  read(row: DocumentRow): PrintedRow | null;
}

/** @param isNew false when the page's sheet stands: a default that she emptied there stays empty */
export function printAreaOf({ columns, page }: SheetDocument, isNew: boolean): PrintArea {
  const last = columns.findIndex(({ id }) => id === page.printTo);
  const widths = new Map(columns.slice(0, last + 1).map(({ id, width }) => [id, width]));
  const read = (row: DocumentRow): PrintedRow | null => {
    const cells = row.cells.filter(({ column }) => widths.has(column));
    const printed = cells.map((cell) => printedCell(cell, widths, isNew)).filter(isRead);
    return printed.some(({ look, text }) => look !== "bullet" && text !== "") ? printed : null;
  };
  return { columns: widths, read };
}

/** False for what only the sheet has: the words over its chart, and a place of the needs table that no need takes. */
function isRead({ look, text }: PrintedCell): boolean {
  if (look === "chartCaption") return false;
  return text !== "" || (look !== "needHead" && look !== "needCount");
}

function printedCell(
  { column, to = column, look, content }: DocumentCell,
  widths: ReadonlyMap<string, number>,
  isNew: boolean,
): PrintedCell {
  const ids = [...widths.keys()];
  const covered = ids.slice(ids.indexOf(column), ids.indexOf(to) + 1);
  const width = covered.reduce((sum, id) => sum + (widths.get(id) ?? 0), 0);
  return { column, to, look, width, text: shownText(content, isNew) };
}

/** A typed cell shows what was typed, or the default that stands there until then; never its hint. */
function shownText(content: Content, isNew: boolean): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.shown;
    case "computed":
      return content.value;
    case "typed":
      return content.text === "" && isNew ? defaultText(content.first) : content.text;
  }
}

function defaultText(first: string | number | boolean | null): string {
  return first === null || (typeof first === "string" && isHint(first)) ? "" : String(first);
}
