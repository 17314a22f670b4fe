import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { TableRow } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker, TrackerSheet } from "../support/trackerFile";
import type { ExpectedFigures } from "./expectedFigures";
import { asUkText, column, emptyColumn, headingRows, pupilRows, textIn } from "./layoutTable";
import type { LayoutColumn } from "./layoutTable";
import { twentyPupils } from "./twentyPupils";

const officerSheets: readonly TrackerSheet[] = [
  {
    name: "Indicators",
    rows: tableRows(`
Indicator ID | Indicator | Measure | Year groups | Care | Target | Tolerance | Tolerance unit | Good is
ks4-5ac-em | 5 or more A*-C including English and mathematics | ks4-5ac-em | 11 | 12 months at 31 March | 40 | 10 | % of target | High
`),
  },
  {
    name: "Settings",
    rows: tableRows(`
Name | Value
Academic year | 2013/14
Term | Summer
Data as at | 2014-09-30
`),
  },
];

export const details = [
  column("upn", "UPN"),
  column("surname", "Surname"),
  column("forename", "Forename"),
  column("born", "DOB"),
  column("sex", "Sex"),
  column("year", "Year"),
  column("school", "School"),
  column("schoolType", "School Type"),
  column("inCare", "Date Into Care"),
  column("sen", "SEN"),
  column("need", "Primary Need"),
];

export const grades = [
  column("engLang", "Eng Lang"),
  column("engLit", "Eng Lit"),
  column("maths", "Maths"),
  column("science", "Science"),
  column("addScience", "Add Science"),
  column("history", "History"),
  column("geography", "Geography"),
  column("art", "Art"),
];

export const attendance = column("attendance", "Attendance %");

export function trackerOf(name: string, ...sheets: readonly TrackerSheet[]): Tracker {
  return { fileName: `${name}.xlsx`, sheets: [...sheets, ...officerSheets] };
}

export function plainSheet(name: string, columns: readonly LayoutColumn[]): TrackerSheet {
  return { name, rows: [...headingRows(columns), ...pupilRows(columns)] };
}

/** One sheet a year group and no year column: the sheet's name and the dates of birth tell it. */
function yearSheets(): Tracker {
  const columns = [...details.filter(({ heading }) => heading[0] !== "Year"), ...grades, attendance];
  const sheetOf = (year: number): TrackerSheet => ({
    name: `Y${year}`,
    rows: [
      ...headingRows(columns),
      ...pupilRows(
        columns,
        twentyPupils.filter((pupil) => pupil["year"] === year),
      ),
    ],
  });
  return trackerOf("year-sheets", sheetOf(11), sheetOf(10));
}

function shuffledColumns(): Tracker {
  const ordered = [...details, ...grades, attendance];
  const shuffled = ordered.map((_, index) => ordered[(index * 7 + 3) % ordered.length] as LayoutColumn);
  return trackerOf("shuffled-columns", plainSheet("All CLA", shuffled));
}

/** Term over subject over role, each written once above its columns. */
function threeHeadingRows(): Tracker {
  const subjects = grades.flatMap(({ heading, cell }, index) => [
    emptyColumn(index === 0 ? "Summer 2013/14" : null, heading[0] ?? null, "Target"),
    { heading: [null, null, "Result"], cell },
  ]);
  const columns = [
    ...details.map(({ heading, cell }) => ({ heading: [null, null, heading[0] ?? null], cell })),
    ...subjects,
    column("attendance", null, null, "Attendance %"),
  ];
  const merges = ["L1:AA1", ...["L2:M2", "N2:O2", "P2:Q2", "R2:S2", "T2:U2", "V2:W2", "X2:Y2", "Z2:AA2"]];
  return trackerOf("three-heading-rows", { ...plainSheet("KS4", columns), merges });
}

function numbersAsText(): Tracker {
  const asText = ({ heading, cell }: LayoutColumn): LayoutColumn => ({
    heading,
    cell: (pupil) => {
      const value = asUkText(cell(pupil));
      return typeof value === "number" ? String(value) : value;
    },
  });
  return trackerOf("numbers-as-text", plainSheet("Pupils", [...details, ...grades, attendance].map(asText)));
}

