import type { Finding } from "../../src/core/domain/finding";
import type { Pupil } from "../../src/core/domain/pupil";
import type { Settings } from "../../src/core/domain/settings";
import type { TrackerReading } from "../../src/core/reader/understood";
import { indicator } from "./indicatorResults";

/** A hand-made reading of a tracker with 81 pupils; for whatever shows what was read. */

const blank = { kind: "blank" } as const;

/** The settings of a plain summer 2013/14. */
export const settings: Settings = {
  academicYear: "2013/14",
  term: "summer",
  termDates: { spring: "01-01", summer: "04-01" },
  dataAsAt: null,
  council: "",
  laNumber: "999",
  virtualSchoolHead: "",
  paper: { committee: "", meetingDate: "", preparedBy: "", approvedBy: "", approvedOn: "" },
  draftFromActions: false,
  closedTo: null,
  ratings: {
    attainmentGreen: "0",
    attainmentAmber: "-1",
    flightPathStart: "1",
    fineMark: "0.33",
    attendanceGreen: "95",
    attendanceAmber: "90",
    behaviourRedDays: "5",
    wellbeingGreenTo: "13",
    wellbeingAmberTo: "16",
  },
  attainmentAgainst: "target",
  suppressionThreshold: 5,
  entryRule: "first",
};

/** A pupil of whom only name and row are known. */
export function pupil(name: string, row: number): Pupil {
  return {
    key: `row-${row}`,
    sheet: "KS4 tracker",
    row,
    name,
    upn: blank,
    uln: blank,
    localId: blank,
    dateOfBirth: blank,
    year: { kind: "value", value: 11, raw: "11" },
    sex: blank,
    ethnicity: blank,
    school: blank,
    schoolType: blank,
    care: { began: blank, ended: blank, twelveMonths: blank, legalStatus: blank },
    sen: { provision: blank, need: blank },
    grades: [],
    readyMeasures: new Map(),
    readyScores: new Map(),
    termly: {
      attendance: blank,
      suspendedDays: blank,
      permanentlyExcluded: blank,
      pepInTime: blank,
      pepQuality: blank,
      sdq: blank,
    },
    yearly: {
      sessionsPossible: blank,
      sessionsMissed: blank,
      epmHeld: blank,
      epmQuality: blank,
      schoolMoves: blank,
      placementMoves: blank,
      destination: blank,
    },
    placement: { type: blank, authority: blank, schoolAuthority: blank, uasc: blank },
    funding: {
      premiumAllocated: blank,
      premiumSpent: blank,
      pepsa: blank,
      highNeeds: blank,
      premiumYear: blank,
      premiumTerms: blank,
    },
    support: {
      interventions: blank,
      interventions2: blank,
      interventions3: blank,
      tuition: blank,
      mentor: blank,
      psychologist: blank,
      alternativePackage: blank,
    },
    typedRatings: new Map(),
  };
}

/** A finding about ‘Pnding’ in K31, unless a part says otherwise. */
export function finding(part: Partial<Finding>): Finding {
  const cell = part.cell ?? "K31";
  return {
    code: "grade-unreadable",
    severity: "mustFix",
    sheet: "KS4 tracker",
    cell,
    cells: part.cells ?? (cell ? [cell] : []),
    stops: false,
    found: "Pnding",
    expected: "a GCSE grade such as C, or blank",
    message: "‘Pnding’ is not a GCSE grade. Type a grade such as C, or leave the cell blank, and read again.",
    ...part,
  };
}

function gradeColumn(column: string, subject: string): TrackerReading["columns"][number] {
  return {
    sheet: "KS4 tracker",
    column,
    header: subject,
    field: "grade",
    subject,
    role: "result",
    term: "summer 2013/14",
    scale: "A*-G",
    confidence: "certain",
    means: `${subject}: results, summer 2013/14, A*-G`,
    cell: `${column}4`,
    because: "the heading says so",
    alternatives: [],
    question: null,
    filled: { count: 72, of: 81 },
  };
}

/** Two sheets, four graded subjects, a question and four findings. */
export function trackerReading(part: Partial<TrackerReading> = {}): TrackerReading {
  return {
    history: new Map(),
    sheets: [
      {
        name: "KS4 tracker",
        role: "pupils",
        why: "it lists pupils",
        headerRows: [3, 4],
        firstPupilRow: 5,
        lastPupilRow: 85,
        pupils: 81,
        lists: [],
      },
      {
        name: "Lookups",
        role: "ignored",
        why: "no list of pupils was found on it",
        headerRows: [],
        firstPupilRow: null,
        lastPupilRow: null,
        pupils: 0,
        lists: [],
      },
    ],
    columns: [
      gradeColumn("M", "englishLanguage"),
      gradeColumn("N", "mathematics"),
      gradeColumn("O", "science"),
      gradeColumn("R", "history"),
    ],
    facts: [],
    questions: [
      {
        id: "blank-results",
        text: "9 pupils have no result at all. Were they not entered, or are their results not known yet?",
        at: { sheet: "KS4 tracker", cell: "M12" },
        options: ["notEntered", "notKnown"],
        assumed: "notEntered",
        answered: false,
        about: "blank-results",
        lasting: ["notEntered", "notKnown"],
        scope: "workbook",
      },
    ],
    findings: [
      finding({}),
      finding({
        code: "upn-check-letter",
        severity: "worthALook",
        cell: "A17",
        cells: ["A17", "A40"],
        found: "X999000012345",
        message:
          "The first letter of this UPN does not agree with its digits. Compare it with the school's record.",
      }),
      finding({
        code: "total-row",
        severity: "information",
        cell: "A86",
        found: "Total",
        message: "Row 86 looks like a total and is left out.",
      }),
      finding({
        code: "hidden-rows",
        severity: "information",
        cell: "",
        found: "",
        message: "Two hidden rows hold pupils; they are read like the others.",
      }),
    ],
    pupils: Array.from({ length: 81 }, (_, index) => pupil(`Invented Pupil ${index + 1}`, index + 5)),
    settings,
    lastTerm: null,
    hasIndicators: true,
    hasSettings: false,
    hasOurSettings: false,
    settingPlaces: new Map(),
    indicators: [indicator],
    ...part,
  };
}
