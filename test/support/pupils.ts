import { everyoneListed } from "../../src/core/domain/careRule";
import { academicYearOf } from "../../src/core/domain/academicYear";
import type { ScaleId } from "../../src/core/domain/grades/gradeReading";
import { readGrade } from "../../src/core/domain/grades/readGrade";
import type { Indicator } from "../../src/core/domain/indicator";
import { columnLetters } from "../../src/core/domain/place";
import type { GradeRole, Pupil, Reading, SubjectGrade, YesNo } from "../../src/core/domain/pupil";
import { readSchoolType } from "../../src/core/domain/schoolTypes";
import { readNeed } from "../../src/core/domain/sen/needs";
import { readProvision } from "../../src/core/domain/sen/provisions";
import { settingDefault } from "../../src/core/domain/settings";
import type { Settings } from "../../src/core/domain/settings";
import type { Term } from "../../src/core/domain/term";
import { usualTermDates } from "../../src/core/domain/termDates";

/** Pupils drawn as a table, for tests that read like a page of the manual. */

export const noColumn = { kind: "noColumn" } as const;
const sheet = "Y11";
const firstRow = 5;

export function value<T>(content: T): Reading<T> {
  return { kind: "value", value: content, raw: String(content) };
}

export const aPupil: Pupil = {
  key: "p",
  sheet,
  row: firstRow,
  name: "Pupil",
  upn: noColumn,
  uln: noColumn,
  localId: noColumn,
  dateOfBirth: noColumn,
  year: value(11),
  sex: noColumn,
  ethnicity: noColumn,
  school: noColumn,
  schoolType: noColumn,
  care: { began: noColumn, ended: noColumn, twelveMonths: noColumn, legalStatus: noColumn },
  sen: { provision: noColumn, need: noColumn },
  grades: [],
  readyMeasures: new Map(),
  readyScores: new Map(),
  termly: {
    attendance: noColumn,
    suspendedDays: noColumn,
    permanentlyExcluded: noColumn,
    pepInTime: noColumn,
    pepQuality: noColumn,
    sdq: noColumn,
  },
  yearly: {
    sessionsPossible: noColumn,
    sessionsMissed: noColumn,
    epmHeld: noColumn,
    epmQuality: noColumn,
    schoolMoves: noColumn,
    placementMoves: noColumn,
    destination: noColumn,
  },
  placement: { type: noColumn, authority: noColumn, schoolAuthority: noColumn, uasc: noColumn },
  funding: {
    premiumAllocated: noColumn,
    premiumSpent: noColumn,
    pepsa: noColumn,
    highNeeds: noColumn,
    premiumYear: noColumn,
    premiumTerms: noColumn,
  },
  support: {
    interventions: noColumn,
    interventions2: noColumn,
    interventions3: noColumn,
    tuition: noColumn,
    mentor: noColumn,
    psychologist: noColumn,
    alternativePackage: noColumn,
  },
  typedRatings: new Map(),
};

/** How the grade columns of a table are to be taken. */
export interface GradeColumns {
  readonly role: GradeRole;
  readonly term: Term | null;
  readonly scale: ScaleId;
}

export const results: GradeColumns = { role: "result", term: null, scale: "A*-G" };

export function workingAt(term: Term | null): GradeColumns {
  return { ...results, role: "workingAt", term };
}

/**
 * Reads a table with a line a pupil. Columns: `key`, `year`, `sen`, `need`, `school`, `began`, `ended`, `12m`, `legal`,
 * `ready:<measure>`; every other heading is a subject id. `·` is an empty cell, and no column at all is no
 * column.
 */
export function pupilsOf(table: string, columns: GradeColumns = results): readonly Pupil[] {
  const [head, ...lines] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s*\|\s*/));
  return lines.map((cells, index) => {
    const typed = new Map((head ?? []).map((heading, at) => [heading, cells[at] ?? ""]));
    return pupilOf(typed, firstRow - 1 + index, columns);
  });
}

