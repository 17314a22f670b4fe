import { onlyGridLines } from "../../../../src/hosts/preview/sheet/cellCss";
import type { CellLook, ShownCell, ShownSheet } from "../../../../src/hosts/xlsx/showing/shownSheet";

const plain: CellLook = {
  ...{ font: "Calibri", size: 11, bold: false, italic: false, struck: false, underlined: false },
  ...{ color: null, fill: null, horizontal: null, vertical: "bottom", indent: 0, wrap: false },
  borders: { top: null, bottom: null, left: null, right: null },
};
const line = { style: "solid", width: 1, color: "#000000" } as const;
const looks = {
  plain,
  filled: { ...plain, fill: "#ffff00" },
  boxed: { ...plain, borders: { ...plain.borders, left: line } },
} satisfies Record<string, CellLook>;

const cellOf = (look: number, text = ""): ShownCell => ({
  ...{ text, typed: text, look, usualSide: "left" as const, paint: null, choices: null },
  ...{ isFormula: false, isStale: false },
});

/** A title over three cells; the second of them has the look that is given. */
function sheetWith(look: keyof typeof looks, hasGridLines = true): ShownSheet {
  const names = Object.keys(looks);
  return {
    ...{ name: "Y11", moves: 0, columns: [60, 60, 60], merges: [], charts: [] },
    ...{ frozenRows: 0, frozenColumns: 0, hasGridLines },
    looks: Object.values(looks),
    rows: [{ height: 20, cells: [cellOf(0, "Sampleshire tracker"), cellOf(names.indexOf(look)), null] }],
  };
}

describe("what a text that runs on over blank cells may hide", () => {
  it.each([
    ["the lines of the grid", sheetWith("plain"), true],
    ["no fill of a cell", sheetWith("filled"), false],
    ["no line that somebody drew", sheetWith("boxed"), false],
    ["nothing where no grid is shown", sheetWith("plain", false), false],
  ])("%s", (_, sheet, expected) => expect(onlyGridLines(sheet, 0, 0, 2)).toBe(expected));
});
