import type { RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import type { ChangeSet } from "../refresh/changeSet";

/**
 * What a host must offer: one workbook, read whole and changed by a change set.
 * Hosts refuse with a `HostError`; they never see documents, themes or pupils.
 */
export interface WorkbookPort {
  /** True where somebody else may type between two of our calls, and where a call may stop half way. */
  readonly isShared?: boolean;
  /**
   * Reads every sheet and the store, or `ours` only, or no more than the sheets of ours with certain marks. A host
   * may read more than it is asked for. Changes nothing.
   */
  read(progress?: (done: number, of: number) => void, which?: SheetsToRead): Promise<RawWorkbook>;
  /**
   * Applies the steps in order.
   * @throws HostError when the workbook refuses; what was applied before stays, and the next read tells.
   */
  apply(changes: ChangeSet): Promise<void>;
  /**
   * Brings cells of a sheet before her eyes and selects them: `K31`, `A5:Z5`, a row `5:5`, a column `F:F`. Changes
   * nothing. Absent where nobody is looking, as over a file.
   * @throws HostError when the sheet is hidden or gone
   */
  show?(sheet: string, cells: string): Promise<void>;
  /**
   * Tells from now on whenever somebody changes a sheet: one of hers, Indicators and Settings among them, or one that
   * a refresh draws. What we write is not told. Gives back what ends it. Absent where nothing tells.
   */
  watch?(changed: (whose: SheetOwner) => void): () => void;
}

/** Whose sheet somebody changed: her own, or one that a refresh draws, on which she types as well. */
export type SheetOwner = "hers" | "ours";

/** Marks of sheets that are made once and are the officer's from then on: a refresh only reads them. */
const officersTables: ReadonlySet<string> = new Set(["indicators", "settings"]);

/** True for a sheet that a refresh draws: what changes there changes no figure. */
export function isDrawn(mark: string | null): boolean {
  return mark !== null && !officersTables.has(mark);
}

/** Said by every host alike. */
export function sheetHidden(sheet: string): HostError {
  const message = `‘${sheet}’ is hidden. Choose Home > Format > Hide & Unhide > Unhide Sheet, then press Show me again.`;
  return new HostError("sheet-hidden", message);
}

export function sheetNotThere(sheet: string): HostError {
  const message = `There is no sheet ‘${sheet}’ any more: it was renamed or deleted since the workbook was read. Read it again.`;
  return new HostError("sheet-not-there", message);
}

/** Which sheets to read: a condition picks among ours by mark, the store by `storeMark`. */
export type SheetsToRead = "all" | "ours" | ((mark: string) => boolean);

/** A sheet that is still being made carries its mark behind this, so that half a sheet is never taken for a whole one. */
export const unfinished = "unfinished:";

/**
 * Name of a sheet of ours from the moment it is added until it is marked, because Excel may stop between the two.
 * It gets its own name once it has its mark, before anything can point at it.
 */
export const unmarkedName = "_rp_new";

/** The mark that counts: a sheet that was added and not marked is one that is still being made. */
export function markOrUnfinished(name: string, mark: string | null): string | null {
  return mark ?? (name === unmarkedName ? unfinished + unmarkedName : null);
}

/**
 * 0-based rows that count as struck through: the first text that is no number is. Hosts know how a cell is
 * struck, and this which cell tells.
 */
export function struckRows(
  rows: RawSheet["rows"],
  isStruck: (row: number, column: number) => boolean,
): Set<number> {
  const struck = new Set<number>();
  rows.forEach((cells, row) => {
    const named = cells.findIndex((cell) => cell?.type === "text" && !/\d{4}/.test(cell.text));
    if (named >= 0 && isStruck(row, named)) struck.add(row);
  });
  return struck;
}

/** Why a host could not do its work; `message` is a sentence for the officer. */
export class HostError extends Error {
  override readonly name: string = "HostError";
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
