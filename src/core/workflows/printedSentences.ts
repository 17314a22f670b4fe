import { printedSentence } from "../plans/evidenceRows";
import type { DrawnPage } from "../refresh/pageImage";
import { standingRow } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";

/** A page with what its formulas show: each prints the sentence of its row, in her words where she has any. */
export function withPrintedSentences(page: DrawnPage, layout: StandingLayout): DrawnPage {
  const drafted = page.columns.findIndex(({ id }) => id === "drafted");
  if (drafted < 0) return page;
  return {
    ...page,
    rows: page.rows.map((row) => {
      const place = layout.keys.indexOf(row.key);
      const cells = place < 0 ? null : standingRow(layout, place, row.key).cells;
      const printed = printedSentence(String(row.cells[drafted]?.value ?? ""), cells);
      return {
        ...row,
        cells: row.cells.map((cell) =>
          cell?.formula == null ? cell : { ...cell, value: shows(cell.formula, printed) },
        ),
      };
    }),
  };
}

/** The formula of a sentence names the drafted one; the other draws its bullet. */
function shows(formula: string, printed: string): string {
  if (formula.includes("{@drafted}")) return printed;
  return printed === "" ? "" : "•";
}
