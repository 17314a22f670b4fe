import { cellAt, filledColumns, shownText } from "../cells";
import type { FindingLog } from "../findings/findingLog";
import type { ReadList } from "../pupils/readList";
import type { RawSheet, RawWorkbook } from "../rawWorkbook";
import type { ClassifiedSheet } from "./classifySheets";

/** Notes whatever makes figures impossible: no list, no pupils in it, or dates counted from 1904. */
export function noteStops(
  workbook: RawWorkbook,
  classified: readonly ClassifiedSheet[],
  lists: readonly ReadList[],
  log: FindingLog,
): void {
  if (workbook.dateSystem === 1904) log.addSheet("dates-from-1904", "");
  if (lists.some((list) => list.pupils.length > 0)) return;
  for (const { list } of lists) {
    const last = (list.headerRows[list.headerRows.length - 1] ?? 0) + 1;
    log.addSheet("no-rows", list.sheet.name, { more: String(last) });
  }
  if (lists.length === 0) noteNoList(classified, log);
}

function noteNoList(classified: readonly ClassifiedSheet[], log: FindingLog): void {
  const ignored = classified.filter((each) => each.role === "ignored");
  const across = ignored.find((each) => each.search?.lists === null && each.search.why === "across");
  if (across !== undefined) return noteSheet("pupils-across", across.sheet, log);
  for (const { sheet, search } of ignored) {
    if (search?.lists !== null || search.at === undefined) continue;
    const found = shownText(cellAt(sheet, search.at.row, search.at.column));
    return log.add("heading-broken-identity", { sheet: sheet.name, ...search.at }, { found });
  }
  const leftOut = ignored
    .filter((each) => each.search?.lists != null)
    .map(({ sheet, why }) => `‘${sheet.name}’ is left out: ${why}. `);
  const filled = ignored.find(({ sheet }) => sheet.visibility === "visible" && firstText(sheet) !== null);
  if (leftOut.length === 0 && filled !== undefined) return noteSheet("no-headings", filled.sheet, log);
  log.addSheet("no-pupil-list", "", { more: leftOut.join("") });
}

function noteSheet(code: "pupils-across" | "no-headings", sheet: RawSheet, log: FindingLog): void {
  const first = firstText(sheet);
  if (first !== null)
    log.add(code, { sheet: sheet.name, row: first.row, column: first.column }, { found: first.text });
}

/** The first row with something in it, its texts in one line. */
function firstText(sheet: RawSheet): { row: number; column: number; text: string } | null {
  for (let row = 0; row < sheet.rows.length; row++) {
    const columns = filledColumns(sheet, row);
    const [column] = columns;
    if (column !== undefined)
      return {
        row,
        column,
        text: columns
          .slice(0, 6)
          .map((each) => shownText(cellAt(sheet, row, each)))
          .join(", "),
      };
  }
  return null;
}
