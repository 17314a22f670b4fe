import type { IsoDate } from "../domain/pupil";
import type { RememberedAnswer } from "../domain/question";
import type { CellValue } from "../sheet/grid";
import type { Journal, OpenRefresh } from "./journal";
import type { KeptPages } from "./keptPages";

/** A typed cell as the store remembers it. */
export interface TypedCopy {
  readonly mark: string;
  /** Sheet name when it was last seen, for messages. */
  readonly sheet: string;
  readonly key: string;
  readonly column: string;
  readonly value: CellValue;
  readonly text: string;
  /** By what number format a number in a column of hers is shown; absent where the cell has none of its own. */
  readonly format?: string | undefined;
}

/**
 * Why typed text is no longer where it was: its row went or its column, she emptied the cell, the sheet went, it stood over a
 * cell of ours, she typed something else there, or she typed it while a refresh wrote that cell.
 */
export type WhyGone = "row" | "column" | "emptied" | "sheet" | "overtyped" | "changed" | "meanwhile";

/** What a cell that only says "As above" means: the row that stood above it when it was first read, and its text. */
export interface MeantText {
  readonly mark: string;
  readonly key: string;
  readonly column: string;
  /** Key of that row. */
  readonly of: string;
  readonly text: string;
}

/** Typed text that lost its place. It stays in the store, whatever she decides. */
export interface GoneText extends TypedCopy {
  /** Day of the refresh that noticed it; empty where an earlier version wrote it. */
  readonly since: IsoDate;
  readonly why: WhyGone;
  /** True once she chose to leave it out, and for an earlier wording, about which nobody is asked. */
  readonly leftOut: boolean;
}

/**
 * What the store keeps from one refresh to the next: copies of typed text, never pupil rows.
 * The sheets are the truth; the store is there to notice and to put back.
 */
export interface RefreshMemory {
  readonly nextAction: number;
  /** Fingerprint of the figures last written, and the day on which they last changed. */
  readonly figures: string;
  readonly figuresAsAt: IsoDate;
  /** Print of the officer's own sheets as last read; empty where it is not known, and after a refresh was put back. */
  readonly tracker: string;
  /** The day of the refresh that first found that print. */
  readonly trackerAsAt: IsoDate;
  /** Prints of typed texts that tell who a pupil is, or did so while the pupil stood on a list, and where in them. */
  readonly naming: readonly string[];
  /** Page set-up last drawn, by mark, as comparable text. */
  readonly pages: readonly (readonly [mark: string, page: string])[];
  readonly typed: readonly TypedCopy[];
  /** Typed text that lost its place: kept for putting back. */
  readonly gone: readonly GoneText[];
  /** What each "As above" means, so that it means the same after its rows are sorted. */
  readonly meant: readonly MeantText[];
  /** Names of the generated cells as last drawn, by mark. */
  readonly drawn: readonly (readonly [mark: string, rows: string])[];
  /** Numbers last shown beside actions, by action id. */
  readonly actionNumbers: readonly (readonly [id: string, shown: number])[];
  /** The term of the last refresh, "2013/14 summer"; empty where an earlier version wrote the store. */
  readonly period: string;
  /**
   * Numbers by which actions were known before: those of the last term, or of before they were first moved; null
   * where neither has happened. A last term without actions has none, which is not the same.
   */
  readonly numbersBefore: readonly (readonly [id: string, shown: number])[] | null;
  /** The officer's answers to questions, for the terms to come. */
  readonly answers: readonly RememberedAnswer[];
  /** Pages about no pupil as last drawn, so that the next refresh can be put back. */
  readonly kept: KeptPages;
  /** How the last refresh that changed a sheet is put back; null when it was, and before the first. */
  readonly journal: Journal | null;
  /** A refresh that was begun and is not known to be finished. */
  readonly open: OpenRefresh | null;
  /** Marks of sheets that putting back hid because something was typed on them. */
  readonly hidden: readonly string[];
  /** Marks of sheets on which a chart was drawn: it is hers from then on, and is not drawn again. */
  readonly charts: readonly string[];
}

export const emptyMemory: RefreshMemory = {
  nextAction: 1,
  figures: "",
  figuresAsAt: "",
  tracker: "",
  trackerAsAt: "",
  naming: [],
  pages: [],
  typed: [],
  gone: [],
  meant: [],
  drawn: [],
  actionNumbers: [],
  period: "",
  numbersBefore: null,
  answers: [],
  kept: { looks: [], formulas: [], pages: [] },
  journal: null,
  open: null,
  hidden: [],
  charts: [],
};

/** Finds what stood in a cell of hers at the last refresh, as shown; null where nothing did. */
export function rememberedIn({
  typed,
}: RefreshMemory): (mark: string, key: string, column: string) => string | null {
  const texts = new Map(typed.map((copy) => [[copy.mark, copy.key, copy.column].join("\n"), copy.text]));
  return (mark, key, column) => texts.get([mark, key, column].join("\n")) ?? null;
}

/** Finds what an "As above" meant at the last refresh; null where it was typed since. */
export function meantIn(memory: RefreshMemory): (
  mark: string,
  column: string,
) => (row: { readonly key: string; readonly text: string }) => {
  readonly key: string;
  readonly text: string;
} | null {
  const remembered = rememberedIn(memory);
  return (mark, column) => {
    const own = memory.meant.filter((each) => each.mark === mark && each.column === column);
    return ({ key, text }) => {
      const found = own.find((each) => each.key === key);
      return found && remembered(mark, key, column) === text ? { key: found.of, text: found.text } : null;
    };
  };
}
