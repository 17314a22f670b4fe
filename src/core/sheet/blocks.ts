import type { CellValue } from "./grid";
import type { Content, DocumentCell, DocumentRow, RowsBlock, Typed } from "./sheetDocument";
import { hintText } from "./hints";
import type { Look } from "./theme";
import type { StandingCell } from "./typedText";

/** Small builders that keep the plans' pages short to write and to read. */

export function text(value: string): Content {
  return { kind: "text", text: value };
}

export function number(value: number, shown: string): Content {
  return { kind: "number", value, shown };
}

/** A typed cell: what she typed there (`now`), else a hint shown in grey until something is typed. */
export function typed(now: StandingCell | undefined, hint = "", choices?: readonly string[]): Typed {
  return typedWith(now, hint === "" ? null : hintText(hint), choices);
}

/** As `typed`, starting with a real value of ours that is hers from then on. */
export function typedWith(
  now: StandingCell | undefined,
  first: CellValue,
  choices?: readonly string[],
): Typed {
  const content = { kind: "typed", text: now?.text ?? "", first: now?.value ?? first, usual: first } as const;
  return choices ? { ...content, choices } : content;
}

export function cell(column: string, look: Look, content: Content | string): DocumentCell {
  return { column, look, content: typeof content === "string" ? text(content) : content };
}

export function span(column: string, to: string, look: Look, content: Content | string): DocumentCell {
  return { ...cell(column, look, content), to };
}

export function rows(...list: readonly DocumentRow[]): RowsBlock {
  return { kind: "rows", rows: list };
}

export function row(key: string, ...cells: readonly DocumentCell[]): DocumentRow {
  return { key, cells };
}

/** Blank air between two parts of a page. */
export function gap(key: string, height = 12): DocumentRow {
  return { key, cells: [], height };
}
