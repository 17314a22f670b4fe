import { isAhead, nothingAhead } from "../domain/typedAhead";
import type { AheadWords, TypedAhead } from "../domain/typedAhead";
import { settingsSheet } from "../plans/settingsSheet";
import { typedKind } from "../plans/typedCells";
import type { RawCell, RawSheet } from "../reader/rawWorkbook";
import type { TypedCopy } from "../refresh/refreshMemory";
import type { CellValue } from "../sheet/grid";
import { layOut } from "../sheet/layOut";
import type { SheetDocument } from "../sheet/sheetDocument";
import type { StandingSheet } from "../sheet/typedText";
import { typedWrite } from "./typedWrite";
import { withReturning } from "./wordDecisions";

/** None of the cells in which something is typed ahead holds a day, so neither matters. */
const anyDay = { on: "", dateSystem: 1900 } as const;

/** What she typed ahead as the cells of a sheet hold it; a cell that the page does not call hers gets nothing. */
export function aheadCopies({ words }: TypedAhead = nothingAhead): readonly TypedCopy[] {
  return words.flatMap((each: AheadWords) => {
    const kind = typedKind(each.mark, each.key, each.column);
    if (kind === null) return [];
    const { value } = typedWrite(each.text, kind, anyDay);
    return [{ ...each, sheet: "", value, text: each.text.trim() }];
  });
}

/** The cells typed ahead for one sheet; null for none. */
export function aheadOn(mark: string, ahead: TypedAhead): StandingSheet | null {
  return withReturning(
    null,
    aheadCopies(ahead).filter((copy) => copy.mark === mark),
  );
}

/** The Settings sheet as it will be made, to be read as if it stood there; null where nothing is typed for it. */
export function settingsAhead(ahead: TypedAhead = nothingAhead): RawSheet | null {
  return isAhead(ahead, "settings") ? asRead(settingsSheet(aheadOn("settings", ahead))) : null;
}

/** A page as a host would read it, once it has drawn it. */
export function asRead(document: SheetDocument): RawSheet {
  return {
    name: document.name,
    visibility: "visible",
    mark: document.mark,
    rows: layOut(document).rows.map(({ cells }) => cells.map((cell) => cellAsRead(cell?.value ?? ""))),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    struckRows: new Set(),
    fills: new Map(),
    linkedCells: [],
  };
}

/** A value as a host would read it from its cell; null for a blank one. */
export function cellAsRead(value: CellValue): RawCell | null {
  if (value === null || value === "") return null;
  const type = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  return { value, type, text: String(value), format: "General", hasFormula: false, formula: null };
}
