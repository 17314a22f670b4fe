import type { CellValue, GridCell, GridColumn } from "./grid";
import type { Content, DocumentCell } from "./sheetDocument";
import { lineCount, textSpace } from "./textMetrics";
import { isHint } from "./hints";
import { styleOf } from "./theme";
import type { Look } from "./theme";

/** A drawn cell with what the row's height and the sheet's areas need to know of it. */
export interface LaidCell extends GridCell {
  readonly lines: number;
  readonly look: Look;
  readonly choices: readonly string[] | null;
  readonly hinted: boolean;
  /** True for the empty cells under a merged run. */
  readonly filler: boolean;
}

const indentPoints = 7;

/** Draws one cell over the columns that it spans. */
export function cellFor(cell: DocumentCell, columns: readonly GridColumn[]): LaidCell {
  const style = styleOf(cell.look);
  const shown = shownText(cell.content);
  const space = textSpace(...columns.map(({ width }) => width)) - style.indent * indentPoints;
  const typed = cell.content.kind === "typed" ? cell.content : null;
  return {
    value: firstValue(cell.content),
    formula: cell.content.kind === "computed" ? cell.content.formula : null,
    ...(cell.content.kind === "number" ? { shown: cell.content.shown } : {}),
    ...(typed && typed.text !== "" ? { shown: typed.text } : {}),
    style,
    owner: typed ? "hers" : "ours",
    ...(typed ? { usual: typed.usual } : {}),
    ...(cell.handover ? { handover: cell.handover } : {}),
    lines: style.wrap ? lineCount(shown, style.size, style.bold, space) : 1,
    look: cell.look,
    choices: typed?.choices ?? null,
    hinted: typed !== null && typeof typed.first === "string" && isHint(typed.first),
    filler: false,
  };
}

function firstValue(content: Content): CellValue {
  switch (content.kind) {
    case "text":
      return content.text === "" ? null : content.text;
    case "number":
    case "computed":
      return content.value;
    case "typed":
      return content.first;
  }
}

function shownText(content: Content): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.shown;
    case "computed":
      return content.value;
    case "typed":
      return content.text || String(content.first ?? "");
  }
}
