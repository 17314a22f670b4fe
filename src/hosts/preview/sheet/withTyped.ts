import type { ShownCell, ShownSheet } from "../../xlsx/showing/shownSheet";
import type { Typing } from "../../xlsx/typing/typeCells";

const plain: Omit<ShownCell, "text" | "typed"> = {
  look: 0,
  usualSide: "left",
  paint: null,
  choices: null,
  isFormula: false,
  isStale: false,
};

/** The sheet as it will about be once texts are typed, to be shown until it has been looked at again. */
export function withTyped(sheet: ShownSheet, typings: readonly Typing[]): ShownSheet {
  const rows = [...sheet.rows];
  for (const { row, column, text } of typings) {
    const before = rows[row];
    if (!before || column > before.cells.length) continue;
    const cells = [...before.cells];
    // What a rule paints depends on the words: a hint was grey, hers are not.
    cells[column] = {
      ...(cells[column] ?? plain),
      text,
      typed: text,
      paint: null,
      isFormula: false,
      isStale: false,
    };
    rows[row] = { height: before.height, cells };
  }
  return { ...sheet, rows };
}
