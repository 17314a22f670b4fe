import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet } from "../../core/refresh/changeSet";
import type { ShownSheet } from "../xlsx/showing/shownSheet";
import type { TypedBlock } from "../xlsx/typing/typeCells";
import type { ReadingPart } from "../copies/inParts";
import type { PassedRefusal } from "../copies/passedRefusal";
import type { PackedSheet } from "./packedSheet";
import type { SheetTab, Wish } from "./sheetToShow";

/** A sheet as it is to be drawn, with the tabs of all that can be seen. */
export interface Look {
  readonly tabs: readonly SheetTab[];
  readonly sheet: ShownSheet;
}

/** The cell to go to after typing was taken back or done again; null when there was nothing. */
export type CellGoneTo = { readonly sheet: string; readonly row: number; readonly column: number } | null;

/** What the page may ask the worker that holds the workbook for, by name, and what comes back. */
export interface Calls {
  /** Bytes of a file; null for the sample tracker. */
  readonly open: [{ readonly bytes: Uint8Array | null; readonly fileName: string }, null];
  /** What comes back has no rows: they went ahead of it as parts. */
  readonly read: [null, RawWorkbook];
  readonly apply: [ChangeSet, null];
  readonly look: [Wish, Omit<Look, "sheet"> & { readonly sheet: PackedSheet }];
  readonly type: [TypedBlock, null];
  readonly undo: [null, CellGoneTo];
  readonly redo: [null, CellGoneTo];
  readonly save: [null, Uint8Array];
}

export type CallName = keyof Calls;
export type Returned = Calls[CallName][1];

/** One call on its way; its number comes back with whatever is said about it. */
export type Call = {
  [Name in CallName]: { readonly number: number; readonly name: Name; readonly about: Calls[Name][0] };
}[CallName];

export type Reply =
  | { readonly number: number; readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly number: number; readonly kind: "part"; readonly part: ReadingPart }
  | { readonly number: number; readonly kind: "done"; readonly returned: Returned }
  | { readonly number: number; readonly kind: "refusal"; readonly refusal: PassedRefusal };
