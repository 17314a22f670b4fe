import { escapeText, unescapeText } from "../pack/xmlText";
import { shiftArea, type RowShift } from "../shift/rowShift";
import { fillFormula, shiftFormula } from "../shift/shiftFormula";
import { areaAddress, parseArea } from "./cellAddress";
import type { RowCell, SheetRows } from "./sheetRows";

const formulaPattern = /<((?:\w+:)?f)\b([^>]*?)(?:\/>|>([^<]*)<\/(?:\w+:)?f>)/;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Gives every cell of a shared formula a formula of its own, since rows may come between them. */
export function separateFormulas(rows: SheetRows): void {
  const shared = new Map<string, SharedFormula>();
  for (const { cell, row } of rows.cells()) {
    changeFormula(cell, (formula, attributes) => {
      if (!/\bt="shared"/.test(attributes)) return { formula, attributes };
      const group = /\bsi="(\d+)"/.exec(attributes)?.[1] ?? "";
      if (formula !== "") shared.set(group, { formula, row, column: cell.column });
      const first = shared.get(group);
      const own = first ? fillFormula(first.formula, row - first.row, cell.column - first.column) : formula;
      return { formula: own, attributes: attributes.replace(/\s*\b(t|si|ref)="[^"]*"/g, "") };
    });
  }
}

/** Every formula of a sheet that has a text of its own, 0-based; shared ones are taken apart for it. */
export function formulasOf(
  rows: SheetRows,
): readonly { readonly formula: string; readonly row: number; readonly column: number }[] {
  separateFormulas(rows);
  return [...rows.cells()].flatMap(({ cell, row }) => {
    const text = formulaPattern.exec(cell.inner)?.[3];
    return text === undefined ? [] : [{ formula: unescapeText(text), row, column: cell.column }];
  });
}

/** Mends the formulas in a sheet's cells after its own rows moved, and the cells an array formula fills. */
export function shiftCellFormulas(rows: SheetRows, sheet: string, shift: RowShift): void {
  for (const { cell } of rows.cells()) {
    changeFormula(cell, (formula, attributes) => ({
      formula: shiftFormula(formula, sheet, sheet, shift),
      attributes: attributes.replace(/\bref="([^"]*)"/, (whole, ref: string) => {
        const area = parseArea(ref);
        const moved = area && shiftArea(area, shift);
        return moved ? `ref="${areaAddress(moved)}"` : whole;
      }),
    }));
  }
}

interface Formula {
  readonly formula: string;
  /** As they stand in the element, unparsed. */
  readonly attributes: string;
}

function changeFormula(cell: RowCell, change: (formula: string, attributes: string) => Formula): void {
  if (!cell.inner.includes("f")) return;
  cell.inner = cell.inner.replace(
    formulaPattern,
    (_, name: string, attributes: string, text: string | undefined) => {
      const changed = change(unescapeText(text ?? ""), attributes);
      return `<${name}${changed.attributes}>${escapeText(changed.formula)}</${name}>`;
    },
  );
}
