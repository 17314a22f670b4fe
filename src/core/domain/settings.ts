import type { AcademicYear } from "./academicYear";
import type { IsoDate } from "./isoDate";
import type { TermName, YearTerm } from "./term";
import type { TermDates } from "./termDates";

/** Decimal-text limits of the five termly pupil ratings. */
export interface RatingThresholds {
  readonly attainmentGreen: string;
  readonly attainmentAmber: string;
  /** Where a flight path begins without a baseline, in GCSE grades: 1 is grade 1 or G. */
  readonly flightPathStart: string;
  /** What a plus adds to a grade and a minus takes away, in grades. */
  readonly fineMark: string;
  readonly attendanceGreen: string;
  readonly attendanceAmber: string;
  readonly behaviourRedDays: string;
  readonly wellbeingGreenTo: string;
  readonly wellbeingAmberTo: string;
}

export type AttainmentMode = "target" | "flight path";

/** What a committee's papers say at their head; each empty where it is not given, days in words. */
export interface CommitteePaper {
  readonly committee: string;
  readonly meetingDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
}

/** The officer's settings after defaults, inference and options. */
export interface Settings {
  readonly academicYear: AcademicYear;
  readonly term: TermName;
  readonly termDates: TermDates;
  /** Typed in Settings; null means the date of the last refresh that changed a figure. */
  readonly dataAsAt: IsoDate | null;
  readonly council: string;
  readonly laNumber: string;
  readonly virtualSchoolHead: string;
  readonly paper: CommitteePaper;
  /** True fills the empty boxes of action plans from the actions of the recovery plan. */
  readonly draftFromActions: boolean;
  /** The latest term that is closed: its figures in the History do not change any more. Null where none is. */
  readonly closedTo: YearTerm | null;
  readonly ratings: RatingThresholds;
  /** What working-at grades are compared with: the target itself, or the point on the way to it by now. */
  readonly attainmentAgainst: AttainmentMode;
  readonly suppressionThreshold: number;
  readonly entryRule: "first" | "best";
}

export type SettingId =
  | "academicYear"
  | "term"
  | "dataAsAt"
  | "council"
  | "laNumber"
  | "virtualSchoolHead"
  | keyof CommitteePaper
  | "draftFromActions"
  | "closedTo"
  | "termDates"
  | keyof RatingThresholds
  | "attainmentAgainst"
  | "suppressionThreshold"
  | "pointsScheme"
  | "entryRule";

/** One row of the officer's Settings table. */
export interface SettingRow {
  readonly id: SettingId;
  /** As printed in the Setting column. */
  readonly name: string;
  /** What the Value column says at first; blank where the tracker or the officer decides. */
  readonly default: string;
  /** What it does, in a sentence beside the value. */
  readonly note: string;
}

/**
 * The Settings table, in the order of the sheet. Thresholds are the proposed defaults of the five termly
 * ratings: 90% is the usual line for persistent absence, and the SDQ bands are those of the questionnaire
 * (0-13, 14-16, 17-40). The first-entry rule and the threshold of 5 are those of DfE's 2014 tables.
 */
export const settingRows: readonly SettingRow[] = [
  {
    id: "academicYear",
    name: "Academic year",
    default: "",
    note: "Such as 2013/14. Blank: worked out from the tracker.",
  },
  {
    id: "term",
    name: "Term",
    default: "",
    note: "Autumn, spring or summer. Blank: worked out from the tracker.",
  },
  {
    id: "dataAsAt",
    name: "Data as at",
    default: "",
    note: "A date for the sheets. Blank: the day a figure last changed.",
  },
  { id: "council", name: "Council", default: "", note: "Printed on the plans." },
  { id: "laNumber", name: "LA number", default: "", note: "Three digits, such as 888." },
  { id: "virtualSchoolHead", name: "Virtual School head", default: "", note: "Printed on the plans." },
  {
    id: "committee",
    name: "Committee",
    default: "",
    note: "Printed at the head of the plans, with the four settings below.",
  },
  { id: "meetingDate", name: "Meeting date", default: "", note: "The day on which the committee meets." },
  { id: "preparedBy", name: "Prepared by", default: "", note: "Who wrote the paper." },
  { id: "approvedBy", name: "Approved by", default: "", note: "Who approved it." },
  { id: "approvedOn", name: "Approved on", default: "", note: "The day of approval." },
  {
    id: "draftFromActions",
    name: "Draft action plans from actions",
    default: "no",
    note: "Yes: a refresh fills What, How, Who and When where they are empty, from the recovery plan's actions. What you typed stays.",
  },
  {
    id: "closedTo",
    name: "Close the term",
    default: "",
    note: "Name the term, such as summer 2013/14: the next refresh sets its figures down in History for good. Clear this cell to open it again.",
  },
  {
    id: "termDates",
    name: "Term dates",
    default: "Autumn from 1 September, spring from 1 January, summer from 1 April",
    note: "The term in which a day lies. A month alone, as in a heading, goes by the calendar.",
  },
  {
    id: "attainmentGreen",
    name: "Attainment GREEN from",
    default: "0",
    note: "Mean grades above or below target.",
  },
  { id: "attainmentAmber", name: "Attainment AMBER from", default: "-1", note: "Below this, RED." },
  {
    id: "attainmentAgainst",
    name: "Attainment compared with",
    default: "target",
    note: "Target, or flight path: where the pupil should be by now on the way to it.",
  },
  {
    id: "flightPathStart",
    name: "Flight path start grade",
    default: "1",
    note: "GCSE grade at the start of Year 7, for pupils without a baseline.",
  },
  {
    id: "fineMark",
    name: "Fine mark of a grade",
    default: "0.33",
    note: "What + adds to a GCSE grade and - takes away when it is compared: 4+ is 4.33. 0: whole grades only.",
  },
  { id: "attendanceGreen", name: "Attendance GREEN from", default: "95", note: "Per cent." },
  { id: "attendanceAmber", name: "Attendance AMBER from", default: "90", note: "Per cent. Below this, RED." },
  {
    id: "behaviourRedDays",
    name: "Behaviour RED from days",
    default: "5",
    note: "Days suspended in the term.",
  },
  { id: "wellbeingGreenTo", name: "SDQ GREEN to", default: "13", note: "SDQ total." },
  { id: "wellbeingAmberTo", name: "SDQ AMBER to", default: "16", note: "SDQ total. Above this, RED." },
  {
    id: "suppressionThreshold",
    name: "Suppression threshold",
    default: "5",
    note: "Counts from 1 to this are hidden in public copies.",
  },
  {
    id: "pointsScheme",
    name: "Points per grade scheme",
    default: "",
    note: "Leave blank: points follow the academic year, and cannot be chosen yet.",
  },
  {
    id: "entryRule",
    name: "First or best entry",
    default: "first",
    note: "Which entry counts when a subject was sat twice.",
  },
];

/** The default of a setting as decimal text or words. */
export function settingDefault(id: SettingId): string {
  return settingRows.find((row) => row.id === id)?.default ?? "";
}