const plainColumns = new Set(["key", "year", "sen", "need", "school", "began", "ended", "12m", "legal"]);

function pupilOf(typed: ReadonlyMap<string, string>, row: number, columns: GradeColumns): Pupil {
  const cell = (heading: string): string | null => typed.get(heading)?.replace("·", "") ?? null;
  const read = <T>(heading: string, reader: (text: string) => Reading<T>): Reading<T> => {
    const text = cell(heading);
    return text === null ? noColumn : text === "" ? { kind: "blank" } : reader(text);
  };
  const headings = [...typed.keys()];
  return {
    ...aPupil,
    key: cell("key") ?? `p${row}`,
    row: row + 1,
    year: typed.has("year") ? read("year", (text) => value(Number(text))) : value(11),
    schoolType: read("school", readSchoolType),
    sen: { provision: read("sen", readProvision), need: read("need", (text) => readNeed(text).primary) },
    care: {
      began: read("began", value),
      ended: read("ended", value),
      twelveMonths: read("12m", yesNo),
      legalStatus: read("legal", value),
    },
    readyMeasures: new Map(
      headings
        .filter((heading) => heading.startsWith("ready:"))
        .map((heading) => [heading.slice("ready:".length), read(heading, yesNo)]),
    ),
    grades: headings
      .filter((heading) => !plainColumns.has(heading) && !heading.startsWith("ready:"))
      .map((subject) => gradeOf(subject, cell(subject) ?? "", columns, row, headings.indexOf(subject))),
  };
}

function yesNo(text: string): Reading<YesNo> {
  if (text === "Y") return { kind: "value", value: "yes", raw: text };
  return text === "N" ? { kind: "value", value: "no", raw: text } : { kind: "unreadable", raw: text };
}

/** One grade cell; `sat` is the day of the examination. */
export function gradeOf(
  subject: string,
  text: string,
  columns: GradeColumns = results,
  row = 0,
  column = 0,
  sat: string | null = null,
): SubjectGrade {
  const { reading } = readGrade(text.replace(/"/g, ""), columns.scale);
  return { subject, ...columns, reading, at: { sheet, column: columnLetters(column), row: row + 1 }, sat };
}

export function settingsOf(part: Partial<Settings> = {}): Settings {
  return {
    academicYear: academicYearOf("2014-06-30"),
    term: "summer",
    termDates: usualTermDates,
    dataAsAt: null,
    council: "",
    laNumber: "999",
    virtualSchoolHead: "",
    paper: { committee: "", meetingDate: "", preparedBy: "", approvedBy: "", approvedOn: "" },
    draftFromActions: false,
    closedTo: null,
    ratings: {
      attainmentGreen: settingDefault("attainmentGreen"),
      attainmentAmber: settingDefault("attainmentAmber"),
      flightPathStart: settingDefault("flightPathStart"),
      fineMark: settingDefault("fineMark"),
      attendanceGreen: settingDefault("attendanceGreen"),
      attendanceAmber: settingDefault("attendanceAmber"),
      behaviourRedDays: settingDefault("behaviourRedDays"),
      wellbeingGreenTo: settingDefault("wellbeingGreenTo"),
      wellbeingAmberTo: settingDefault("wellbeingAmberTo"),
    },
    attainmentAgainst: "target",
    suppressionThreshold: 5,
    entryRule: "first",
    ...part,
  };
}

export function indicatorOf(part: Partial<Indicator> = {}): Indicator {
  return {
    id: "ks4-5ac-em",
    title: "5 or more A*-C including English and mathematics",
    measure: "ks4-5ac-em",
    years: [11],
    care: everyoneListed,
    target: "25",
    tolerance: "10",
    toleranceUnit: "% of target",
    goodIs: "high",
    strategicLead: "",
    departmentalLead: "",
    previousValue: null,
    comparator: null,
    neighbours: [],
    dataStatus: "unvalidated",
    appendix: "",
    template: "both",
    typed: { value: null, numerator: null, denominator: null },
    at: { sheet: "Indicators", row: 2 },
    ...part,
  };
}
