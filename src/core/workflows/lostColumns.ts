import type { Finding } from "../domain/finding";
import { columnLetters } from "../domain/place";
import type { SheetDocument } from "../sheet/sheetDocument";
import { columnDrawnAnew, columnLost } from "./ownFindings";
import type { PlannedPage } from "./planPages";

/** Sheets of ours without a column that cannot be drawn again; one finding a sheet, empty for none. */
export function lostColumns(pages: readonly PlannedPage[]): readonly Finding[] {
  return pages.flatMap(({ page, plan, written }) => {
    const [lost] = plan.missing.lost;
    return lost === undefined ? [] : [columnLost(written.sheet, headingOf(page.document, lost))];
  });
}

/** Columns of hers that a sheet lacked and that this refresh draws to the right of it. */
export function redrawnColumns(pages: readonly PlannedPage[]): readonly Finding[] {
  return pages.flatMap(({ page, plan, written }) =>
    plan.missing.hers.map((id) =>
      columnDrawnAnew(written.sheet, headingOf(page.document, id), columnLetters(plan.columnOf.get(id) ?? 0)),
    ),
  );
}

/** A column as she knows it: its heading in a table, or in a row of headings; its id where it stands under none. */
function headingOf({ blocks }: SheetDocument, id: string): string {
  const headings = blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
  const rows = blocks.flatMap((block) => (block.kind === "rows" ? block.rows : []));
  const heads = rows.flatMap(({ cells }) =>
    cells.flatMap(({ column, look, content }) =>
      column === id && look.startsWith("tableHead") && content.kind === "text" ? [content.text] : [],
    ),
  );
  return headings.find(({ column }) => column === id)?.heading ?? heads.find((text) => text !== "") ?? id;
}
