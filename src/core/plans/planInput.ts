import type { Results } from "../analysis/results";
import type { Finding } from "../domain/finding";
import type { IsoDate } from "../domain/pupil";
import type { SheetDocument } from "../sheet/sheetDocument";
import type { MeantThen } from "./asAbove";
import type { PlanAction } from "./planAction";
import type { StandingSheet } from "../sheet/typedText";
import type { LostLine } from "./lostWordRows";

export type SheetKind =
  | "scorecard"
  | "recoveryPlan"
  | "progressReport"
  | "actionPlan"
  | "senSplit"
  | "split"
  | "support"
  | "pupilRatings"
  | "redPupils"
  | "priorityPupils"
  | "transition"
  | "pepAndEpm"
  | "epm"
  | "actions"
  | "history"
  | "cohortLedger"
  | "ready"
  | "checks"
  | "contextBank"
  | "actionLibrary"
  | "indicators"
  | "settings";

/** How much a remark on a pack matters. */
export type ReadySeverity = "mustFix" | "worthALook";

/** A remark with its place as it will stand. */
export interface PlacedRemark {
  /** Key of its row on the page: the same from one refresh to the next, as long as the words it is about are. */
  readonly key: string;
  readonly severity: ReadySeverity;
  readonly sheet: string;
  /** "B14"; empty where a whole sheet is meant. */
  readonly cell: string;
  readonly quoted: string;
  readonly remark: string;
}

/** Results and typed text: all that a page is made from. */
export interface PlanInput {
  readonly results: Results;
  /** The day printed as "Data as at". */
  readonly dataAsAt: IsoDate;
  /** The day of the run. */
  readonly on: IsoDate;
  /** Names of the tracker sheets that were read, for the source line. */
  readonly trackerSheets: readonly string[];
  /** Every finding of the run, the reader's and the analysis's. */
  readonly findings: readonly Finding[];
  /** The actions of every recovery plan as they stand; overdue by the day of the data. */
  readonly actions: readonly PlanAction[];
  /** Typed words that lost their place and wait for the officer's choice. */
  readonly lostWords: readonly LostLine[];
  /** What is to be put right or looked at before the pack is printed; empty until the other pages are drawn. */
  readonly remarks: readonly PlacedRemark[];
  /** True when a sheet with this mark is in the workbook. */
  stands(mark: string): boolean;
  /** True when a chart was drawn on the sheet with this mark, be it there still or not. */
  hadChart(mark: string): boolean;
  /** The sheet with this mark as it stands, or as the store remembers it when it was deleted; null when never made. */
  standing(mark: string): StandingSheet | null;
  /** What stood in a cell of hers at the last refresh; null where nothing did. */
  remembered(mark: string, key: string, column: string): string | null;
  /** What "As above" in a column of a sheet meant then. */
  meantThen(mark: string, column: string): MeantThen;
  /** True fills the empty boxes of action plans from the actions of the recovery plan. */
  readonly draftFromActions: boolean;
  /** The term of the last refresh, "2013/14 summer"; empty when there was none. */
  readonly periodBefore: string;
  /** Numbers by which actions were known before, by action id. */
  readonly numberedBefore: ReadonlyMap<string, number>;
}

/** A page with what it is about. */
export interface PlanDocument {
  readonly kind: SheetKind;
  readonly indicator: string | null;
  readonly document: SheetDocument;
}
