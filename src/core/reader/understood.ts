import type { Finding } from "../domain/finding";
import type { LastTermRatings } from "../domain/lastTerm";
import type { GradeRole, Pupil } from "../domain/pupil";
import type { Indicator } from "../domain/indicator";
import type { Place } from "../domain/place";
import type { Question } from "../domain/question";
import type { SettingId, Settings } from "../domain/settings";

import type { HistoryReading } from "./history/readHistory";

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
  /** The pupil lists found on it, those that count first; the fields above sum up the ones that are read. */
  readonly lists: readonly UnderstoodList[];
}

/** One of the lists of a sheet. Rows are 1-based. */
export interface UnderstoodList {
  /** `H3:M40`, its headings included. */
  readonly area: string;
  readonly headerRows: readonly number[];
  readonly firstPupilRow: number | null;
  readonly lastPupilRow: number | null;
  readonly pupils: number;
  /** False for a list that is left out. */
  readonly read: boolean;
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
  /** Certain where the heading or the officer says so, asked where a question is open, likely for the rest. */
  readonly confidence: Confidence;
  /** What the column is taken for, in words: "the date of birth". */
  readonly means: string;
  /** The heading's cell: `F4`. */
  readonly cell: string;
  /** Why it is taken for that, in the officer's words. */
  readonly because: string;
  /** Options of the question that settles it; empty when there is none. */
  readonly alternatives: readonly string[];
  /** Id of that question; null when there is none. */
  readonly question: string | null;
  /** How many of the list's pupils have something in a grade column; null for the other columns. */
  readonly filled: { readonly count: number; readonly of: number } | null;
}

/** Something that was settled beside the columns: `says` is what was taken. */
export interface UnderstoodFact {
  readonly fact: "academicYear" | "term" | "pupilKeys" | "attendanceUnit";
  /** "" when it stands nowhere in the workbook. */
  readonly sheet: string;
  readonly cell: string;
  readonly says: string;
  readonly because: string;
  readonly confidence: Confidence;
  readonly alternatives: readonly string[];
  readonly question: string | null;
}

/** By the setting: its cell and what is shown there. */
export type SettingPlaces = ReadonlyMap<SettingId, Place & { readonly says: string }>;

/** What stands in the workbook of the officer's settings; null means not given there. */
export type SettingsGiven = { readonly [K in keyof Settings]: Settings[K] | null };

/** Everything the reader took from a workbook. */
export interface TrackerReading {
  readonly sheets: readonly UnderstoodSheet[];
  readonly columns: readonly UnderstoodColumn[];
  readonly facts: readonly UnderstoodFact[];
  readonly questions: readonly Question[];
  /** What is remembered of this run though nobody is asked, as what the run itself was told. */
  readonly said?: readonly Question[];
  /** What may be changed though nothing is in doubt; what she changed of it is among the questions, too. */
  readonly offered?: readonly Question[];
  readonly findings: readonly Finding[];
  readonly pupils: readonly Pupil[];
  readonly settings: Settings;
  /** Ratings of an earlier term, from our own sheet; null without one. */
  readonly lastTerm: LastTermRatings | null;
  /** Figures of earlier terms, from our own History sheet; empty without one. */
  readonly history: HistoryReading;
  /** True when the workbook brings the table; otherwise it is to be created with defaults. */
  readonly hasIndicators: boolean;
  readonly hasSettings: boolean;
  /** True when one of its Settings sheets is ours, so that the pane may type there. */
  readonly hasOurSettings: boolean;
  /** Where the workbook says a setting, and what stands there; not for lines that are blank or that no sheet has. */
  readonly settingPlaces: SettingPlaces;
  /** Rows of the officer's Indicators table, in her order; empty without one. */
  readonly indicators: readonly Indicator[];
}
