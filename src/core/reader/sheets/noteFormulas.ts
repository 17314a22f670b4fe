import type { FindingLog } from "../findings/findingLog";
import type { RawSheet, RawWorkbook } from "../rawWorkbook";
import type { ClassifiedSheet } from "./classifySheets";

/**
 * Notes formulas whose values may be old: links to other workbooks, one finding a sheet, and a workbook that
 * is calculated by hand. Whether anything waits to be calculated is not asked: after every refresh our own
 * pages would.
 */
export function noteFormulas(
  { calculation }: RawWorkbook,
  classified: readonly ClassifiedSheet[],
  log: FindingLog,
): void {
  const read = classified
    .filter(({ role }) => role !== "ignored" && role !== "ours")
    .map(({ sheet }) => sheet);
  for (const { name, linkedCells } of read)
    for (const place of linkedCells) log.add("cells-linked", { sheet: name, ...place }, { group: "links" });
  const found = calculation === "manual" ? read.find(holdsFormulas) : undefined;
  if (found !== undefined) log.addSheet("calculation-manual", "", { found: found.name });
}

function holdsFormulas({ rows }: RawSheet): boolean {
  return rows.some((cells) => cells.some((cell) => cell?.hasFormula === true));
}
