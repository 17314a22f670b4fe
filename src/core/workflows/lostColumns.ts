import type { Finding } from "../domain/finding";
import type { SheetDocument } from "../sheet/sheetDocument";
import { columnLost } from "./ownFindings";
import type { PlannedPage } from "./planPages";

/** Sheets of ours without a column that cannot be drawn again; one finding a sheet, empty for none. */
export function lostColumns(pages: readonly PlannedPage[]): readonly Finding[] {
  return pages.flatMap(({ page, plan, written }) => {
    const [lost] = plan.lost;
    return lost === undefined ? [] : [columnLost(written.sheet, headingOf(page.document, lost))];
  });
}

/** A column as she knows it; its id where it stands under no heading. */
function headingOf({ blocks }: SheetDocument, id: string): string {
  const headings = blocks.flatMap((block) => (block.kind === "table" ? block.columns : []));
  return headings.find(({ column }) => column === id)?.heading ?? id;
}
