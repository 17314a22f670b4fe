import type { Finding } from "../domain/finding";
import type { GradeRole, Pupil } from "../domain/pupil";
import type { Indicator } from "../domain/indicator";
import type { Question } from "../domain/question";
import type { Settings } from "../domain/settings";

export type SheetRole = "pupils" | "indicators" | "settings" | "ours" | "ignored";

export interface UnderstoodSheet {
  readonly name: string;
  readonly role: SheetRole;
  /** Why it has this role, in the officer's words. */
  readonly why: string;
  /** 1-based; empty unless a list was found. */
  readonly headerRows: readonly number[];
  readonly firstPupilRow: number | null;
  readonly lastPupilRow: number | null;
  readonly pupils: number;
}

export type Confidence = "certain" | "likely" | "asked";

export interface UnderstoodColumn {
  readonly sheet: string;
  /** Letters: `F`. */
  readonly column: string;
  /** Composed heading, as typed. */
  readonly header: string;
  /** Field id of the columns table, `grade` for grades, `unused` for the rest. */
  readonly field: string;
  readonly subject: string | null;
  readonly role: GradeRole | null;
  /** "summer 2013/14" or null. */
  readonly term: string | null;
  readonly scale: string | null;
  readonly confidence: Confidence;
}

/** What stands in the workbook of the officer's settings; null means not given there. */
export type SettingsGiven = { readonly [K in keyof Settings]: Settings[K] | null };

/** Everything the reader took from a workbook. */
export interface TrackerReading {
  readonly sheets: readonly UnderstoodSheet[];
  readonly columns: readonly UnderstoodColumn[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly pupils: readonly Pupil[];
  readonly settings: Settings;
  /** True when the workbook brings the table; otherwise it is to be created with defaults. */
  readonly hasIndicators: boolean;
  readonly hasSettings: boolean;
  /** Rows of the officer's Indicators table, in her order; empty without one. */
  readonly indicators: readonly Indicator[];
}
