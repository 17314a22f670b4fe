import type { Finding } from "../../domain/finding";
import type { IsoDate } from "../../domain/isoDate";
import type { IndicatorResult } from "../../analysis/results";
import type { YearTerm } from "../../domain/term";
import type { PlanAction } from "../planAction";
import type { ReadySeverity, SheetKind } from "../planInput";
import type { Box } from "./boxes";
import type { PupilNames } from "./pupilNames";

/** A cell of a page of ours, found again by its row's key and its column wherever it stands. */
export interface OwnCell {
  /** Mark of the sheet. */
  readonly mark: string;
  readonly key: string;
  readonly column: string;
}

/** A cell of the officer's own sheets, as she would name it. */
export interface HerCell {
  readonly sheet: string;
  /** Empty where the whole sheet is meant. */
  readonly cell: string;
}

export type RemarkPlace = OwnCell | HerCell;

/** One filled cell of hers on a page that a committee is given. */
export interface CommitteeCell {
  readonly at: OwnCell;
  readonly box: Box;
  readonly text: string;
  /** True where its own words, whatever stands beside them, need more height than a row of Excel's can have. */
  readonly isClipped: boolean;
  /** "written at 31.6%, now 36.8%": what stands beside her wording of a sentence; absent elsewhere. */
  readonly figure?: string;
  /** What "As above" under Progress this term stands for; absent elsewhere, empty where nothing is above it. */
  readonly reads?: string;
}

/** A page that a committee is given. */
export interface CommitteePage {
  readonly mark: string;
  readonly kind: SheetKind;
  /** Null for pages about no single indicator. */
  readonly result: IndicatorResult | null;
}

/** All that is looked at before the pack is printed. */
export interface ReadyPack {
  readonly pages: readonly CommitteePage[];
  readonly cells: readonly CommitteeCell[];
  readonly actions: readonly PlanAction[];
  readonly results: readonly IndicatorResult[];
  readonly findings: readonly Finding[];
  readonly names: PupilNames;
  /** The term reported on, and the one before it where this workbook has reported on an earlier one. */
  readonly term: { readonly now: YearTerm; readonly before: YearTerm | null };
  /** Actions that stood on a plan in the last term. */
  readonly actionsBefore: ReadonlySet<string>;
  /** The day of approval with its place; null where Settings name none. */
  readonly approved: { readonly on: IsoDate; readonly at: HerCell } | null;
  /** The day on which a figure last changed. */
  readonly figuresAsAt: IsoDate;
  /** Counts by need as the tables have them, for each indicator: need code to pupils, one map a table. */
  readonly needs: ReadonlyMap<string, readonly ReadonlyMap<string, number>[]>;
}

/** What a rule has found. */
export interface Found {
  readonly at: RemarkPlace;
  /** The officer's own characters, or those of the page; no pupil's name. */
  readonly quoted: string;
  readonly remark: string;
}

/** A rule of what must or might be put right before the pack goes to a committee. */
export interface ReadyRule {
  /** Kebab-case, never reused. */
  readonly id: string;
  readonly severity: ReadySeverity;
  readonly find: (pack: ReadyPack) => readonly Found[];
}
