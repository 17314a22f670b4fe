import type { Results } from "../analysis/results";
import type { HeldBack } from "../domain/heldBack";
import type { Indicator } from "../domain/indicator";
import type { IsoDate } from "../domain/pupil";
import type { Decisions } from "../domain/question";
import type { TermName } from "../domain/term";
import type { TypedAhead } from "../domain/typedAhead";
import type { PlanAction } from "../plans/planAction";
import type { ReadySeverity, SheetKind } from "../plans/planInput";
import type { StatutoryTable } from "../reader/statutory/statutoryTables";
import type { TrackerReading } from "../reader/understood";
import type { FigureChange } from "./figureChanges";
import type { Rest } from "./inSlices";

/** What the person or the command line asks for; everything beats what the workbook says. */
export interface RunOptions {
  /** The "today" of the run; core is handed it and never looks at a clock. */
  readonly asAt: IsoDate;
  readonly academicYear: string | null;
  readonly term: TermName | null;
  readonly decisions: Decisions;
  /** True fills the empty boxes of action plans from actions, whatever Settings say; absent leaves it to them. */
  readonly draftFromActions?: boolean;
  /** Tables of the statutory return from files beside the workbook. */
  readonly statutory?: readonly StatutoryTable[];
  /** What she typed before the sheets for it were made; a sheet that is there beats it. Absent for nothing. */
  readonly ahead?: TypedAhead;
  /** Lets others go on between slices of the working out; absent works everything out at once. */
  readonly rest?: Rest;
}

/** Everything that is known before anything is written. */
export interface Calculated {
  readonly fileName: string;
  readonly reading: TrackerReading;
  /** Null when a finding stops: then there are no figures. */
  readonly results: Results | null;
  /** True when a finding stops; nothing may be written. */
  readonly stopped: boolean;
  /** What she typed ahead and a sheet that has come meanwhile says otherwise: the sheet counts. Absent for nothing. */
  readonly heldBack?: readonly HeldBack[];
  /** What an Indicators sheet would start with, before her words; absent where the workbook has one. */
  readonly usualIndicators?: readonly Indicator[];
  /** True while somebody else is known to edit the workbook: said in the pane, and stops nothing. */
  readonly isOpenElsewhere?: boolean;
}

export interface WrittenSheet {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Indicator id for plans; null for the rest. */
  readonly indicator: string | null;
  readonly change: "created" | "updated" | "unchanged";
}

/**
 * Typed text that lost its place and waits for the officer: a decision by its id says Put back or Leave out.
 * Until then every refresh lists it.
 */
export interface TypedReview {
  readonly id: string;
  readonly sheet: string;
  /** The cell where it stood, as she would name it: "Action". */
  readonly box: string;
  readonly text: string;
  readonly why: string;
  /** Day of the refresh that noticed it; empty where an earlier version did. */
  readonly since: IsoDate;
}

/** A remark on a pack; `cell` is where it stands in the file that the run reads or leaves. */
export interface Remark {
  readonly sheet: string;
  /** Empty where a whole sheet is meant. */
  readonly cell: string;
  readonly quoted: string;
  readonly remark: string;
  readonly kind: "number" | "ready";
  readonly severity: ReadySeverity;
  /** True once she has said why it may stay. */
  readonly accepted: boolean;
}

export interface Refreshed {
  readonly calculated: Calculated;
  readonly written: readonly WrittenSheet[];
  /** How many sheets were written, or would be; 0 where nothing differs. */
  readonly touched: number;
  /** Every indicator before and after. */
  readonly figures: readonly FigureChange[];
  readonly actions: readonly PlanAction[];
  /** What to put right or look at before the pack is printed, those that she has accepted among them. */
  readonly remarks: readonly Remark[];
  readonly typed: {
    readonly kept: number;
    readonly putBack: number;
    readonly review: readonly TypedReview[];
  };
  /** Day of an earlier refresh that had stopped half way and that this one finished; null as a rule. */
  readonly finished: IsoDate | null;
  /** Day of the refresh that can now be put back; null where there is none. */
  readonly canPutBack: IsoDate | null;
}

/** Counts for a progress line: "3 of 8 sheets". */
export interface Progress {
  readonly step: "reading" | "calculating" | "writing" | "checking";
  readonly done: number;
  readonly of: number;
}
