import type { Place } from "../domain/place";
import type { SheetChange } from "../refresh/changeSet";
import type { RawSheet } from "../reader/rawWorkbook";
import { standingLayout } from "../refresh/standingLayout";
import { titleCell } from "../refresh/titleCell";
import { HostError } from "./ports";
import type { WorkbookPort } from "./ports";
import type { NotHeld, WrittenPage } from "./settle";

/**
 * The writing took these words off before anybody looked: without them a page would be taken for whole. Rows and
 * columns may have come meanwhile, so the title is looked for by its row and column, and only our own words give way.
 * @param opening the store's text while sheets are being written
 */
export async function sayNotFinished(
  port: WorkbookPort,
  pages: readonly WrittenPage[],
  others: readonly NotHeld[],
  opening: string,
): Promise<void> {
  const due = pages.filter((page) => others.some(({ mark }) => mark === page.mark));
  if (due.length === 0) return;
  const { sheets: standing } = await port.read(undefined, "ours");
  const sheets = due.flatMap((page) => {
    const sheet = standing.find(({ mark }) => mark === page.mark);
    return sheet ? titleMarked(page, sheet) : [];
  });
  if (sheets.length > 0) await port.apply({ sheets, store: null, opening });
}

function titleMarked({ grid, change }: WrittenPage, sheet: RawSheet): SheetChange[] {
  const title = change?.kind === "update" ? change.title : null;
  const layout = standingLayout(sheet);
  const { key, id } = titleCell(grid);
  const row = layout?.keys.indexOf(key) ?? -1;
  const column = layout?.columns.get(id) ?? -1;
  if (!title || !change || sheet.rows[row]?.[column]?.value !== title.value) return [];
  const cells = [[{ value: title.meanwhile, formula: null, style: null }]];
  const holds = [{ row, column, value: title.value }];
  return [{ kind: "update", mark: change.mark, holds, steps: [{ kind: "writeCells", row, column, cells }] }];
}

/** A cell that is merged with another takes nothing, and Excel says nothing of it: mcp-server-excel issue 831. */
export function notWhole(other: Place | undefined): HostError {
  const place = other ? [other.cell && `cell ${other.cell} on `, `‘${other.sheet}’`].join("") : "a sheet";
  const merged = other?.cell
    ? "If it is merged with a cell beside it, choose Home > Merge & Center > Unmerge Cells; if not, perhaps"
    : "Perhaps";
  return new HostError(
    "not-finished",
    `After three tries ${place} still does not hold what was written to it. ${merged} somebody else is working in this workbook. Try again then. The sheets that are not finished say so in their first line. Your own words are as you typed them.`,
  );
}