/** Subject merged over Target, Working at and Result, below two title rows. */
function mergedGroups(): Tracker {
  const subjects = grades.flatMap(({ heading, cell }) => [
    emptyColumn(heading[0] ?? null, "Target"),
    emptyColumn(null, "Working at"),
    { heading: [null, "Result"], cell },
  ]);
  const columns = [...details, ...subjects, attendance];
  const titles: TableRow[] = [["Year 10 and 11 tracker"], ["Summer term 2014"], []];
  const sheet = plainSheet("Tracker", columns);
  return trackerOf("merged-groups", {
    name: sheet.name,
    rows: [...titles, ...sheet.rows],
    merges: [
      "L4:N4",
      "O4:Q4",
      "R4:T4",
      "U4:W4",
      "X4:Z4",
      "AA4:AC4",
      "AD4:AF4",
      "AG4:AI4",
      "A4:A5",
      "AJ4:AJ5",
    ],
  });
}

/** A separator row a school, blank rows, the headings repeated, a total at the foot. */
function schoolSeparators(): Tracker {
  const columns = [...details, ...grades, attendance];
  const schools = [...new Set(twentyPupils.map((pupil) => textIn(pupil["school"])))];
  const blocks = schools.flatMap((school, index): readonly TableRow[] => [
    ...(index === 0 ? [] : [[], ...headingRows(columns)]),
    [school],
    ...pupilRows(
      columns,
      twentyPupils.filter((pupil) => pupil["school"] === school),
    ),
  ]);
  const total: TableRow = ["Total", twentyPupils.length];
  return trackerOf("school-separators", {
    name: "Sheet1",
    rows: [...headingRows(columns), ...blocks, [], total],
  });
}

const aliases: Readonly<Record<string, string>> = {
  UPN: "U.P.N.",
  Surname: "Family name",
  Forename: "First name",
  DOB: "D.O.B.",
  Sex: "Gender",
  Year: "NCY",
  School: "Current school",
  "School Type": "Type of school",
  "Date Into Care": "Date came\ninto care",
  SEN: "SEN  Stage ",
  "Primary Need": "Primary\u00a0need",
  "Eng Lang": "English Language",
  "Eng Lit": "ENGLISH LITERATURE",
  Maths: "Mathematics",
  "Attendance %": "% Attendance",
};

function otherHeadings(): Tracker {
  const columns = [...details, ...grades, attendance].map(({ heading, cell }) => ({
    heading: heading.map((text) => aliases[text ?? ""] ?? text),
    cell,
  }));
  return trackerOf("other-headings", plainSheet("Year 10 & 11", columns));
}

/** No results yet: the latest assessments only. */
function workingAtOnly(): Tracker {
  const columns = [
    ...details,
    ...grades.map(({ heading, cell }) => ({ heading: [`${heading[0] ?? ""} working at`], cell })),
    attendance,
  ];
  return trackerOf("working-at-only", plainSheet("Tracker", columns));
}

/** A cover, a list and a hidden old copy of the pupils beside the tracker. */
function amongOtherSheets(): Tracker {
  const columns = [...details, ...grades, attendance];
  const old = { ...plainSheet("OLD do not use", columns), visibility: "hidden" as const };
  const cover = { name: "READ ME", rows: [["CLA tracker"], ["Ask the data team before changing columns"]] };
  const lists = { name: "Lists", rows: [["SEN stage"], ["S"], ["A"], ["P"], ["N"]] };
  return trackerOf("among-other-sheets", cover, old, lists, plainSheet("Current", columns));
}

/** The same twenty pupils in nine shapes; every one of them must give `otherLayoutsExpected`. */
export const otherLayouts: readonly Tracker[] = [
  yearSheets(),
  shuffledColumns(),
  threeHeadingRows(),
  numbersAsText(),
  mergedGroups(),
  schoolSeparators(),
  otherHeadings(),
  workingAtOnly(),
  amongOtherSheets(),
];

/** Basis `result` in all layouts but `working-at-only.xlsx` and `rows-by-term.xlsx`. */
export const otherLayoutsExpected: ExpectedFigures = {
  indicator: "ks4-5ac-em",
  read: 16,
  excluded: 1,
  counted: 15,
  numerator: 4,
  denominator: 15,
  notKnown: 0,
  value: 26.7,
  target: 40,
  gap: -13.3,
  rag: "RED",
  pupilsNeeded: 2,
  onePupilIs: 6.7,
};
