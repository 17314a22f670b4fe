import type { IsoDate } from "../domain/pupil";
import type { RememberedAnswer } from "../domain/question";
import type { EarlierPage } from "./earlierPage";
import type { HandedCell } from "./handedCells";

/** A sheet that the last refresh made. */
export interface MadeSheet {
  readonly mark: string;
  /** Name of everything on it as it was made: while it is the same, nobody has typed there. */
  readonly print: string;
  /** Typed cells that were put back onto it as it was made. */
  readonly typed: number;
}

/** What undoes the last refresh that changed a sheet. It holds no pupils: their lists are not kept. */
export interface Journal {
  /** The day of that refresh. */
  readonly on: IsoDate;
  /** The figures before it, as the memory names them. */
  readonly figures: string;
  readonly figuresAsAt: IsoDate;
  readonly made: readonly MadeSheet[];
  /** Pages that it changed; null for a list of pupils, and where an earlier version left no page to go back to. */
  readonly changed: readonly (readonly [mark: string, page: EarlierPage | null])[];
  /** Cells by which it handed words of hers over. */
  readonly handed: readonly HandedCell[];
  /** The term before it, the numbers of actions then and what was answered of year and term; null where an earlier version wrote it. */
  readonly before: TermBefore | null;
}

/** As `RefreshMemory` had it. */
export interface TermBefore {
  readonly period: string;
  readonly actionNumbers: readonly (readonly [id: string, shown: number])[];
  readonly numbersBefore: readonly (readonly [id: string, shown: number])[] | null;
  readonly answers: readonly RememberedAnswer[];
}

/** Blank rows that a refresh puts in, before it fills them. */
export interface RowGap {
  /** Name of the key that the rows go below; empty for the top of the sheet. */
  readonly below: string;
  readonly count: number;
  /** Blank rows without a key that stood there already. */
  readonly blank: number;
}

/** One sheet of a refresh that is being written. */
export interface OpenSheet {
  readonly mark: string;
  /** True when the refresh makes the sheet. */
  readonly made: boolean;
  readonly gaps: readonly RowGap[];
  /** Names of the keys of rows that it adds. */
  readonly fresh: string;
}

/** A refresh that was begun: while this stands in the store it is not known to be finished. */
export interface OpenRefresh {
  /** The day of the refresh, or of the one that is being put back. */
  readonly on: IsoDate;
  /** True when it is putting back that was begun. */
  readonly isReturn: boolean;
  readonly sheets: readonly OpenSheet[];
  /** Cells of hers that it writes; what they held at that moment stands beside the store's text. */
  readonly aside: readonly AsideCell[];
  /** What it and earlier tries hand over; nothing when it puts back. */
  readonly handed: readonly HandedCell[];
}

/** A cell of hers that is being written. */
export interface AsideCell {
  readonly mark: string;
  readonly key: string;
  readonly column: string;
  /** Name of what it held when the writing was planned. */
  readonly stood: string;
}
